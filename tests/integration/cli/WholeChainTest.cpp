// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "kaizala/EventType.h"
#include "support/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::CliServer;
using support::Environment;
using support::http;
using support::runCli;

namespace {

const QString CallbackToken = u"callback-s3cret"_s;

// The sandbox and a client's environment for it.
class Service
{
public:
    explicit Service(const QStringList &options)
        : m_server(QStringList{u"sandbox"_s} + options), m_first(m_server.nextLine())
    {
    }
    [[nodiscard]] const QJsonObject &first() const { return m_first; }
    [[nodiscard]] QString endpoint() const { return m_first.value(u"endpoint"_s).toString(); }
    [[nodiscard]] QString accessToken() const { return m_first.value(u"accessToken"_s).toString(); }
    [[nodiscard]] Environment environment() const
    {
        return {{u"KAIZALA_ACCESS_TOKEN"_s, accessToken()}, {u"HOOK_TOKEN"_s, CallbackToken}};
    }
    [[nodiscard]] CliRun subscriptions(const QStringList &arguments) const
    {
        return runCli(QStringList{u"subscriptions"_s} + arguments + QStringList{u"--endpoint"_s, endpoint()},
                      environment());
    }
    [[nodiscard]] support::HttpAnswer post(const QString &path, const QByteArray &body = {}) const
    {
        return http("POST", QUrl(endpoint() + path), body);
    }
    [[nodiscard]] QString firstGroup() const
    {
        const support::HttpAnswer answer = http("GET", QUrl(endpoint() + u"/v1/groups?fetchAllGroups=true"_s), {},
                                                QByteArray("accessToken: " + accessToken().toLatin1() + "\r\n"));
        const QJsonArray groups = QJsonDocument::fromJson(answer.body).object().value(u"groups"_s).toArray();
        EXPECT_FALSE(groups.isEmpty()) << answer.body.toStdString();
        return groups.first().toObject().value(u"groupId"_s).toString();
    }
    [[nodiscard]] CliServer &server() { return m_server; }

private:
    CliServer m_server;
    QJsonObject m_first;
};

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.cbegin(), keys.cend()};
}

const QSet<QString> EventKeys{u"id"_s,       u"receivedAt"_s, u"eventType"_s,      u"eventId"_s,
                              u"objectId"_s, u"objectType"_s, u"subscriptionId"_s, u"from"_s,
                              u"summary"_s,  u"deliveries"_s, u"verdict"_s};
const QSet<QString> SubscriptionKeys{u"id"_s,         u"objectId"_s,    u"objectType"_s,       u"objectName"_s,
                                     u"eventTypes"_s, u"callbackUrl"_s, u"hasCallbackToken"_s, u"context"_s,
                                     u"createdAt"_s,  u"validUntil"_s,  u"active"_s,           u"health"_s};

} // namespace

