// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/TextIndex.h"

#include <QByteArray>
#include <QCache>
#include <QList>
#include <QSet>

#include <memory>

namespace store {

class Database;

//! What a segment of the full-text index knows about its events besides its table.
struct SegmentFacts
{
    QByteArray vocabulary; //!< textindex::vocabulary
    QList<textindex::SharedValue> values;
    QList<textindex::NumberedClass> classes;
    QSet<QString> frequent; //!< words, of which there are pairs
};

//! Reads what segments know, and remembers it while it holds: a search for a rare word asks all of them. Database has
//! one; its thread.
class SegmentCache
{
public:
    explicit SegmentCache(Database &database) : m_database(&database) { } //!< outlives it

    //! As of \a segment's revision. Errors: Storage.
    [[nodiscard]] base::Result<std::shared_ptr<const SegmentFacts>> facts(const textindex::Segment &segment);

    void forget() { m_known.clear(); }

    static constexpr int MostKb = 64 * 1024; //!< enough for five million events

private:
    struct Known
    {
        qint64 revision = 0;
        std::shared_ptr<const SegmentFacts> facts;
    };

    [[nodiscard]] base::Result<SegmentFacts> read(qint64 segment) const;

    Database *m_database;
    QCache<qint64, Known> m_known{MostKb};
};

} // namespace store
