// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// subscriptions.json against a service of 500 groups and 2,000 subscriptions: with the real programs, and in one
// process with what goes wrong.

#include "app/composition/ServiceAccess.h"
#include "integration/cli/CliRunner.h"
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "subscriptions/ObjectsLoad.h"
#include "subscriptions/Plan.h"
#include "support/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using subscriptions::ChangeRun;
using subscriptions::Entry;
using subscriptions::ObjectsLoad;
using subscriptions::Plan;
using support::CliRun;
using support::CliServer;
using support::runCli;

namespace {

// --- With the real programs ------------------------------------------------------------------------------------------

class PlanApply : public testing::Test
{
protected:
    void startSandbox(const QStringList &more)
    {
        m_sandbox = std::make_unique<CliServer>(QStringList{u"sandbox"_s} + more);
        m_credentials = m_sandbox->nextLine();
    }

    [[nodiscard]] CliRun run(const QStringList &arguments, const support::Environment &more = {},
                             const QByteArray &input = {})
    {
        const support::Environment token{{u"KAIZALA_ACCESS_TOKEN"_s, m_credentials["accessToken"_L1].toString()}};
        return runCli(QStringList{u"subscriptions"_s} + arguments
                          + QStringList{u"--endpoint"_s, m_credentials["endpoint"_L1].toString()},
                      token + more, input);
    }

    [[nodiscard]] QString fileOf(const QByteArray &content)
    {
        const QString name = m_folder.filePath(u"subscriptions.json"_s);
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return name;
    }

    static QByteArray documentOf(const QJsonArray &subscriptions)
    {
        return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"subscriptions"_s, subscriptions}}).toJson();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CliServer> m_sandbox;
    QJsonObject m_credentials;
};

QStringList actionsOf(const CliRun &run)
{
    QStringList actions;
    for (const QJsonObject &line : run.lines())
        actions.append(line["action"_L1].toString());
    actions.sort();
    return actions;
}

} // namespace

TEST_F(PlanApply, ARoundTripOverAllGroups)
{
    startSandbox({u"--groups"_s, u"500"_s, u"--subscriptions"_s, u"2000"_s});
    const CliRun exported = run({u"export"_s});
    ASSERT_EQ(exported.exitCode, 0) << exported.err.toStdString();
    QJsonArray all = QJsonDocument::fromJson(exported.out).object()["subscriptions"_L1].toArray();
    ASSERT_GT(all.size(), 1000);
    const CliRun same = run({u"plan"_s, fileOf(exported.out)});
    EXPECT_EQ(same.exitCode, 0) << same.err.toStdString();
    EXPECT_EQ(same.out, "");

    QJsonObject first = all[0].toObject();
    first["eventTypes"_L1] = QJsonArray{u"JobCreated"_s};
    first["context"_L1] = u"edited"_s;
    all[0] = first;
    QJsonObject fresh = all[1].toObject();
    for (const auto key : {"id"_L1, "createdAt"_L1, "validUntil"_L1, "active"_L1, "health"_L1, "hasCallbackToken"_L1})
        fresh.remove(key);
    fresh["callbackUrl"_L1] = u"https://new.example/kaizala"_s;
    all.append(fresh);
    QString removed;
    for (qsizetype i = all.size() - 2; i > 2 && removed.isEmpty(); --i) { // one whose object is named by another, too
        if (all[i]["objectId"_L1] == all[i - 1]["objectId"_L1])
            removed = all.takeAt(i)["id"_L1].toString();
    }
    const QString file = fileOf(documentOf(all));

    const CliRun plan = run({u"plan"_s, file});
    EXPECT_EQ(plan.exitCode, 1) << plan.err.toStdString();
    ASSERT_EQ(actionsOf(plan), (QStringList{u"change"_s, u"create"_s, u"delete"_s})) << plan.out.toStdString();
    for (const QJsonObject &line : plan.lines()) {
        EXPECT_FALSE(line["why"_L1].toString().isEmpty());
        EXPECT_FALSE(line["objectId"_L1].toString().isEmpty());
        const QString action = line["action"_L1].toString();
        EXPECT_EQ(line["id"_L1].toString(),
                  action == "change"_L1       ? first["id"_L1].toString()
                      : action == "delete"_L1 ? removed
                                              : QString());
    }
    const CliRun applied = run({u"apply"_s, file});
    EXPECT_EQ(applied.exitCode, 0) << applied.err.toStdString();
    ASSERT_EQ(actionsOf(applied), actionsOf(plan));
    for (const QJsonObject &line : applied.lines()) {
        EXPECT_EQ(line["outcome"_L1].toString(), u"done"_s);
        EXPECT_TRUE(line["error"_L1].isNull());
        EXPECT_FALSE(line["id"_L1].toString().isEmpty());
    }
    const CliRun again = run({u"apply"_s, file});
    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(again.out, "");
    EXPECT_EQ(run({u"plan"_s, file}).exitCode, 0);
}

