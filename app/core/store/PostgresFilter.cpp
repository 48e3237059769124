// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresFilter.h"

#include "store/EventCondition.h"
#include "store/PostgresColumns.h"
#include "store/PostgresText.h"
#include "store/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Condition = FilterSql::Condition;

const QString &lowered()
{
    static const QString Sql = u"lower(?::text COLLATE \"C\")"_s;
    return Sql;
}

//! The short key leads to an index, the whole one decides.
Condition isText(const QString &column, const QString &text)
{
    return {u"%1 <> '' AND %2 = left(%4, 200) AND %3 = %4"_s.arg(column, postgres::shortKey(column),
                                                                 postgres::key(column), lowered()),
            {text, text}};
}

Condition beginsWith(const QString &column, const QString &text)
{
    const PrefixBounds bounds = prefixBounds(text);
    return {u"%1 <> '' AND %2 >= left(%4, 199) AND %2 < left(%4, 199) || ? AND %3 >= %4 AND %3 < %4"_s.arg(
                column, postgres::shortKey(column), postgres::key(column), lowered()),
            {text, text, bounds.beyond.mid(text.size()), bounds.first, bounds.beyond}};
}

class Builder
{
public:
    void add(const Condition &condition)
    {
        m_all.sql += (m_all.sql.isEmpty() ? u"("_s : u" AND ("_s) + condition.sql + u')';
        m_all.values += condition.values;
    }

    void texts(const QStringList &columns, const QString &value)
    {
        if (value.isEmpty() || value == u"*"_s)
            return;
        const bool startsWith = value.endsWith(u'*');
        Condition any;
        for (const QString &column : columns) {
            for (const QString &text : spellings(startsWith ? value.chopped(1) : value)) {
                const Condition one = startsWith ? beginsWith(column, text) : isText(column, text);
                any.sql += (any.sql.isEmpty() ? u"("_s : u" OR ("_s) + one.sql + u')';
                any.values += one.values;
            }
        }
        add(any);
    }

    void kinds(const QList<Kind> &kinds)
    {
        QStringList numbers;
        for (const Kind kind : kinds)
            numbers.append(QString::number(int(kind)));
        if (!numbers.isEmpty())
            add({u"kind IN (%1)"_s.arg(numbers.join(u',')), {}});
        if (!kinds.isEmpty() && !kinds.contains(Kind::Event))
            add({u"kind <> 0"_s, {}}); // which is what the index says
    }

    void verdict(Verdict verdict)
    {
        rare(u"verdict"_s, int(verdict), int(Verdict::Valid));
        add({u"kind <> %1"_s.arg(int(Kind::Validation)), {}}); // it was not checked against a schema
    }

    //! A number that has an index but for its usual value, which most rows have.
    void rare(const QString &column, int wanted, int usual)
    {
        const QString is = u"%1 = %2"_s.arg(column).arg(wanted);
        add({wanted == usual ? is : is + u" AND %1 <> %2"_s.arg(column).arg(usual), {}});
    }

    [[nodiscard]] Condition take() const { return m_all.sql.isEmpty() ? Condition{u"true"_s, {}} : m_all; }

private:
    Condition m_all;
};

} // namespace

base::Result<PostgresFilter> PostgresFilter::of(const EventFilter &filter)
{
    if (const auto fine = checkWords(filter.words); !fine)
        return base::fail(fine.error());
    Builder builder;
    builder.texts({u"object_id"_s}, filter.objectId);
    builder.texts({u"subscription_id"_s}, filter.subscriptionId);
    builder.texts({u"sender"_s, u"sender_name"_s}, filter.from);
    builder.texts({u"event_type"_s}, filter.eventType);
    builder.texts({u"inbox"_s}, filter.inbox);
    builder.texts({u"event_id"_s}, filter.eventId);
    if (filter.verdict)
        builder.verdict(*filter.verdict);
    if (filter.status)
        builder.rare(u"status"_s, *filter.status, 200);
    if (filter.duplicated)
        builder.add({*filter.duplicated ? u"deliveries > 1"_s : u"deliveries = 1"_s, {}});
    if (filter.pinned)
        builder.add({*filter.pinned ? u"pinned"_s : u"NOT pinned"_s, {}});
    if (filter.since.isValid())
        builder.add({u"received_at >= ?"_s, {filter.since.toMSecsSinceEpoch()}});
    if (filter.until.isValid())
        builder.add({u"received_at < ?"_s, {filter.until.toMSecsSinceEpoch()}});
    if (filter.condition) {
        const auto sql = filter.condition->toSql([](const EventFilter &part) -> base::Result<Condition> {
            const auto made = of(part);
            return made ? base::Result<Condition>(made->condition) : base::fail(made.error());
        });
        if (!sql)
            return base::fail(sql.error());
        builder.add(*sql);
    }
    builder.kinds(filter.kinds);
    PostgresFilter made;
    made.words = wordsOf(filter);
    for (const WordQuery &word : made.words)
        builder.add(PostgresText::mayHave(word));
    made.condition = builder.take();
    return made;
}

bool PostgresFilter::hasWords(const QString &searchColumn) const
{
    if (words.isEmpty())
        return true;
    const SearchText text = PostgresText::fromColumn(searchColumn);
    return std::ranges::all_of(words, [&text](const WordQuery &word) { return word.matches(text); });
}

} // namespace store
