// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Database.h"
#include "store/EventStore.h"

#include "StorePlace.h"
#include "support/Await.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <mutex>
#include <vector>

//! A place for a store (StorePlace), and events to put there.
class StoreFixture : public testing::Test
{
protected:
    [[nodiscard]] QString file() const { return m_location; } //!< or the address of a server's store
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    static std::unique_ptr<store::EventStore> opened(const QString &path,
                                                     store::EventStore::Mode mode = store::EventStore::Mode::ReadWrite)
    {
        auto made = std::make_unique<store::EventStore>();
        const auto outcome = support::await(made->open(path, mode, StorePlace::password()));
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return made;
    }

    static store::NewEvent event(int number)
    {
        store::NewEvent made;
        made.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addMSecs(number);
        made.inbox = QStringLiteral("inbox");
        made.eventType = QStringLiteral("TextMessageCreated");
        made.eventId = QStringLiteral("event-%1").arg(number);
        made.objectId = QStringLiteral("object-1");
        made.body = QStringLiteral("{\"n\":%1}").arg(number).toUtf8();
        return made;
    }

    //! Appends all, then runs the event loop until each has its outcome; in order.
    static std::vector<base::Result<store::Appended>> append(store::EventStore &to,
                                                             const std::vector<store::NewEvent> &events)
    {
        std::vector<base::Result<store::Appended>> outcomes(events.size());
        std::mutex mutex;
        size_t done = 0;
        for (size_t i = 0; i < events.size(); ++i) {
            to.append(events.at(i), [&, i](const base::Result<store::Appended> &outcome) {
                const std::lock_guard lock(mutex);
                outcomes.at(i) = outcome;
                ++done;
            });
        }
        // No give-up: the callbacks hold references into this frame.
        while (!support::eventually([&] {
            const std::lock_guard lock(mutex);
            return done == events.size();
        }))
            ADD_FAILURE() << "appends hang: " << done << " of " << events.size();
        return outcomes;
    }

    static base::Result<store::Appended> append(store::EventStore &to, const store::NewEvent &one)
    {
        return append(to, std::vector{one}).front();
    }

    static std::vector<store::NewEvent> events(int count, int from = 1)
    {
        std::vector<store::NewEvent> made;
        for (int i = 0; i < count; ++i)
            made.push_back(event(from + i));
        return made;
    }

    static QList<qint64> idsOf(const base::Result<QList<store::EventRow>> &rows)
    {
        QList<qint64> ids;
        EXPECT_TRUE(rows) << rows.error().detail.toStdString();
        if (rows) {
            for (const store::EventRow &row : *rows)
                ids.append(row.id);
        }
        return ids;
    }

    static QList<qint64> found(const store::EventStore &in, const store::EventFilter &filter, int limit = 100)
    {
        return idsOf(support::await(in.page(filter, 0, limit)));
    }

    static std::unique_ptr<store::Database> raw(const QString &path)
    {
        auto database = store::Database::open(path, store::Database::Access::ReadWrite);
        // The chores of a store that is open hold the lock now and then; each try waits for Database::BusyTimeoutMs.
        for (int tries = 1; tries < 5 && !database && store::isBusy(database.error()); ++tries)
            database = store::Database::open(path, store::Database::Access::ReadWrite);
        EXPECT_TRUE(database) << database.error().detail.toStdString();
        return database ? std::move(*database) : nullptr;
    }

private:
    QTemporaryDir m_folder;
    const QString m_location = StorePlace::fresh(m_folder.path());
};
