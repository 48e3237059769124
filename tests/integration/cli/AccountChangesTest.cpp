// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// `subscriptions …` with --account: what it shares with the console, with the real keychain of the session that the
// tests run in.
#include "integration/cli/CliRunner.h"

#include "accounts/AccountStore.h"
#include "app/composition/Paths.h"
#include "subscriptions/SnapshotFile.h"
#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using support::await;
using support::CliRun;
using support::CliServer;
using support::runCli;

namespace {

const ObjectRef Package{ObjectType::ActionPackage, u"package-1"_s};
const ObjectRef Learnt{ObjectType::Action, u"action-1"_s};

class AccountChangesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QJsonObject known = service.nextLine();
        ASSERT_FALSE(known.isEmpty());
        endpoint = known.value(u"endpoint"_s).toString();
        token = {{u"KAIZALA_ACCESS_TOKEN"_s, known.value(u"accessToken"_s).toString()},
                 {u"KWC_CALLBACK"_s, u"c4llback-t0ken"_s}};
        const CliRun added = runCli({u"accounts"_s, u"add"_s, u"--name"_s, u"Contoso"_s, u"--root"_s, endpoint,
                                     u"--access-token-env"_s, u"KAIZALA_ACCESS_TOKEN"_s, u"--data-dir"_s, dir.path()},
                                    token);
        ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
        QSettings settings(paths.settingsFile, QSettings::IniFormat);
        accountId = accounts::AccountStore(settings).accounts().value(0).id;
    }
    void TearDown() override { (void)runCli({u"accounts"_s, u"remove"_s, u"Contoso"_s, u"--data-dir"_s, dir.path()}); }
    //! With the account.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(QStringList{u"subscriptions"_s} + arguments
                          + QStringList{u"--account"_s, u"Contoso"_s, u"--data-dir"_s, dir.path()},
                      token, input);
    }
    //! As somebody else: without the account.
    [[nodiscard]] CliRun runElsewhere(const QStringList &arguments) const
    {
        return runCli(QStringList{u"subscriptions"_s} + arguments + QStringList{u"--endpoint"_s, endpoint}, token);
    }
    [[nodiscard]] static QStringList creation(const ObjectRef &object)
    {
        return {u"create"_s,
                u"--object-type"_s,
                kaizala::toString(object.type),
                u"--object-id"_s,
                object.id,
                u"--events"_s,
                u"JobCreated"_s,
                u"--callback-url"_s,
                u"https://hooks.example/"_s + object.id,
                u"--callback-token-env"_s,
                u"KWC_CALLBACK"_s};
    }
    [[nodiscard]] QString createElsewhere(const ObjectRef &object) const
    {
        const CliRun created = runElsewhere(creation(object));
        EXPECT_EQ(created.exitCode, 0) << created.err.toStdString();
        return created.lines().value(0).value(u"id"_s).toString();
    }
    [[nodiscard]] QList<QJsonObject> journal(const QStringList &more = {}) const
    {
        const CliRun read = run(QStringList{u"journal"_s} + more);
        EXPECT_EQ(read.exitCode, 0) << read.err.toStdString();
        EXPECT_FALSE(read.out.contains("c4llback-t0ken"));
        return read.lines();
    }
    //! What the console would have kept: a saved package, on which it saw \a id, and an action learnt from an event.
    void keep(const QString &id) const
    {
        subscriptions::Snapshot snapshot;
        snapshot.endpoint = QUrl(endpoint);
        snapshot.tree.add({Package, u"Inspections"_s, {}, false});
        snapshot.tree.addLearnt({Learnt, {}, {}, false, true});
        kaizala::Subscription old;
        old.id = {id};
        old.object = Package;
        old.callbackUrl = u"https://old.example/"_s;
        snapshot.rows.append({Package, QDateTime::currentDateTimeUtc(), {}, {old}});
        subscriptions::SnapshotFile file(paths.catalogueFile(accountId));
        ASSERT_TRUE(await(file.save(snapshot)));
    }

    QTemporaryDir dir;
    const composition::Paths paths = composition::Paths::of(dir.path());
    CliServer service{{u"sandbox"_s, u"--groups"_s, u"3"_s}};
    QString endpoint;
    QString accountId;
    support::Environment token;
};