TEST_F(PlanApply, WithoutPutAChangeIsAReplacement)
{
    startSandbox({u"--edition"_s, u"2018"_s});
    const CliRun exported = run({u"export"_s});
    QJsonArray all = QJsonDocument::fromJson(exported.out).object()["subscriptions"_L1].toArray();
    ASSERT_GT(all.size(), 2);
    QStringList ids;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject one = all[i].toObject();
        if (one["health"_L1] == u"expired"_s)
            continue;
        ids.append(one["id"_L1].toString());
        one["eventTypes"_L1] = QJsonArray{u"JobCreated"_s};
        all[i] = one;
    }
    const QString file = fileOf(documentOf(all));
    const CliRun applied = run({u"apply"_s, file});
    EXPECT_EQ(applied.exitCode, 0) << applied.err.toStdString();
    ASSERT_FALSE(applied.lines().isEmpty());
    for (const QJsonObject &line : applied.lines()) {
        EXPECT_TRUE(ids.contains(line["id"_L1].toString()));
        EXPECT_FALSE(line["newId"_L1].toString().isEmpty());
    }
    EXPECT_EQ(run({u"apply"_s, file}).out, "") << "the ids in the file are gone, but the content is there";

    const QString id = applied.lines().first()["newId"_L1].toString();
    const CliRun renewed = run({u"renew"_s, id, u"no-such-id"_s, u"--validity"_s, u"90d"_s});
    EXPECT_EQ(renewed.exitCode, 3);
    ASSERT_EQ(renewed.lines().size(), 2);
    EXPECT_EQ(renewed.lines()[0]["outcome"_L1].toString(), u"done"_s);
    EXPECT_FALSE(renewed.lines()[0]["newId"_L1].toString().isEmpty());
    EXPECT_EQ(renewed.lines()[1]["outcome"_L1].toString(), u"failed"_s);
}

TEST_F(PlanApply, RenewsAndEnables)
{
    startSandbox({});
    const QList<QJsonObject> all = run({u"list"_s}).lines();
    const auto withHealth = [&all](const QString &health) {
        for (const QJsonObject &one : all) {
            if (one["health"_L1] == health)
                return one["id"_L1].toString();
        }
        ADD_FAILURE() << "the sandbox has none that is " << health.toStdString();
        return QString();
    };
    const QString soon = withHealth(u"expiresSoon"_s);
    const QString disabled = withHealth(u"disabled"_s);
    const CliRun renewed = run({u"renew"_s, soon});
    EXPECT_EQ(renewed.exitCode, 0) << renewed.err.toStdString();
    ASSERT_EQ(renewed.lines().size(), 1);
    EXPECT_EQ(renewed.lines()[0]["id"_L1].toString(), soon);
    EXPECT_EQ(renewed.lines()[0]["outcome"_L1].toString(), u"done"_s);
    EXPECT_TRUE(renewed.lines()[0]["error"_L1].isNull());
    EXPECT_EQ(run({u"enable"_s, disabled}).exitCode, 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QJsonObject &one : run({u"list"_s}).lines()) {
        if (one["id"_L1] == soon) {
            EXPECT_GT(QDateTime::fromString(one["validUntil"_L1].toString(), Qt::ISODateWithMs), now.addDays(700));
        }
        if (one["id"_L1] == disabled) {
            EXPECT_TRUE(one["active"_L1].toBool());
        }
    }
    EXPECT_EQ(run({u"renew"_s, soon, u"--validity"_s, u"2001-01-01"_s}).exitCode, 2);
}

