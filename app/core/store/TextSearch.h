// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/EventFilter.h"
#include "store/FilterPlan.h"
#include "store/ReaderPool.h"
#include "store/SearchTexts.h"
#include "store/TextExpression.h"
#include "store/TextIndex.h"

#include <QList>
#include <QSqlQuery>

#include <optional>

namespace store {

class Database;

//! Searches the events for a filter's words, with what else the filter asks for: newest first, what is not indexed yet
//! by looking at it, the rest segment by segment. The caller holds a transaction, so that index and events belong
//! together. One thread; goes before its connection.
class TextSearch
{
public:
    //! Whether there is anything to search for; a filter's words may be punctuation alone.
    [[nodiscard]] static bool hasWords(const EventFilter &filter);
    //! \a database outlives it. Errors: Storage; InvalidInput as FilterSql.
    [[nodiscard]] static base::Result<TextSearch> make(Database &database, const EventFilter &filter,
                                                       const Cancelled &cancelled);

    //! The newest events below \a beforeId (0: of all), at most \a limit. Errors: Storage; Cancelled.
    [[nodiscard]] base::Result<QList<qint64>> ids(qint64 beforeId, int limit);
    //! Errors: Storage; Cancelled.
    [[nodiscard]] base::Result<qint64> count();
    //! Whether the event \a id has the words; the rest of the filter is not looked at. Errors: Storage.
    [[nodiscard]] base::Result<bool> hasWords(qint64 id);

private:
    //! Events from \a low to below \a high.
    struct Stretch
    {
        qint64 low = 0;
        qint64 high = 0;
        std::optional<textindex::Segment> segment; //!< none: not in the index
    };
    //! What is found goes here.
    struct Hits
    {
        QList<qint64> ids;
        qint64 count = 0;
        int limit = 0; //!< 0: they are only counted
        [[nodiscard]] bool full() const { return limit > 0 && ids.size() >= limit; }
        void add(qint64 id)
        {
            ++count;
            if (limit > 0)
                ids.append(id);
        }
    };

    TextSearch(Database &database, FilterPlan plan, SearchTexts texts, const Cancelled &cancelled);
    [[nodiscard]] base::Result<> prepare(const EventFilter &filter);
    [[nodiscard]] base::Result<> prepareValues(const QString &wanted);
    [[nodiscard]] base::Result<> chooseLead();
    [[nodiscard]] base::Result<QList<Stretch>> stretches(qint64 beforeId) const;
    [[nodiscard]] base::Result<> walk(qint64 beforeId, Hits &hits);
    [[nodiscard]] base::Result<> search(const Stretch &stretch, Hits &hits);
    [[nodiscard]] base::Result<> take(const QString &sql, const QVariantList &values, const QList<WordQuery> &check,
                                      Hits &hits);
    [[nodiscard]] base::Result<> takeCount(const QString &sql, const QVariantList &values, Hits &hits);

    Database *m_database;
    FilterPlan m_plan; //!< of all but the words
    SearchTexts m_texts;
    Cancelled m_cancelled;
    TextQuery m_query;
    bool m_columnsLead = false; //!< the columns leave so few events that each is looked at
};

} // namespace store
