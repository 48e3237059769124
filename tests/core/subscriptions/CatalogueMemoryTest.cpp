// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A catalogue over two runs of the program, with the file between them.
#include "subscriptions/CatalogueMemory.h"

#include "CatalogueFixture.h"
#include "kaizala/ApiCall.h"
#include "support/FakeClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Load = subscriptions::ObjectState::Load;
using subscriptions::Catalogue;
using subscriptions::CatalogueMemory;
using subscriptions::Mark;
using subscriptions::Snapshot;
using Refresh = Catalogue::Refresh;

class CatalogueMemoryTest : public CatalogueFixture
{
public:
    //! One run of the program: a catalogue with its memory.
    struct Program
    {
        Program(CatalogueMemoryTest &test, const QString &file)
            : catalogue(test.client, test.clock), memory(std::make_unique<CatalogueMemory>(catalogue, file))
        {
            catalogue.setRetry({1, 1ms});
        }
        Catalogue catalogue;
        std::unique_ptr<CatalogueMemory> memory;
    };
    std::unique_ptr<Program> begin()
    {
        auto program = std::make_unique<Program>(*this, file);
        restored = support::await(program->memory->restored());
        return program;
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile disk(file);
        return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
    }
    [[nodiscard]] static QString idsOf(const Catalogue &of)
    {
        QStringList ids;
        for (const auto &one : of.subscriptions())
            ids.append(one.id.value);
        return ids.join(u' ');
    }

    support::FakeClock clock;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue/a1.json"_s);
    base::Result<> restored;
};

TEST_F(CatalogueMemoryTest, TheNextStartShowsEverythingAtOnceWithItsAge)
{
    service.webhooks.clear();
    service.addWebhook(u"field"_s, u"f1"_s, {{u"callBackToken"_s, u"s3cret"_s}});
    service.addWebhook(u"stores"_s, u"s1"_s);
    const kaizala::ObjectRef pack{kaizala::ObjectType::ActionPackage, u"pack"_s};
    auto first = begin();
    EXPECT_TRUE(restored) << "no file is no error";
    first->catalogue.addObject({pack, u"Our pack"_s, {}, false});
    first->catalogue.learnObject({{kaizala::ObjectType::Action, u"seen"_s}, {}, u"field"_s, false});
    ASSERT_TRUE(support::await(first->catalogue.refresh()));
    const QDateTime readAt = clock.now();
    first.reset();
    EXPECT_FALSE(onDisk().isEmpty());
    EXPECT_FALSE(onDisk().contains("s3cret"));

    clock.advance(26h);
    service.log.clear();
    auto second = begin();
    ASSERT_TRUE(restored);
    Catalogue &again = second->catalogue;
    EXPECT_TRUE(service.log.isEmpty());
    EXPECT_EQ(idsOf(again), u"f1 s1"_s);
    EXPECT_EQ(again.state(group(u"field"_s)).load, Load::Remembered);
    EXPECT_EQ(again.state(group(u"field"_s)).readAt, readAt);
    EXPECT_EQ(again.refreshedAt(), readAt);
    EXPECT_FALSE(again.canContinue());
    EXPECT_EQ(again.object(pack)->name, u"Our pack"_s);
    EXPECT_TRUE(again.object({kaizala::ObjectType::Action, u"seen"_s})->learnt);
    EXPECT_TRUE(again.subscription({u"f1"_s})->tokenUnknown);
    EXPECT_TRUE(again.subscription({u"f1"_s})->hasCallbackToken());
    EXPECT_FALSE(again.subscription({u"s1"_s})->hasCallbackToken());

    ASSERT_TRUE(support::await(again.refresh()));
    EXPECT_EQ(again.subscription({u"f1"_s})->callbackToken, base::Secret(u"s3cret"_s));
    EXPECT_EQ(again.state(group(u"field"_s)).load, Load::Loaded);
    EXPECT_EQ(again.marked(), 0) << "to know the token now is no change";
}

TEST_F(CatalogueMemoryTest, AReplacementOfARememberedOneKeepsItsToken)
{
    service.webhooks.clear();
    service.addWebhook(u"field"_s, u"f1"_s, {{u"callBackToken"_s, u"s3cret"_s}});
    auto first = begin();
    ASSERT_TRUE(support::await(first->catalogue.refresh()));
    first.reset();
    for (const int status : {404, 405}) {
        auto second = begin();
        service.putStatus = status;
        kaizala::SubscriptionPatch patch;
        patch.context = u"edited %1"_s.arg(status);
        const auto edited = support::await(second->catalogue.edit(second->catalogue.subscriptions().first().id, patch));
        ASSERT_TRUE(edited);
        EXPECT_TRUE(edited->replaced);
        const QJsonObject made = service.webhooks.value(u"field"_s).last().toObject();
        EXPECT_EQ(made.value(u"callBackToken"_s), u"s3cret"_s) << status;
        EXPECT_EQ(made.value(u"callBackContext"_s), patch.context);
    }
}

