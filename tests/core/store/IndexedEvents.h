// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventQueries.h"
#include "store/EventWriter.h"
#include "store/Head.h"
#include "store/SearchText.h"
#include "store/TextIndexer.h"
#include "store/Texts.h"
#include "store/WordQuery.h"

#include "RandomEvents.h"
#include "StoreFixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

//! Events in a file, written by a connection of the test's own, without a store's thread that indexes meanwhile.
class IndexedEvents : public StoreFixture
{
protected:
    void SetUp() override
    {
        opened(file()).reset();
        m_database = raw(file());
        ASSERT_TRUE(m_database);
        // Nothing here is about a power cut, and there are very many commits.
        ASSERT_TRUE(m_database->run(QStringLiteral("PRAGMA synchronous = OFF")));
    }

    void write(int count)
    {
        auto transaction = store::Transaction::begin(*m_database, store::Transaction::Type::Write);
        ASSERT_TRUE(transaction);
        for (int i = 0; i < count; ++i)
            write(m_random.event(++m_number));
        ASSERT_TRUE(transaction->commit());
        read();
    }

    void writeTexts(const QStringList &texts, const QStringList &others = {})
    {
        auto transaction = store::Transaction::begin(*m_database, store::Transaction::Type::Write);
        ASSERT_TRUE(transaction);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            store::NewEvent made = event(++m_number);
            made.body = QJsonDocument(QJsonArray{texts.at(i), others.value(i)}).toJson();
            write(made);
        }
        ASSERT_TRUE(transaction->commit());
        read();
    }

    //! Deletes one of the events.
    void remove(int index)
    {
        const qint64 id = m_events.takeAt(index).row.id;
        ASSERT_TRUE(m_database->run(QStringLiteral("DELETE FROM events WHERE id = ?"), {id}));
    }

    void step(store::TextIndexer &indexer, int steps)
    {
        for (int i = 0; i < steps; ++i)
            ASSERT_TRUE(indexer.step(*m_database));
    }

    void finish(store::TextIndexer &indexer)
    {
        constexpr int Enough = 10'000;
        for (int i = 0; i < Enough; ++i) {
            const auto more = indexer.step(*m_database);
            ASSERT_TRUE(more) << more.error().detail.toStdString();
            if (!*more)
                return;
        }
        FAIL() << "the index is never done";
    }

    [[nodiscard]] int segments()
    {
        const auto count = m_database->value(QStringLiteral("SELECT count(*) FROM segments"));
        EXPECT_TRUE(count);
        return count ? count->toInt() : -1;
    }

    //! All pages of \a limit rows.
    [[nodiscard]] QList<qint64> paged(const store::EventFilter &filter, int limit)
    {
        QList<qint64> all;
        while (true) {
            const auto rows =
                store::queries::page(*m_database, filter, all.isEmpty() ? 0 : all.last(), limit, [] { return false; });
            const QList<qint64> ids = idsOf(rows);
            if (ids.isEmpty())
                return all;
            all.append(ids);
        }
    }

    [[nodiscard]] qint64 counted(const store::EventFilter &filter)
    {
        const auto count = store::queries::count(*m_database, filter, [] { return false; });
        EXPECT_TRUE(count);
        return count.value_or(-1);
    }

    [[nodiscard]] QList<qint64> bruteForce(const store::EventFilter &filter) const
    {
        return BruteForce::find(m_events, filter);
    }

    [[nodiscard]] static std::string describe(const store::EventFilter &filter) { return BruteForce::describe(filter); }

    std::unique_ptr<store::Database> m_database;
    RandomEvents m_random;
    QList<Written> m_events;

private:
    void write(const store::NewEvent &made)
    {
        auto writer = store::EventWriter::make(*m_database);
        ASSERT_TRUE(writer);
        const auto appended = writer->write(made);
        ASSERT_TRUE(appended) << appended.error().detail.toStdString();
        m_unread.append(appended->id);
    }

    //! What was written, as everybody reads it.
    void read()
    {
        for (const qint64 id : std::exchange(m_unread, {})) {
            const auto detail = store::queries::event(*m_database, id);
            ASSERT_TRUE(detail) << detail.error().detail.toStdString();
            const store::Head head{detail->method, detail->target, detail->headers};
            m_events.append({detail->row, store::SearchText::of(detail->row, head, detail->body)});
        }
    }

    int m_number = 0;
    QList<qint64> m_unread;
};