TEST_F(PlanApply, ACallbackTokenComesFromTheEnvironment)
{
    startSandbox({u"--subscriptions"_s, u"0"_s, u"--groups"_s, u"1"_s});
    const QByteArray entry = R"({"objectId": "g", "objectType": "Action", "eventTypes": ["JobResponse"],
        "callbackUrl": "https://hooks.example/1", "hasCallbackToken": true)";
    const auto document = [&entry](const QByteArray &more) -> QByteArray {
        return R"({"version": 1, "subscriptions": [)" + entry + more + "}]}";
    };
    const support::Environment secret{{u"KWC_TEST_CALLBACK"_s, u"do-not-show-this"_s}};

    const CliRun missed = run({u"apply"_s, u"-"_s}, {}, document(""));
    EXPECT_EQ(missed.exitCode, 2) << missed.err.toStdString();
    ASSERT_EQ(missed.lines().size(), 1);
    EXPECT_EQ(missed.lines()[0]["outcome"_L1].toString(), u"failed"_s);
    EXPECT_EQ(run({u"plan"_s, u"-"_s}, {}, document("")).exitCode, 1);
    EXPECT_EQ(run({u"apply"_s, u"-"_s}, {}, document(R"(, "callbackTokenEnv": "KWC_TEST_CALLBACK")")).exitCode, 2)
        << "the variable is not set";

    const CliRun applied =
        run({u"apply"_s, u"-"_s, u"--callback-token-env"_s, u"KWC_TEST_CALLBACK"_s}, secret, document(""));
    EXPECT_EQ(applied.exitCode, 0) << applied.err.toStdString();
    EXPECT_EQ(run({u"plan"_s, u"-"_s}, {}, document("")).exitCode, 0);
    EXPECT_EQ(run({u"plan"_s, u"-"_s}, secret, document(R"(, "callbackTokenEnv": "KWC_TEST_CALLBACK")")).exitCode, 0);
    const CliRun rotated = run({u"apply"_s, u"-"_s}, {{u"KWC_TEST_CALLBACK"_s, u"another-one"_s}},
                               document(R"(, "callbackTokenEnv": "KWC_TEST_CALLBACK")"));
    EXPECT_EQ(rotated.exitCode, 0);
    ASSERT_EQ(rotated.lines().size(), 1);
    EXPECT_EQ(rotated.lines()[0]["why"_L1].toString(), u"callback token differs"_s);
    for (const CliRun &one : {missed, applied, rotated}) {
        const QByteArray all = one.out + one.err;
        EXPECT_FALSE(all.contains("do-not-show-this"));
        EXPECT_FALSE(all.contains("another-one"));
    }
}

TEST_F(PlanApply, SaysWhatIsWrongWithAFile)
{
    startSandbox({});
    const CliRun bad = run({u"plan"_s, fileOf(R"({"version": 1, "subscriptions": [{"objectType": "Group"}]})")});
    EXPECT_EQ(bad.exitCode, 2);
    EXPECT_TRUE(bad.err.contains("subscriptions[0].objectId: ")) << bad.err.toStdString();
    EXPECT_EQ(bad.out, "");
    EXPECT_EQ(run({u"plan"_s, m_folder.filePath(u"none"_s)}).exitCode, 4);
    const CliRun gone =
        run({u"apply"_s,
             fileOf(documentOf(
                 {QJsonObject{{u"id"_s, u"gone"_s}, {u"objectId"_s, u"g"_s}, {u"objectType"_s, u"Group"_s}}}))});
    EXPECT_EQ(gone.exitCode, 2) << gone.err.toStdString();
    EXPECT_TRUE(gone.err.contains("subscriptions[0]: "));

    // CSV, and what comes out of export as CSV.
    const CliRun csv = run({u"export"_s, u"--csv"_s});
    EXPECT_EQ(csv.exitCode, 0);
    EXPECT_EQ(run({u"plan"_s, fileOf(csv.out)}).exitCode, 0);
    const CliRun schema = runCli({u"subscriptions"_s, u"export"_s, u"--schema"_s});
    EXPECT_EQ(schema.exitCode, 0);
    EXPECT_TRUE(QJsonDocument::fromJson(schema.out).isObject());
}

TEST_F(PlanApply, ARefusedRowFailsAndTheRestIsDone)
{
    startSandbox({u"--subscriptions"_s, u"0"_s});
    const auto entry = [](const QString &url) {
        return QJsonObject{{u"objectId"_s, u"g"_s},
                           {u"objectType"_s, u"Group"_s},
                           {u"eventTypes"_s, QJsonArray{u"JobResponse"_s}},
                           {u"callbackUrl"_s, url}};
    };
    // The sandbox calls nobody by plain http but this computer.
    const CliRun run1 =
        run({u"apply"_s, fileOf(documentOf({entry(u"http://hooks.invalid/"_s), entry(u"https://a.example/"_s)}))});
    EXPECT_EQ(run1.exitCode, 3) << run1.err.toStdString();
    ASSERT_EQ(run1.lines().size(), 2);
    EXPECT_EQ(run1.lines()[0]["outcome"_L1].toString(), u"done"_s) << "as they end";
    EXPECT_EQ(run1.lines()[1]["outcome"_L1].toString(), u"failed"_s);
    EXPECT_FALSE(run1.lines()[1]["error"_L1].toString().isEmpty());
}

