// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Changes that a program leaves in the middle, and the next run of it on the same files. A run that is killed is a
// catalogue that goes while the service has not answered.

#include "CatalogueFixture.h"
#include "subscriptions/CatalogueMemory.h"
#include "subscriptions/UnfinishedChangesFile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using kaizala::SubscriptionDraft;
using kaizala::SubscriptionPatch;
using subscriptions::Catalogue;
using subscriptions::UnfinishedChanges;
using subscriptions::UnfinishedChangesFile;

class CatalogueUnfinished : public CatalogueFixture
{
public:
    //! Begins a run of the program, which has read what the last one left.
    void start()
    {
        run = std::make_unique<Catalogue>(client);
        run->setRetry({0, 1ms});
        run->setSettleTime(5ms);
        ASSERT_TRUE(support::await(run->keepUnfinished(file)));
    }
    void startAndRead()
    {
        start();
        ASSERT_TRUE(support::await(run->refresh()));
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile disk(file);
        return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
    }
    [[nodiscard]] UnfinishedChanges kept() const
    {
        UnfinishedChangesFile disk(file);
        return support::await(disk.load()).value_or(UnfinishedChanges());
    }
    [[nodiscard]] static SubscriptionPatch newContext()
    {
        SubscriptionPatch patch;
        patch.context = u"new"_s;
        return patch;
    }
    [[nodiscard]] qsizetype at(const QString &objectId) const { return service.webhooks.value(objectId).size(); }
    //! An edit of f1 at the older edition, whose old one can't be deleted.
    void leaveTheOldOne()
    {
        service.putStatus = 404;
        service.failWhere("DELETE", 403);
        const auto edited = support::await(run->edit({u"f1"_s}, newContext()));
        ASSERT_TRUE(edited);
        ASSERT_TRUE(edited->oldRemains);
        service.failWhere({});
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(u"a1.unfinished.json"_s);
    std::unique_ptr<Catalogue> run;
};

// --- Repairs --------------------------------------------------------------------------------------------------------

TEST_F(CatalogueUnfinished, ARepairIsOfferedAfterARestart)
{
    startAndRead();
    leaveTheOldOne();
    run.reset();

    start();
    QSignalSpy changed(run.get(), &Catalogue::repairsChanged);
    EXPECT_TRUE(run->repairs().isEmpty()) << "nothing is known of the two yet";
    ASSERT_TRUE(support::await(run->refresh()));
    EXPECT_FALSE(changed.isEmpty());
    ASSERT_EQ(run->repairs().size(), 1);
    EXPECT_EQ(run->repairs().first().id.value, u"f1"_s);
    EXPECT_EQ(run->repairs().first().replacement.value, u"new-1"_s);
    EXPECT_EQ(run->repairs().first().why.httpStatus, 403);

    ASSERT_TRUE(support::await(run->repair({u"f1"_s})));
    EXPECT_TRUE(run->repairs().isEmpty());
    EXPECT_EQ(at(u"field"_s), 2);
    run.reset();
    EXPECT_TRUE(kept().repairs.isEmpty());
}

TEST_F(CatalogueUnfinished, ARepairIsOfferedBeforeAnythingIsRead)
{
    const QString overview = folder.filePath(u"a1.json"_s);
    {
        startAndRead();
        subscriptions::CatalogueMemory memory(*run, overview);
        ASSERT_TRUE(support::await(memory.restored()));
        leaveTheOldOne();
    }
    run.reset();
    start();
    subscriptions::CatalogueMemory memory(*run, overview);
    QSignalSpy changed(run.get(), &Catalogue::repairsChanged);
    ASSERT_TRUE(support::await(memory.restored()));
    EXPECT_EQ(run->repairs().size(), 1);
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(CatalogueUnfinished, ARepairEndsWhereSomebodyElseDeletedTheOldOne)
{
    startAndRead();
    leaveTheOldOne();
    run.reset();
    service.webhooks[u"field"_s].removeAt(0);
    startAndRead();
    EXPECT_TRUE(run->repairs().isEmpty());
    run.reset();
    EXPECT_TRUE(kept().repairs.isEmpty());
}

TEST_F(CatalogueUnfinished, TheOldOneIsLeftAloneWhereItsReplacementIsGone)
{
    startAndRead();
    leaveTheOldOne();
    service.webhooks[u"field"_s].removeLast(); // somebody else, and nobody has looked since
    ASSERT_EQ(run->repairs().size(), 1);
    const auto repaired = support::await(run->repair({u"f1"_s}));
    ASSERT_FALSE(repaired);
    EXPECT_EQ(repaired.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(service.countOf("DELETE"), 1) << "the edit's own";
    EXPECT_EQ(at(u"field"_s), 2);
    EXPECT_TRUE(run->repairs().isEmpty());
}

TEST_F(CatalogueUnfinished, AnEditThatIsMadeAgainTakesTheReplacementThatIsThere)
{
    startAndRead();
    leaveTheOldOne();
    run.reset();
    startAndRead();
    const auto edited = support::await(run->edit({u"f1"_s}, newContext()));
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->id.value, u"new-1"_s);
    EXPECT_FALSE(edited->oldRemains);
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(at(u"field"_s), 2);
    EXPECT_TRUE(run->repairs().isEmpty());
}

TEST_F(CatalogueUnfinished, AProgramThatEndsBeforeTheOldOneIsDeletedLeavesARepair)
{
    startAndRead();
    service.putStatus = 404;
    service.failWhere("DELETE", 0); // never arrives
    service.holdWhere("DELETE");
    (void)run->edit({u"f1"_s}, newContext());
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    run.reset();
    service.release();
    service.failWhere({});

    startAndRead();
    ASSERT_EQ(run->repairs().size(), 1);
    ASSERT_TRUE(support::await(run->repair({u"f1"_s})));
    EXPECT_EQ(at(u"field"_s), 2);
}

TEST_F(CatalogueUnfinished, AProgramThatEndsWhileTheReplacementIsMadeLeavesARepair)
{
    startAndRead();
    service.putStatus = 404;
    service.holdWhere("POST"); // it is made, and the answer does not come
    (void)run->edit({u"f1"_s}, newContext());
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    run.reset();
    service.release();
    ASSERT_EQ(at(u"field"_s), 3);

    startAndRead();
    ASSERT_EQ(run->repairs().size(), 1);
    EXPECT_EQ(run->repairs().first().id.value, u"f1"_s);
    EXPECT_EQ(run->marked(), 0) << "it is no news of somebody else's";
    ASSERT_TRUE(support::await(run->repair({u"f1"_s})));
    EXPECT_EQ(at(u"field"_s), 2);
    run.reset();
    EXPECT_TRUE(kept().creations.isEmpty());
    EXPECT_TRUE(kept().repairs.isEmpty());
}

// --- Creations ------------------------------------------------------------------------------------------------------

TEST_F(CatalogueUnfinished, AnUncertainCreationIsLookedForAfterARestart)
{
    startAndRead();
    SubscriptionDraft secret = draft(u"field"_s);
    secret.callbackToken = base::Secret(QByteArray("s3cret"));
    service.loseAnswerWhere("POST");
    service.failWhere("GET", 0);
    const auto lost = support::await(run->create(secret));
    ASSERT_FALSE(lost);
    ASSERT_EQ(lost.error().kind, Error::Kind::Uncertain);
    run.reset();
    EXPECT_EQ(kept().creations.size(), 1);
    EXPECT_FALSE(onDisk().contains("s3cret"));

    service.failWhere({});
    start();
    const auto made = support::await(run->create(secret));
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(made->id.value, u"new-1"_s);
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(service.countOf("PUT"), 0) << "it has this token already";
    EXPECT_EQ(at(u"field"_s), 3);
    run.reset();
    EXPECT_TRUE(kept().creations.isEmpty());
}

TEST_F(CatalogueUnfinished, ACreationIsNotedBeforeItIsSent)
{
    startAndRead();
    service.holdWhere("POST");
    (void)run->create(draft(u"field"_s));
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    EXPECT_EQ(kept().creations.size(), 1);
    run.reset();
    service.release();

    start();
    ASSERT_TRUE(support::await(run->create(draft(u"field"_s))));
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(at(u"field"_s), 3);
}

TEST_F(CatalogueUnfinished, WhatWasNotMadeIsMadeOnce)
{
    startAndRead();
    service.failWhere("POST", 0);
    service.holdWhere("POST");
    (void)run->create(draft(u"field"_s));
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    run.reset();
    service.release();
    service.failWhere({});

    start();
    run->setSettleTime(1h); // it was sent just now: it may still come
    const auto made = run->create(draft(u"field"_s));
    ASSERT_TRUE(support::eventually([this] { return service.countOf("objectId=field") == 2; }));
    EXPECT_FALSE(made.isFinished());
    EXPECT_EQ(service.countOf("POST"), 1);
    run.reset();

    start();
    ASSERT_TRUE(support::await(run->create(draft(u"field"_s))));
    EXPECT_EQ(service.countOf("POST"), 2);
    EXPECT_EQ(at(u"field"_s), 3);
    run.reset();
    EXPECT_TRUE(kept().creations.isEmpty());
}

TEST_F(CatalogueUnfinished, AnotherEndAndTokenAreThoseOfTheLastAttempt)
{
    startAndRead();
    SubscriptionDraft wanted = draft(u"field"_s);
    wanted.callbackToken = base::Secret(QByteArray("first"));
    service.holdWhere("POST");
    (void)run->create(wanted);
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    run.reset();
    service.release();

    start();
    wanted.callbackToken = base::Secret(QByteArray("second"));
    wanted.validUntil = QDateTime::currentDateTimeUtc().addYears(1);
    const auto made = support::await(run->create(wanted));
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(service.countOf("POST"), 1);
    EXPECT_EQ(service.countOf("PUT"), 1);
    EXPECT_EQ(at(u"field"_s), 3);
    EXPECT_TRUE(made->callbackToken == wanted.callbackToken);
}

TEST_F(CatalogueUnfinished, ARefusedCreationLeavesNothing)
{
    startAndRead();
    service.failWhere("POST", 400);
    ASSERT_FALSE(support::await(run->create(draft(u"field"_s))));
    ASSERT_TRUE(support::eventually([this] { return kept().creations.isEmpty(); }));
    run.reset();
    start();
    service.failWhere({});
    ASSERT_TRUE(support::await(run->create(draft(u"field"_s))));
    EXPECT_EQ(at(u"field"_s), 3);
}

TEST_F(CatalogueUnfinished, WhatIsVeryOldIsForgotten)
{
    {
        UnfinishedChangesFile disk(file);
        subscriptions::UnfinishedCreation old;
        old.key = u"k1"_s;
        old.draft = draft(u"field"_s);
        old.at = QDateTime::currentDateTimeUtc() - UnfinishedChanges::KeptFor - 1h;
        ASSERT_TRUE(support::await(disk.update([old](UnfinishedChanges &changes) { changes.put(old); })));
    }
    start();
    run.reset(); // waits for its file
    EXPECT_TRUE(kept().creations.isEmpty());
}

TEST_F(CatalogueUnfinished, CreationsWaitUntilTheFileIsRead)
{
    startAndRead();
    service.holdWhere("POST");
    (void)run->create(draft(u"field"_s));
    ASSERT_TRUE(support::eventually([this] { return service.held() == 1; }));
    run.reset();
    service.release();

    run = std::make_unique<Catalogue>(client);
    run->setSettleTime(5ms);
    (void)run->keepUnfinished(file);
    ASSERT_TRUE(support::await(run->create(draft(u"field"_s))));
    EXPECT_EQ(service.countOf("POST"), 1);
}

TEST_F(CatalogueUnfinished, WorkGoesOnWhereTheFileIsDamaged)
{
    {
        QFile damaged(file);
        ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
        damaged.write("{ torn");
    }
    run = std::make_unique<Catalogue>(client);
    const auto recalled = run->keepUnfinished(file);
    ASSERT_TRUE(support::await(run->create(draft(u"field"_s))));
    EXPECT_EQ(support::await(recalled).error().kind, Error::Kind::Protocol);
}