QStringList valuesOf(const QList<QJsonObject> &lines, const QString &key)
{
    QStringList values;
    for (const QJsonObject &line : lines)
        values.append(line.value(key).toString());
    return values;
}

} // namespace

TEST_F(AccountChangesTest, EveryChangeIsInTheJournal)
{
    EXPECT_TRUE(journal().isEmpty());
    const CliRun created = run(creation(Package));
    ASSERT_EQ(created.exitCode, 0) << created.err.toStdString();
    const QString id = created.lines().value(0).value(u"id"_s).toString();
    const QStringList where{u"--object-type"_s, u"ActionPackage"_s, u"--object-id"_s, Package.id};
    ASSERT_EQ(run(QStringList{u"edit"_s, id, u"--context"_s, u"new"_s} + where).exitCode, 0);
    ASSERT_EQ(run(QStringList{u"renew"_s, id, u"--validity"_s, u"90d"_s} + where).exitCode, 0);
    const CliRun deleted = run(QStringList{u"delete"_s, id} + where);
    ASSERT_EQ(deleted.exitCode, 0) << deleted.err.toStdString();
    EXPECT_TRUE(deleted.err.isEmpty()) << deleted.err.toStdString();

    const QList<QJsonObject> entries = journal();
    ASSERT_EQ(valuesOf(entries, u"kind"_s), (QStringList{u"delete"_s, u"change"_s, u"change"_s, u"create"_s}));
    for (const QJsonObject &entry : entries) {
        EXPECT_EQ(entry.value(u"id"_s).toString(), id);
        EXPECT_EQ(entry.value(u"objectId"_s).toString(), Package.id);
        EXPECT_EQ(entry.value(u"origin"_s).toString(), u"here"_s);
        EXPECT_EQ(entry.value(u"outcome"_s).toString(), u"done"_s);
    }
    EXPECT_EQ(entries[2].value(u"before"_s).toObject().value(u"context"_s).toString(), QString());
    EXPECT_EQ(entries[2].value(u"after"_s).toObject().value(u"context"_s).toString(), u"new"_s);
    EXPECT_TRUE(entries[3].value(u"after"_s).toObject().value(u"hasCallbackToken"_s).toBool());
    EXPECT_EQ(journal({u"--limit"_s, u"1"_s}), entries.first(1));
    EXPECT_EQ(journal({u"--search"_s, u"DELETE "_s + id}).size(), 1);
    EXPECT_TRUE(journal({u"--search"_s, u"nothing-like-it"_s}).isEmpty());
}

TEST_F(AccountChangesTest, ApplyIsInTheJournalToo)
{
    const QByteArray file = R"({"version": 1, "subscriptions": [{"objectId": "package-1", "objectType": "ActionPackage",
        "eventTypes": ["JobCreated"], "callbackUrl": "https://hooks.example/1"}]})";
    EXPECT_EQ(run({u"plan"_s, u"-"_s}, file).exitCode, 1);
    EXPECT_TRUE(journal().isEmpty());
    const CliRun applied = run({u"apply"_s, u"-"_s}, file);
    ASSERT_EQ(applied.exitCode, 0) << applied.err.toStdString();
    ASSERT_EQ(valuesOf(journal(), u"kind"_s), QStringList{u"create"_s});
    EXPECT_EQ(journal()[0].value(u"id"_s), applied.lines()[0].value(u"id"_s));
}

