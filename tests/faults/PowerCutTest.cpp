// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A power cut: the files are replaced by what was synced, and by that with some of what was written since.

#include "faults/FaultFixture.h"
#include "faults/PendingWrite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr qint64 Sector = 512; // what a disk writes whole

class PowerCutTest : public FaultTest
{
protected:
    static bool chance() { return QRandomGenerator::global()->bounded(2) == 0; }

    //! Some of the writes in \a log, each sector of them or not, onto \a file; in their order where they overlap.
    static void tear(QFile &file, const QByteArray &log)
    {
        for (qsizetype at = 0; at + qsizetype(sizeof(PendingWrite)) <= log.size();) {
            PendingWrite head;
            std::memcpy(&head, log.constData() + at, sizeof(head));
            at += qsizetype(sizeof(head));
            if (head.length == PendingWrite::Truncation) {
                if (chance())
                    file.resize(head.offset);
                continue;
            }
            if (at + head.length > log.size())
                break; // killed while it was noted
            for (qint64 from = 0; from < head.length;) {
                const qint64 to = qMin(head.length, ((head.offset + from) / Sector + 1) * Sector - head.offset);
                if (chance()) {
                    file.seek(head.offset + from);
                    file.write(log.constData() + at + from, to - from);
                }
                from = to;
            }
            at += head.length;
        }
    }

    //! Makes \a to the folder of the store as the power cut left it; \a synced: as the library kept it. The outcome is
    //! how many bytes of writes were not synced.
    static qint64 cut(const QDir &synced, const QString &to, bool torn)
    {
        QDir().mkpath(to);
        qint64 unsynced = 0;
        for (const QString &entry : synced.entryList({u"*.entry"_s}, QDir::Files)) {
            const QString name = entry.chopped(6);
            EXPECT_TRUE(QFile::copy(synced.filePath(name), to + u'/' + name));
            QFile log(synced.filePath(name + u".pending"_s));
            EXPECT_TRUE(log.open(QIODevice::ReadOnly));
            const QByteArray pending = log.readAll();
            unsynced += pending.size();
            QFile file(to + u'/' + name);
            EXPECT_TRUE(file.open(QIODevice::ReadWrite));
            if (torn)
                tear(file, pending);
        }
        return unsynced;
    }

    void runWith(bool torn)
    {
        const int cuts = isLong() ? 20 : 3;
        Senders senders(32, torn ? u"torn"_s : u"synced"_s);
        senders.repeatEvery(11);
        QString file = store;
        QDir().mkpath(folder.filePath(u"store"_s));
        qint64 unsynced = 0;
        for (int i = 0; i < cuts; ++i) {
            const QDir synced(folder.filePath(u"synced-%1"_s.arg(i)));
            QDir().mkpath(synced.path());
            Receiver receiver(file,
                              {{u"LD_PRELOAD"_s, QStringLiteral(KWC_SYNCED_LIBRARY)},
                               {u"KWC_SYNCED"_s, synced.path()},
                               {u"KWC_SYNCED_STORE"_s, file}});
            receiver.start();
            senders.start(receiver.url());
            awaitMore(senders, 100 + QRandomGenerator::global()->bounded(1000));
            receiver.kill();
            senders.hangUp();
            const QString next = folder.filePath(u"after-%1"_s.arg(i));
            unsynced += cut(synced, next, torn);
            file = next + u"/events.sqlite"_s;
            const QString damage = damageOf(file);
            ASSERT_TRUE(damage.isEmpty()) << "after cut " << i << ": " << damage.toStdString();
            expectAllThere(senders, file);
        }
        EXPECT_GT(unsynced, 0) << "nothing was lost in any cut: this tests nothing";
        RecordProperty("cuts", cuts);
        RecordProperty("unsyncedKiB", int(unsynced / 1024));
        RecordProperty("acknowledged", int(senders.acknowledged().size()));
    }
};

} // namespace

TEST_F(PowerCutTest, WhatWasAcknowledgedWasSynced)
{
    runWith(false);
}

TEST_F(PowerCutTest, WhatWasWrittenSinceMayBeThereInPieces)
{
    runWith(true);
}
