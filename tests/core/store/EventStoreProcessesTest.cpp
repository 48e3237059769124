// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "StoreFixture.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using store::EventStore;
using support::await;

class EventStoreProcesses : public StoreFixture
{
protected:
    void start(QProcess &process, int count)
    {
        process.start(QStringLiteral(KWC_CRASH_WRITER), {file(), QString::number(count)});
    }

    //! The ids of complete lines, in the order in which they were printed.
    static QList<qint64> idsIn(const QByteArray &output)
    {
        QList<qint64> ids;
        QByteArrayList lines = output.split('\n');
        lines.removeLast(); // what has no line end yet, or nothing
        for (const QByteArray &line : lines)
            ids.append(line.toLongLong());
        return ids;
    }

    static QSet<qint64> told(const QSignalSpy &changed)
    {
        QSet<qint64> ids;
        for (const auto &arguments : changed) {
            for (const qint64 id : arguments.first().value<QList<qint64>>()) {
                EXPECT_FALSE(ids.contains(id)) << "told twice: " << id;
                ids.insert(id);
            }
        }
        return ids;
    }
};

TEST_F(EventStoreProcesses, WhatWasAcknowledgedSurvivesKill9)
{
    QSet<qint64> acknowledged;
    for (int round = 0; round < 3; ++round) {
        QProcess process;
        QByteArray output;
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                         [&] { output += process.readAllStandardOutput(); });
        start(process, 0);
        ASSERT_TRUE(support::eventually([&] { return output.count('\n') >= 200; }))
            << process.errorString().toStdString();
        process.kill();
        ASSERT_TRUE(support::eventually([&] { return process.state() == QProcess::NotRunning; }));
        EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
        output += process.readAllStandardOutput();
        const QList<qint64> ids = idsIn(output);
        EXPECT_GE(ids.size(), 200);
        acknowledged.unite(QSet<qint64>(ids.begin(), ids.end()));

        const auto store = opened(file());
        const QList<qint64> rows = idsOf(await(store->rows(acknowledged.values(), {})));
        EXPECT_EQ(rows.size(), acknowledged.size()) << "round " << round;
    }
    EXPECT_EQ(raw(file())->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    EXPECT_EQ(raw(file())
                  ->value(u"SELECT count(*) FROM events e LEFT JOIN bodies b ON b.id = e.id WHERE b.id IS NULL"_s)
                  ->toInt(),
              0);
}

TEST_F(EventStoreProcesses, AReaderSeesWhatAnotherProcessWrites)
{
    append(*opened(file()), events(3));
    const auto watching = opened(file(), EventStore::Mode::ReadOnly);
    QSignalSpy changed(watching.get(), &EventStore::changed);
    QProcess process;
    start(process, 300);
    ASSERT_TRUE(support::eventually([&] { return told(changed).size() == 300; })) << told(changed).size();
    ASSERT_TRUE(support::eventually([&] { return process.state() == QProcess::NotRunning; }));
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(told(changed).contains(3)) << "what was there before is not news";
    EXPECT_EQ(await(watching->count({})), 303);
}

TEST_F(EventStoreProcesses, TwoWritersShareAFileAndTellEverythingOnce)
{
    const auto store = opened(file());
    QSignalSpy changed(store.get(), &EventStore::changed);
    QProcess process;
    start(process, 300);
    for (int i = 0; i < 30; ++i) {
        for (const auto &outcome : append(*store, events(10, i * 10)))
            EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
    }
    ASSERT_TRUE(support::eventually([&] { return process.state() == QProcess::NotRunning; }));
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_TRUE(support::eventually([&] { return told(changed).size() == 600; })) << told(changed).size();
    EXPECT_EQ(await(store->count({})), 600);
}

TEST_F(EventStoreProcesses, AWatcherSeesNewDeliveriesAndThatAllWasCleared)
{
    // A second store in this process is as foreign as one in another: only the file is between them.
    const auto writing = opened(file());
    const auto first = append(*writing, event(1));
    const auto watching = opened(file(), EventStore::Mode::ReadOnly);
    QSignalSpy changed(watching.get(), &EventStore::changed);
    QSignalSpy cleared(watching.get(), &EventStore::cleared);
    append(*writing, event(1));
    ASSERT_TRUE(support::eventually([&] { return changed.size() == 1; }));
    EXPECT_EQ(changed.first().first().value<QList<qint64>>(), QList{first->id});
    EXPECT_EQ(await(writing->clear()), 1);
    ASSERT_TRUE(support::eventually([&] { return cleared.size() == 1; }));
    const auto next = append(*writing, event(2));
    ASSERT_TRUE(support::eventually([&] { return changed.size() == 2; }));
    EXPECT_EQ(changed.at(1).first().value<QList<qint64>>(), QList{next->id});
    EXPECT_EQ(cleared.size(), 1);
}

TEST_F(EventStoreProcesses, AnotherWriterDoesNotGoOnWithWhatWasCleared)
{
    const auto one = opened(file());
    const auto two = opened(file());
    append(*two, event(1)); // it knows the texts of it by now
    EXPECT_EQ(await(one->clear()), 1);
    EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM texts"_s)->toInt(), 0) << "nobody's name is left";
    const auto next = append(*two, event(2));
    ASSERT_TRUE(next);
    const auto detail = await(one->detail(next->id));
    ASSERT_TRUE(detail) << detail.error().detail.toStdString();
    EXPECT_EQ(detail->row.inbox, event(2).inbox);
    EXPECT_EQ(detail->row.objectId, event(2).objectId);
}