TEST_F(CatalogueMemoryTest, WhatChangedWhileTheProgramWasOffIsMarkedAndStaysSoUntilLookedAt)
{
    auto first = begin();
    ASSERT_TRUE(support::await(first->catalogue.refresh()));
    first.reset();
    service.addWebhook(u"stores"_s, u"s2"_s);
    service.webhooks[u"field"_s].removeAt(1);
    auto second = begin();
    ASSERT_TRUE(support::await(second->catalogue.refresh()));
    EXPECT_EQ(second->catalogue.mark({u"s2"_s}).kind, Mark::Kind::New);
    second.reset();
    auto third = begin();
    EXPECT_EQ(third->catalogue.mark({u"s2"_s}).kind, Mark::Kind::New);
    ASSERT_EQ(third->catalogue.gone().size(), 1);
    third->catalogue.clearMarks();
    third.reset();
    EXPECT_EQ(begin()->catalogue.marked(), 0);
}

TEST_F(CatalogueMemoryTest, AnUnfinishedRefreshIsContinuedByTheNextStart)
{
    for (int i = 0; i < 40; ++i)
        service.addGroup(u"g%1"_s.arg(i), u"Group %1"_s.arg(i));
    for (const bool soon : {true, false}) {
        QFile::remove(file);
        auto first = begin();
        service.log.clear();
        const base::Pending<> reading = first->catalogue.refresh();
        ASSERT_TRUE(support::eventually([&] { return first->catalogue.objectsDone() >= 10; }));
        first.reset();
        ASSERT_TRUE(support::eventually([&] { return client.findChildren<kaizala::ApiCall *>().isEmpty(); }));
        clock.advance(soon ? 10min : 2h);
        Program second(*this, file);
        service.log.clear();
        service.holdWhere("GET /v1/groups?");
        const base::Pending<> refresh = second.catalogue.refresh(); // as the window does it, without a look at the file
        ASSERT_TRUE(support::await(second.memory->restored()));
        service.release();
        ASSERT_TRUE(support::await(refresh));
        if (soon)
            EXPECT_LE(service.countOf("/v1/webhook"), 32);
        else
            EXPECT_EQ(service.countOf("/v1/webhook"), 42) << "too long ago to be worth anything";
        EXPECT_EQ(idsOf(second.catalogue), u"f1 f2 s1"_s);
        EXPECT_FALSE(second.catalogue.canContinue());
    }
}

TEST_F(CatalogueMemoryTest, WhatIsReadBeforeTheFileIsCounts)
{
    refreshed();
    const auto older = Snapshot::fromJson(catalogue.snapshot().toJson());
    ASSERT_TRUE(older);
    service.addWebhook(u"stores"_s, u"s2"_s);
    service.groups.removeAt(0);
    Catalogue next(client, clock);
    ASSERT_TRUE(support::await(next.refresh()));
    next.restore(*older);
    EXPECT_EQ(idsOf(next), u"s1 s2"_s);
    EXPECT_EQ(next.mark({u"s2"_s}).kind, Mark::Kind::New);
    EXPECT_EQ(next.gone().size(), 2) << "those of the group that is not there any more";
    EXPECT_EQ(next.state(group(u"stores"_s)).load, Load::Loaded);
}

TEST_F(CatalogueMemoryTest, AnotherEndpointsRowsAreNotShown)
{
    auto first = begin();
    ASSERT_TRUE(support::await(first->catalogue.refresh()));
    first.reset();
    client.setEndpoint(QUrl(u"https://other.example"_s));
    auto second = begin();
    EXPECT_TRUE(restored);
    EXPECT_TRUE(second->catalogue.objects().isEmpty());
}

TEST_F(CatalogueMemoryTest, ADamagedFileIsMovedAside)
{
    begin().reset();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    QFile disk(file);
    ASSERT_TRUE(disk.open(QIODevice::WriteOnly));
    disk.write("no");
    disk.close();
    auto program = begin();
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, base::Error::Kind::Protocol);
    EXPECT_TRUE(QFile::exists(file + u".damaged"_s));
    ASSERT_TRUE(support::await(program->catalogue.refresh()));
    program.reset();
    EXPECT_EQ(idsOf(begin()->catalogue), u"f1 f2 s1"_s) << "and a new one is made";
}

TEST_F(CatalogueMemoryTest, WritesSeldomWhileARefreshStreamsAndOnceAtItsEnd)
{
    for (int i = 0; i < 40; ++i)
        service.addGroup(u"g%1"_s.arg(i), u"Group %1"_s.arg(i));
    auto program = begin();
    QSignalSpy saved(program->memory.get(), &CatalogueMemory::saved);
    ASSERT_TRUE(support::await(program->catalogue.refresh()));
    ASSERT_TRUE(support::eventually([&] { return saved.size() == 1; }));
    EXPECT_TRUE(onDisk().contains("\"g39\""));

    program->memory->setSaveEvery(20ms);
    program->catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"p1"_s}, {}, {}, false});
    program->catalogue.addObject({{kaizala::ObjectType::ActionPackage, u"p2"_s}, {}, {}, false});
    ASSERT_TRUE(support::eventually([&] { return saved.size() == 2; }));
    EXPECT_TRUE(onDisk().contains("\"p2\""));
}

TEST_F(CatalogueMemoryTest, AFileThatCannotBeWrittenIsTold)
{
    auto program = begin();
    ASSERT_TRUE(QDir().mkpath(file)); // a folder in its place
    QSignalSpy failed(program->memory.get(), &CatalogueMemory::failed);
    ASSERT_TRUE(support::await(program->catalogue.refresh()));
    ASSERT_TRUE(support::eventually([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().first().value<base::Error>().kind, base::Error::Kind::Storage);
}