TEST(WholeChain, FromTheSandboxToTheCheckedEventAndBack)
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"new/events.sqlite"_s);
    Service service({u"--seed"_s, u"7"_s, u"--groups"_s, u"3"_s, u"--subscriptions"_s, u"0"_s});
    EXPECT_EQ(keysOf(service.first()),
              (QSet<QString>{u"endpoint"_s, u"accessToken"_s, u"applicationId"_s, u"applicationSecret"_s,
                             u"refreshToken"_s}));
    CliServer listener({u"listen"_s, u"--store"_s, store, u"--callback-token-env"_s, u"HOOK_TOKEN"_s, u"--follow"_s},
                       service.environment());
    const QString callback = listener.nextLine().value(u"url"_s).toString();
    ASSERT_TRUE(callback.startsWith(u"http://127.0.0.1:"_s)) << callback.toStdString();

    // create, and what the service says of it
    const QString group = service.firstGroup();
    const CliRun created =
        service.subscriptions({u"create"_s, u"--object-type"_s, u"group"_s, u"--object-id"_s, group, u"--events"_s,
                               u"all"_s, u"--callback-url"_s, callback, u"--callback-token-env"_s, u"HOOK_TOKEN"_s,
                               u"--context"_s, u"a context"_s, u"--validity"_s, u"90d"_s});
    ASSERT_EQ(created.exitCode, 0) << created.err.toStdString();
    ASSERT_EQ(created.lines().size(), 1);
    const QString id = created.lines().first().value(u"id"_s).toString();
    EXPECT_FALSE(id.isEmpty());

    const CliRun listed = service.subscriptions({u"list"_s, u"--object-type"_s, u"Group"_s, u"--object-id"_s, group});
    ASSERT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    ASSERT_EQ(listed.lines().size(), 1);
    const QJsonObject subscription = listed.lines().first();
    EXPECT_EQ(keysOf(subscription), SubscriptionKeys);
    EXPECT_EQ(subscription.value(u"id"_s).toString(), id);
    EXPECT_EQ(subscription.value(u"objectId"_s).toString(), group);
    EXPECT_EQ(subscription.value(u"objectType"_s).toString(), u"Group"_s);
    EXPECT_NE(subscription.value(u"objectName"_s).toString(), group) << "the group has a name";
    EXPECT_EQ(subscription.value(u"eventTypes"_s).toArray().size(), 13);
    EXPECT_EQ(subscription.value(u"callbackUrl"_s).toString(), callback);
    EXPECT_TRUE(subscription.value(u"hasCallbackToken"_s).toBool());
    EXPECT_EQ(subscription.value(u"context"_s).toString(), u"a context"_s);
    EXPECT_TRUE(subscription.value(u"active"_s).toBool());
    EXPECT_EQ(subscription.value(u"health"_s).toString(), u"ok"_s);

    // events of all thirteen types arrive
    ASSERT_EQ(service.post(u"/sandbox/emit"_s).status, 200);
    QSet<QString> types;
    QSet<qint64> followed;
    while (types.size() < 13) {
        const QJsonObject line = listener.nextLine();
        ASSERT_EQ(keysOf(line), EventKeys);
        types.insert(line.value(u"eventType"_s).toString());
        EXPECT_FALSE(followed.contains(line.value(u"id"_s).toInteger())) << "written twice";
        followed.insert(line.value(u"id"_s).toInteger());
        const QString subscriptionId = line.value(u"subscriptionId"_s).toString();
        EXPECT_TRUE(subscriptionId.isEmpty() || subscriptionId == id) << "not every event has one";
    }
    for (const QString &name : kaizala::allEventTypeNames())
        EXPECT_TRUE(types.contains(name)) << name.toStdString();

    const CliRun events = runCli({u"events"_s, u"list"_s, u"--store"_s, store});
    ASSERT_EQ(events.exitCode, 0) << events.err.toStdString();
    const QList<QJsonObject> rows = events.lines();
    ASSERT_EQ(rows.size(), followed.size());
    QByteArray ndjson;
    qint64 previous = std::numeric_limits<qint64>::max();
    for (const QJsonObject &row : rows) {
        const qint64 eventId = row.value(u"id"_s).toInteger();
        EXPECT_EQ(keysOf(row), EventKeys);
        EXPECT_TRUE(followed.contains(eventId));
        EXPECT_LT(eventId, previous) << "newest first";
        previous = eventId;
        EXPECT_NE(row.value(u"verdict"_s).toString(), u"invalid"_s)
            << row.value(u"eventType"_s).toString().toStdString();
        EXPECT_GE(row.value(u"deliveries"_s).toInt(), 1);
        EXPECT_FALSE(row.value(u"summary"_s).toString().isEmpty());

        // what came, byte for byte, and what is said about it
        const QStringList show{u"events"_s, u"show"_s, u"--store"_s, store, QString::number(eventId)};
        const CliRun raw = runCli(show + QStringList{u"--raw"_s});
        EXPECT_EQ(raw.exitCode, 0);
        const CliRun shown = runCli(show);
        ASSERT_EQ(shown.exitCode, 0) << shown.err.toStdString();
        const QJsonObject detail = shown.lines().first();
        EXPECT_EQ(QJsonDocument::fromJson(raw.out).object(), detail.value(u"body"_s).toObject());
        EXPECT_EQ(detail.value(u"method"_s).toString(), u"POST"_s);
        EXPECT_FALSE(shown.out.contains(CallbackToken.toUtf8()));
        EXPECT_FALSE(raw.out.contains('\n'));
        ndjson += raw.out + '\n';

        const CliRun checked = runCli({u"schema"_s, u"check"_s, u"-"_s}, {}, raw.out);
        EXPECT_EQ(checked.exitCode, 0) << checked.out.toStdString();
        EXPECT_EQ(checked.lines().first().value(u"eventType"_s), row.value(u"eventType"_s));
        EXPECT_EQ(checked.lines().first().value(u"findings"_s), detail.value(u"findings"_s));
    }

    // all of them in one file
    QFile file(folder.filePath(u"all.ndjson"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(ndjson) == ndjson.size());
    file.close();
    const CliRun checkedAll = runCli({u"schema"_s, u"check"_s, file.fileName()});
    EXPECT_EQ(checkedAll.exitCode, 0);
    EXPECT_EQ(checkedAll.lines().size(), rows.size());

    // a delivery without the token is refused, kept, and told apart
    EXPECT_EQ(http("POST", QUrl(callback), "{}").status, 401);
    const QJsonObject refused = listener.nextLine();
    EXPECT_EQ(refused.value(u"verdict"_s).toString(), u"rejected"_s);
    EXPECT_TRUE(refused.value(u"summary"_s).toString().contains(u"kz-callback-token"_s)) << "says why";

    // delete
    const CliRun deleted = service.subscriptions({u"delete"_s, id, u"not-there"_s});
    EXPECT_EQ(deleted.exitCode, 3) << "one of the two could not be";
    ASSERT_EQ(deleted.lines().size(), 2);
    EXPECT_EQ(deleted.lines().first().value(u"id"_s).toString(), id);
    EXPECT_EQ(deleted.lines().first().value(u"outcome"_s).toString(), u"done"_s);
    EXPECT_TRUE(deleted.lines().first().value(u"error"_s).isNull());
    EXPECT_EQ(deleted.lines().last().value(u"outcome"_s).toString(), u"failed"_s);
    EXPECT_FALSE(deleted.lines().last().value(u"error"_s).toString().isEmpty());
    EXPECT_TRUE(
        service.subscriptions({u"list"_s, u"--object-type"_s, u"Group"_s, u"--object-id"_s, group}).out.isEmpty());

    // graceful ends, and no secret anywhere but in the sandbox's first line
    const CliRun listening = listener.end(SIGTERM);
    EXPECT_EQ(listening.exitCode, 0) << listening.err.toStdString();
    const CliRun serving = service.server().end(SIGINT);
    EXPECT_EQ(serving.exitCode, 0) << serving.err.toStdString();
    for (const CliRun &run : {listening, created, listed, events, deleted}) {
        for (const QByteArray &text : {run.out, run.err}) {
            EXPECT_FALSE(text.contains(CallbackToken.toUtf8()));
            EXPECT_FALSE(text.contains(service.accessToken().toUtf8()));
        }
    }
    EXPECT_EQ(serving.out.count('\n'), 1) << "the first line is the only one";
    EXPECT_FALSE(serving.err.contains(service.accessToken().toUtf8()));
}

