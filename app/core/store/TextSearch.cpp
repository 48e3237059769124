// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TextSearch.h"

#include "store/Database.h"
#include "store/Texts.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int MostTextsOfPrefix = 64; // that a "starts with" of a column may stand for to narrow the search down
constexpr int FewRows = 500; // of one term of the filter: each is looked at
constexpr int LookEvery = 64; // events between two questions whether anybody still waits

} // namespace

TextSearch::TextSearch(Database &database, FilterPlan plan, SearchTexts texts, const Cancelled &cancelled)
    : m_database(&database), m_plan(std::move(plan)), m_texts(std::move(texts)), m_cancelled(cancelled)
{
}

bool TextSearch::hasWords(const EventFilter &filter)
{
    return !wordsOf(filter).isEmpty();
}

base::Result<TextSearch> TextSearch::make(Database &database, const EventFilter &filter, const Cancelled &cancelled)
{
    auto plan = FilterPlan::of(filter, database);
    if (!plan)
        return base::fail(plan.error());
    auto texts = SearchTexts::make(database);
    if (!texts)
        return base::fail(texts.error());
    TextSearch search(database, std::move(*plan), std::move(*texts), cancelled);
    if (const auto ready = search.prepare(filter); !ready)
        return base::fail(ready.error());
    return search;
}

base::Result<> TextSearch::prepare(const EventFilter &filter)
{
    m_query.words = wordsOf(filter);
    for (const QString &wanted : {filter.objectId, filter.subscriptionId, filter.from, filter.eventType}) {
        if (const auto done = prepareValues(wanted); !done)
            return done;
    }
    if (!filter.eventId.isEmpty() && !filter.eventId.endsWith(u'*')) {
        if (const WordQuery value = WordQuery::exact(filter.eventId); !value.isEmpty())
            m_query.values.append(QList{value});
    }
    const bool oneKind = filter.kinds.size() == 1 && filter.kinds.front() != Kind::Event;
    if (filter.verdict || filter.status || !filter.inbox.isEmpty() || oneKind) {
        m_query.lets = [filter](const textindex::EventClass &one) {
            return (!filter.verdict || one.verdict == int(*filter.verdict))
                && (!filter.status || one.status == *filter.status)
                && (filter.kinds.isEmpty() || filter.kinds.contains(Kind(one.kind)))
                // Coarser than the columns compare, which is what it may be.
                && (filter.inbox.isEmpty() || filter.inbox.endsWith(u'*') || folded(filter.inbox) == folded(one.inbox));
        };
    }
    return chooseLead();
}

//! A column that is \a wanted: the value is in the event's text, so the index can leave out what has it not.
base::Result<> TextSearch::prepareValues(const QString &wanted)
{
    if (wanted.isEmpty() || wanted == u"*"_s)
        return {};
    QList<WordQuery> any;
    const bool startsWith = wanted.endsWith(u'*');
    if (!startsWith) {
        any.append(WordQuery::exact(wanted));
    } else {
        for (const QString &spelling : spellings(wanted.chopped(1))) {
            const auto ids = m_database->texts().ids(spelling, true, MostTextsOfPrefix + 1);
            if (!ids)
                return base::fail(ids.error());
            if (any.size() + ids->size() > MostTextsOfPrefix)
                return {};
            for (const qint64 id : *ids) {
                const auto text = m_database->texts().text(id);
                if (!text)
                    return base::fail(text.error());
                any.append(WordQuery::exact(*text));
            }
        }
    }
    // One that has nothing to search for is in the index nowhere.
    if (std::ranges::none_of(any, &WordQuery::isEmpty))
        m_query.values.append(any);
    return {};
}

base::Result<> TextSearch::chooseLead()
{
    m_columnsLead = m_plan.fewest() <= FewRows;
    return {};
}

base::Result<QList<TextSearch::Stretch>> TextSearch::stretches(qint64 beforeId) const
{
    const qint64 high = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    if (m_columnsLead)
        return QList<Stretch>{{m_plan.lowest(), high, std::nullopt}};
    const auto segments = textindex::segments(*m_database);
    if (!segments)
        return base::fail(segments.error());
    QList<Stretch> all;
    qint64 above = high; // where the last one began
    for (const textindex::Segment &segment : *segments) {
        if (above > segment.last + 1)
            all.append({segment.last + 1, above, std::nullopt});
        all.append({segment.first, std::min(above, segment.last + 1), segment});
        above = std::min(above, segment.first);
    }
    all.append({std::numeric_limits<qint64>::min(), above, std::nullopt});
    for (Stretch &stretch : all)
        stretch.low = std::max(stretch.low, m_plan.lowest());
    all.removeIf([](const Stretch &stretch) { return stretch.low >= stretch.high; });
    return all;
}