TEST_F(PlanApply, ChecksACallback)
{
    QTemporaryDir store;
    CliServer listener({u"listen"_s, u"--store"_s, store.filePath(u"e.db"_s), u"--path"_s, u"/hook"_s});
    const QString url = listener.nextLine()["url"_L1].toString();
    const CliRun good = runCli({u"subscriptions"_s, u"check"_s, url});
    EXPECT_EQ(good.exitCode, 0) << good.err.toStdString();
    ASSERT_EQ(good.lines().size(), 1);
    EXPECT_EQ(good.lines()[0]["url"_L1].toString(), url);
    EXPECT_EQ(good.lines()[0]["status"_L1].toInt(), 200);
    EXPECT_EQ(good.lines()[0]["verdict"_L1].toString(), u"ok"_s);
    EXPECT_GE(good.lines()[0]["elapsedMs"_L1].toInt(-1), 0);
    EXPECT_FALSE(good.lines()[0]["message"_L1].toString().isEmpty());
    const CliRun bad = runCli({u"subscriptions"_s, u"check"_s, QString(url).replace(u"/hook"_s, u"/other"_s)});
    EXPECT_EQ(bad.exitCode, 1);
    ASSERT_EQ(bad.lines().size(), 1);
    EXPECT_EQ(bad.lines()[0]["status"_L1].toInt(), 404);
}

// --- In one process, with what goes wrong ----------------------------------------------------------------------------

TEST(PlanApplyInProcess, ConvergesWhateverGoesWrongAndDoublesNothing)
{
    sandbox::Sandbox service;
    sandbox::Sandbox::Config config;
    config.groups = 500;
    config.subscriptions = 2000;
    config.slowMs = 30;
    const auto credentials = support::await(service.start(config));
    ASSERT_TRUE(credentials);
    kaizala::NetworkTransport transport;
    composition::FixedToken token{credentials->accessToken};
    kaizala::Client client(transport, credentials->endpoint);
    client.setTokenProvider(&token);
    const base::SystemClock clock;

    const auto load = [&](subscriptions::Catalogue &catalogue, const QList<kaizala::ObjectRef> &objects) {
        ObjectsLoad loading(catalogue, objects);
        bool finished = false;
        QObject::connect(&loading, &ObjectsLoad::finished, &loading, [&finished] { finished = true; });
        loading.start();
        EXPECT_TRUE(support::eventually([&finished] { return finished; }, 60s));
        return loading.failures().size();
    };
    subscriptions::Catalogue before(client);
    ASSERT_TRUE(support::await(before.refresh(), 60s));
    QList<Entry> entries;
    int number = 0;
    for (const kaizala::Subscription &one : before.subscriptions()) {
        if (++number % 3 != 0)
            continue; // its object is not named
        Entry entry;
        entry.object = one.object;
        entry.id = one.id;
        entry.callbackUrl = one.callbackUrl;
        entry.eventTypes = number % 2 == 0 ? QStringList{u"JobCreated"_s} : one.eventTypes;
        if (number % 4 != 0)
            entries.append(entry); // else: deleted
        if (number % 4 == 0 || number % 5 == 0) {
            entry.id = {};
            entry.callbackUrl = u"https://new.example/%1"_s.arg(number);
            entries.append(entry);
        }
    }

    service.setFault(sandbox::Fault::ServerError, 0.03);
    service.setFault(sandbox::Fault::Slow, 0.05);
    service.setFault(sandbox::Fault::CutConnection, 0.03);
    const QList<kaizala::ObjectRef> objects = subscriptions::objectsOf(entries);
    int rounds = 0;
    for (; rounds < 10; ++rounds) {
        subscriptions::Catalogue catalogue(client); // as another run of the program
        catalogue.setSettleTime(20ms);
        ASSERT_EQ(load(catalogue, objects), 0);
        const Plan plan = subscriptions::planOf(entries, catalogue.subscriptions(), clock.now());
        ASSERT_TRUE(plan.problems.isEmpty());
        ASSERT_TRUE(plan.withoutToken.isEmpty());
        if (plan.isEmpty())
            break;
        if (rounds == 0) {
            EXPECT_GT(plan.count(subscriptions::Change::Kind::Create), 50);
            EXPECT_GT(plan.count(subscriptions::Change::Kind::Edit), 50);
            EXPECT_GT(plan.count(subscriptions::Change::Kind::Delete), 50);
        }
        QSet<QString> made;
        for (const kaizala::Subscription &one : catalogue.subscriptions()) {
            if (one.callbackUrl.startsWith(u"https://new.example/"_s)) {
                EXPECT_FALSE(made.contains(one.callbackUrl)) << "made twice";
                made.insert(one.callbackUrl);
            }
        }
        ChangeRun run(catalogue, clock, plan.changes);
        bool finished = false;
        QObject::connect(&run, &ChangeRun::finished, &run, [&finished] { finished = true; });
        run.start();
        ASSERT_TRUE(support::eventually([&finished] { return finished; }, 60s));
    }
    EXPECT_LT(rounds, 10) << "it never came to an end";
}