TEST(WholeChain, ListsEveryObjectInReach)
{
    const Service service({u"--seed"_s, u"3"_s, u"--groups"_s, u"6"_s, u"--subscriptions"_s, u"12"_s});
    const CliRun listed = service.subscriptions({u"list"_s});
    ASSERT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    const QJsonObject state =
        QJsonDocument::fromJson(http("GET", QUrl(service.endpoint() + u"/sandbox/state"_s)).body).object();
    QSet<QString> onGroups;
    for (const QJsonValue &one : state.value(u"subscriptions"_s).toArray()) {
        if (one.toObject().value(u"objectType"_s).toString() == u"Group"_s)
            onGroups.insert(one.toObject().value(u"id"_s).toString());
    }
    QSet<QString> ids;
    for (const QJsonObject &line : listed.lines()) {
        EXPECT_EQ(keysOf(line), SubscriptionKeys);
        ids.insert(line.value(u"id"_s).toString());
    }
    ASSERT_FALSE(onGroups.isEmpty());
    EXPECT_TRUE(ids.contains(onGroups)) << "every subscription on a group or sub-group is there";
}

TEST(WholeChain, EditsInBothEditions)
{
    for (const QString &edition : {u"2021"_s, u"2018"_s}) {
        const QTemporaryDir folder;
        const Service service({u"--edition"_s, edition, u"--subscriptions"_s, u"0"_s, u"--groups"_s, u"3"_s});
        CliServer listener({u"listen"_s, u"--store"_s, folder.filePath(u"e.sqlite"_s), u"--path"_s, u"/in"_s});
        const QString callback = listener.nextLine().value(u"url"_s).toString();
        EXPECT_TRUE(callback.endsWith(u"/in"_s));
        const QStringList object{u"--object-type"_s, u"Group"_s, u"--object-id"_s, service.firstGroup()};
        const CliRun created = service.subscriptions(
            QStringList{u"create"_s, u"--events"_s, u"jobcreated,JobResponse"_s, u"--callback-url"_s, callback}
            + object);
        ASSERT_EQ(created.exitCode, 0) << created.err.toStdString();
        const QString id = created.lines().first().value(u"id"_s).toString();

        const CliRun edited = service.subscriptions(
            {u"edit"_s, id, u"--events"_s, u"Announcement"_s, u"--context"_s, u"new"_s, u"--validity"_s, u"30d"_s});
        ASSERT_EQ(edited.exitCode, 0) << edited.out.toStdString() << edited.err.toStdString();
        const QJsonObject line = edited.lines().first();
        EXPECT_EQ(line.value(u"id"_s).toString(), id);
        EXPECT_EQ(line.value(u"outcome"_s).toString(), u"done"_s);
        EXPECT_EQ(line.contains(u"newId"_s), edition == u"2018"_s) << "without PUT it is another one";

        const CliRun listed = service.subscriptions(QStringList{u"list"_s} + object);
        ASSERT_EQ(listed.lines().size(), 1) << "the old one is gone";
        const QJsonObject after = listed.lines().first();
        EXPECT_EQ(after.value(u"id"_s).toString(), edition == u"2018"_s ? line.value(u"newId"_s).toString() : id);
        EXPECT_EQ(after.value(u"eventTypes"_s).toArray(), QJsonArray{u"Announcement"_s});
        EXPECT_EQ(after.value(u"context"_s).toString(), u"new"_s);
        EXPECT_EQ(after.value(u"active"_s).isNull(), edition == u"2018"_s);

        const CliRun unknown = service.subscriptions({u"edit"_s, u"not-there"_s, u"--context"_s, u"x"_s});
        EXPECT_EQ(unknown.exitCode, 3);
        EXPECT_EQ(unknown.lines().first().value(u"outcome"_s).toString(), u"failed"_s);
    }
}