base::Result<QList<qint64>> TextSearch::ids(qint64 beforeId, int limit)
{
    Hits hits;
    hits.limit = limit;
    if (limit <= 0)
        return hits.ids;
    if (const auto walked = walk(beforeId, hits); !walked)
        return base::fail(walked.error());
    return hits.ids;
}

base::Result<qint64> TextSearch::count()
{
    Hits hits;
    if (const auto walked = walk(0, hits); !walked)
        return base::fail(walked.error());
    return hits.count;
}

base::Result<bool> TextSearch::hasWords(qint64 id)
{
    return m_texts.has(id, m_query.words);
}

base::Result<> TextSearch::walk(qint64 beforeId, Hits &hits)
{
    const auto all = stretches(beforeId);
    if (!all)
        return base::fail(all.error());
    for (const Stretch &stretch : *all) {
        if (m_cancelled())
            return base::fail(base::Error::cancelled());
        if (const auto searched = search(stretch, hits); !searched)
            return searched;
        if (hits.full())
            break;
    }
    return {};
}

base::Result<> TextSearch::search(const Stretch &stretch, Hits &hits)
{
    const FilterSql::Condition all = m_plan.condition({stretch.low, stretch.high, m_columnsLead});
    const QString sqlOfAll = u"SELECT id FROM events WHERE "_s + all.sql + u" ORDER BY id DESC"_s;
    if (!stretch.segment)
        return take(sqlOfAll, all.values, m_query.words, hits);
    const auto known = m_database->segmentCache().facts(*stretch.segment);
    if (!known)
        return base::fail(known.error());
    const TextExpression expression = TextExpression::of(
        m_query, **known, hits.limit > 0 ? TextExpression::MostTermsOfPage : TextExpression::MostTermsOfCount);
    if (expression.never)
        return {};
    if (expression.match.isEmpty())
        return take(sqlOfAll, all.values, m_query.words, hits);
    // CROSS: the index leads, the events only say whether they are still there and how their columns are.
    const QString from = u" FROM %1 CROSS JOIN events ON events.id = %1.rowid WHERE %1 MATCH ? AND %1.rowid >= ? AND "
                         "%1.rowid < ? AND "_s.arg(textindex::table(stretch.segment->id))
        + m_plan.tests().sql;
    const QVariantList values = QVariantList{expression.match, stretch.low, stretch.high} + m_plan.tests().values;
    if (hits.limit == 0 && expression.check.isEmpty())
        return takeCount(u"SELECT count(*)"_s + from, values, hits);
    QString sql =
        u"SELECT events.id"_s + from + u" ORDER BY %1.rowid DESC"_s.arg(textindex::table(stretch.segment->id));
    if (hits.limit > 0 && expression.check.isEmpty())
        sql += u" LIMIT %1"_s.arg(hits.limit - hits.ids.size());
    return take(sql, values, expression.check, hits);
}

base::Result<> TextSearch::take(const QString &sql, const QVariantList &values, const QList<WordQuery> &check,
                                Hits &hits)
{
    auto query = m_database->run(sql, values);
    if (!query)
        return base::fail(query.error());
    for (int looked = 1; !hits.full() && query->next(); ++looked) {
        const qint64 id = query->value(0).toLongLong();
        if (check.isEmpty()) {
            hits.add(id);
            continue;
        }
        if (looked % LookEvery == 0 && m_cancelled())
            return base::fail(base::Error::cancelled());
        const auto has = m_texts.has(id, check);
        if (!has)
            return base::fail(has.error());
        if (*has)
            hits.add(id);
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return {};
}

base::Result<> TextSearch::takeCount(const QString &sql, const QVariantList &values, Hits &hits)
{
    const auto count = m_database->value(sql, values);
    if (!count)
        return base::fail(count.error());
    hits.count += count->toLongLong();
    return {};
}

} // namespace store