TEST_F(AccountChangesTest, AJournalThatCantBeWrittenUndoesNothing)
{
    ASSERT_TRUE(QDir().mkpath(paths.journalFile(accountId))); // a folder stands in its way
    const CliRun created = run(creation(Package));
    EXPECT_EQ(created.exitCode, 0);
    EXPECT_EQ(created.lines().size(), 1);
    EXPECT_TRUE(created.err.contains("account's journal")) << created.err.toStdString();
    EXPECT_EQ(run({u"list"_s, u"--object-type"_s, u"ActionPackage"_s, u"--object-id"_s, Package.id}).lines().size(), 1);
    const CliRun read = run({u"journal"_s});
    EXPECT_EQ(read.exitCode, 4);
    EXPECT_TRUE(read.out.isEmpty());
    EXPECT_FALSE(read.err.isEmpty());
    QDir(paths.journalFile(accountId)).removeRecursively();
}

TEST_F(AccountChangesTest, ListsWhatOnlyTheConsoleKnows)
{
    const QStringList ids{createElsewhere(Package), createElsewhere(Learnt)};
    const QStringList ofGroups = valuesOf(run({u"list"_s}).lines(), u"id"_s);
    EXPECT_FALSE(ofGroups.isEmpty());
    EXPECT_EQ(valuesOf(runElsewhere({u"list"_s}).lines(), u"id"_s), ofGroups);

    keep(u"deleted-meanwhile"_s);
    const CliRun listed = run({u"list"_s});
    EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    EXPECT_EQ(valuesOf(listed.lines(), u"id"_s), ofGroups + ids) << "and nothing that was true once";
    for (const QJsonObject &line : listed.lines()) {
        if (line.value(u"objectId"_s) == Package.id) {
            EXPECT_EQ(line.value(u"objectName"_s).toString(), u"Inspections"_s);
            EXPECT_EQ(line.value(u"callbackUrl"_s).toString(), u"https://hooks.example/package-1"_s);
        }
    }
    EXPECT_TRUE(run({u"export"_s}).out.contains("https://hooks.example/package-1"));

    QFile file(paths.catalogueFile(accountId));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{");
    file.close();
    const CliRun partly = run({u"list"_s});
    EXPECT_EQ(partly.exitCode, 4) << "something is missing";
    EXPECT_EQ(valuesOf(partly.lines(), u"id"_s), ofGroups);
    EXPECT_TRUE(partly.err.contains("left out")) << partly.err.toStdString();
}

TEST_F(AccountChangesTest, FindsByIdWhatIsToBeChanged)
{
    const QString known = createElsewhere(Package);
    const QString unlisted = createElsewhere({ObjectType::Action, u"action-2"_s});
    const QString inGroup = run({u"list"_s}).lines().value(0).value(u"id"_s).toString();
    keep(known);
    const CliRun direct = run({u"edit"_s, known, u"--context"_s, u"new"_s});
    EXPECT_EQ(direct.exitCode, 0);
    EXPECT_FALSE(direct.err.contains("Looking")) << "the console saw it: " << direct.err.toStdString();

    const CliRun deleted = run({u"delete"_s, inGroup, unlisted, u"not-there"_s, known});
    EXPECT_EQ(deleted.exitCode, 3);
    EXPECT_EQ(valuesOf(deleted.lines(), u"outcome"_s), (QStringList{u"done"_s, u"done"_s, u"failed"_s, u"done"_s}))
        << deleted.out.toStdString() << deleted.err.toStdString();
    EXPECT_EQ(deleted.err.count("Looking"), 1) << deleted.err.toStdString();
    EXPECT_EQ(deleted.err.count("is not in the account's journal"), 1) << deleted.err.toStdString();
    EXPECT_EQ(valuesOf(journal(), u"id"_s), (QStringList{known, inGroup, known}));
}

TEST_F(AccountChangesTest, WithoutAnAccountThereIsNoJournal)
{
    EXPECT_EQ(runCli({u"subscriptions"_s, u"journal"_s}).exitCode, 2);
    const CliRun nobody =
        runCli({u"subscriptions"_s, u"journal"_s, u"--account"_s, u"Nobody"_s, u"--data-dir"_s, dir.path()});
    EXPECT_EQ(nobody.exitCode, 4);
    EXPECT_TRUE(runCli({u"subscriptions"_s, u"journal"_s, u"--help"_s}).out.contains("--search"));
}