TEST(WholeChain, ARefusedValidationIsTheServicesNo)
{
    const Service service({u"--subscriptions"_s, u"0"_s});
    const CliRun created =
        service.subscriptions({u"create"_s, u"--object-type"_s, u"Group"_s, u"--object-id"_s, service.firstGroup(),
                               u"--events"_s, u"all"_s, u"--callback-url"_s, u"http://127.0.0.1:1/none"_s});
    EXPECT_EQ(created.exitCode, 3);
    EXPECT_TRUE(created.out.isEmpty());
    EXPECT_EQ(created.err.count('\n'), 1) << "one sentence: " << created.err.toStdString();
}

TEST(WholeChain, FaultsOfTheServiceAreExitThree)
{
    const Service service({u"--fault"_s, u"server-error=1"_s, u"--fault"_s, u"slow=0"_s});
    const CliRun listed = service.subscriptions({u"list"_s});
    EXPECT_EQ(listed.exitCode, 3);
    EXPECT_TRUE(listed.out.isEmpty());
    EXPECT_FALSE(listed.err.isEmpty());

    ASSERT_EQ(service.post(u"/sandbox/faults"_s, R"({"server-error":0})").status, 200);
    EXPECT_EQ(service.subscriptions({u"list"_s}).exitCode, 0);
    const CliRun wrongToken = runCli({u"subscriptions"_s, u"list"_s, u"--endpoint"_s, service.endpoint()},
                                     {{u"KAIZALA_ACCESS_TOKEN"_s, u"wrong-t0ken"_s}});
    EXPECT_EQ(wrongToken.exitCode, 3);
    EXPECT_FALSE(wrongToken.err.contains("wrong-t0ken"));
}
