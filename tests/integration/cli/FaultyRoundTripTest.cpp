// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// subscriptions.json there and back with the real programs, at a service of 500 groups and 2,000 subscriptions where
// everything goes wrong at once.

#include "integration/cli/ConnectorAccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;
using support::CliRun;

namespace {

class FaultyRoundTrip : public support::ConnectorAccount
{
protected:
    //! The file of an export, edited: every 20th is changed, some are deleted, and 30 are new.
    [[nodiscard]] QByteArray edited(const QByteArray &exported)
    {
        const QJsonArray all = QJsonDocument::fromJson(exported).object()["subscriptions"_L1].toArray();
        QJsonArray wanted;
        QString lastObject;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject one = all[i].toObject();
            const QString object = one["objectId"_L1].toString();
            // What is left out of an object that the file names by another entry is deleted.
            if (i % 20 == 10 && object == lastObject) {
                deleted.append(one["id"_L1].toString());
                continue;
            }
            lastObject = object;
            if (i % 20 == 0 && one["health"_L1] != u"expired"_s) {
                one["context"_L1] = u"edited"_s;
                changed.append(one["id"_L1].toString());
            }
            if (i % 20 == 5 && created.size() < 30) {
                QJsonObject fresh{{u"objectId"_s, one["objectId"_L1]},
                                  {u"objectType"_s, one["objectType"_L1]},
                                  {u"eventTypes"_s, QJsonArray{u"JobResponse"_s}},
                                  {u"callbackUrl"_s, u"https://new.example/%1"_s.arg(i)}};
                created.append(fresh["callbackUrl"_L1].toString());
                wanted.append(fresh);
            }
            wanted.append(one);
        }
        return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"subscriptions"_s, wanted}}).toJson();
    }

    QStringList changed;
    QStringList created;
    QStringList deleted;
};

} // namespace

TEST_F(FaultyRoundTrip, ConvergesDoublesNothingAndAppliedAgainChangesNothing)
{
    ASSERT_NO_FATAL_FAILURE(start({u"--groups"_s, u"500"_s, u"--subscriptions"_s, u"2000"_s}));
    const CliRun exported = run({u"export"_s});
    ASSERT_EQ(exported.exitCode, 0) << exported.err.toStdString();
    const QString file = write(u"subscriptions.json"_s, edited(exported.out));
    ASSERT_GT(changed.size(), 30);
    ASSERT_EQ(created.size(), 30);
    ASSERT_GT(deleted.size(), 5);

    setFaults(R"({"throttled": 0.001, "server-error": 0.02, "cut-connection": 0.02, "slow": 0.002,
                  "broken-json": 0.02, "expired-token": 0.01, "moved": 0.01})");
    qsizetype made = 0;
    int rounds = 0;
    for (bool converged = false; !converged && rounds < 6; ++rounds) {
        const CliRun applied = run({u"apply"_s, file});
        ASSERT_TRUE(applied.exitCode == 0 || applied.exitCode == 3) << applied.err.toStdString();
        made += applied.lines().size();
        converged = applied.exitCode == 0;
    }
    EXPECT_LT(rounds, 6) << "it never came to an end";
    // One whose answer was lost counts as well: it may have been done, and then the next round has nothing to do for it.
    EXPECT_GE(made, created.size() + changed.size() + deleted.size());

    setFaults(R"({"throttled": 0, "server-error": 0, "cut-connection": 0, "slow": 0,
                  "broken-json": 0, "expired-token": 0, "moved": 0})");
    const CliRun plan = run({u"plan"_s, file});
    EXPECT_EQ(plan.exitCode, 0) << plan.out.toStdString() << plan.err.toStdString();
    const CliRun again = run({u"apply"_s, file});
    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(again.out, "") << "applied twice, it changes nothing";

    QMap<QString, int> callbacks;
    QMap<QString, QString> contexts;
    for (const QJsonObject &one : run({u"list"_s}).lines()) {
        ++callbacks[one["callbackUrl"_L1].toString()];
        contexts.insert(one["id"_L1].toString(), one["context"_L1].toString());
    }
    for (const QString &url : std::as_const(created))
        EXPECT_EQ(callbacks.value(url), 1) << url.toStdString();
    for (const QString &id : std::as_const(changed))
        EXPECT_EQ(contexts.value(id), u"edited"_s) << id.toStdString();
    for (const QString &id : std::as_const(deleted))
        EXPECT_FALSE(contexts.contains(id)) << id.toStdString();
    EXPECT_TRUE(contentOf(paths.unfinishedFile(accountId)).contains(R"("creations":[])"));
}
