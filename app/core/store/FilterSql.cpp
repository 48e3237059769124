// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterSql.h"

#include "store/EventCondition.h"
#include "store/EventId.h"
#include "store/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Condition = FilterSql::Condition;
using Lookup = FilterSql::Lookup;
using Term = FilterSql::Term;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

Lookup anyOf(const QList<Lookup> &lookups)
{
    Lookup all;
    for (const Lookup &one : lookups) {
        all.condition.sql += all.condition.sql.isEmpty() ? one.condition.sql : u" OR "_s + one.condition.sql;
        all.condition.values += one.condition.values;
        all.isRange = all.isRange || one.isRange;
    }
    all.condition.sql = u'(' + all.condition.sql + u')';
    return all;
}

//! A text that a filter asks for: "JobResponse", "Job*".
struct Wanted
{
    explicit Wanted(const QString &value)
        : startsWith(value.endsWith(u'*')), texts(spellings(startsWith ? value.chopped(1) : value))
    {
    }

    bool startsWith;
    QStringList texts; //!< in all spellings
};

//! The texts of the table `texts` that are wanted.
struct Shared
{
    QStringList ids; //!< as SQL
    bool tooMany = false; //!< to name them all: a row is asked for its text
};

constexpr int MostNamedTexts = 1000;
constexpr int MostApart = 16; // lookups of one id each, whose rows are merged; more are one lookup, and sorted

base::Result<Shared> sharedTexts(Texts &texts, const Wanted &wanted)
{
    Shared shared;
    for (const QString &text : wanted.texts) {
        const auto ids = texts.ids(text, wanted.startsWith, MostNamedTexts + 1);
        if (!ids)
            return base::fail(ids.error());
        for (const qint64 id : *ids)
            shared.ids.append(QString::number(id)); // a number of our own
    }
    shared.ids.removeDuplicates();
    shared.tooMany = shared.ids.size() > MostNamedTexts;
    return shared;
}

//! Rows in which \a column holds a text itself that is wanted.
QList<Lookup> inlineTexts(const QString &column, const Wanted &wanted)
{
    QList<Lookup> any;
    for (const QString &text : wanted.texts) {
        const PrefixBounds bounds = prefixBounds(text);
        if (wanted.startsWith)
            any.append(Lookup{{u"(%1 >= ? AND %1 < ?)"_s.arg(column), {bounds.first, bounds.beyond}}, true});
        else
            any.append(Lookup{{u"%1 = ?"_s.arg(column), {text}}});
    }
    return any;
}

QList<Lookup> eventIds(const QString &column, const Wanted &wanted)
{
    QList<Lookup> any = inlineTexts(column, wanted);
    const auto range = EventId::uuidsWith(wanted.texts.first());
    if (range && (wanted.startsWith || range->first == range->last))
        any.append(Lookup{{u"(%1 BETWEEN ? AND ?)"_s.arg(column), {range->first, range->last}}, true});
    return any;
}

QList<Lookup> textTests(const QString &column, const Shared &shared, const Wanted &wanted)
{
    QList<Lookup> any = inlineTexts(column, wanted);
    if (!shared.ids.isEmpty() && !shared.tooMany)
        any.append(Lookup{{u"%1 IN (%2)"_s.arg(column, shared.ids.join(u',')), {}}});
    for (const QString &text : wanted.texts) {
        const PrefixBounds bounds = prefixBounds(text);
        if (shared.tooMany) // '+': by the text's id, not through all texts that begin so
            any.append(Lookup{{u"EXISTS (SELECT 1 FROM texts WHERE texts.id = %1 AND +text COLLATE NOCASE >= ? AND "
                               "+text COLLATE NOCASE < ?)"_s.arg(column),
                               {bounds.first, bounds.beyond}}});
    }
    return any;
}

QList<Lookup> textLookups(const QString &column, const Shared &shared, const Wanted &wanted)
{
    QList<Lookup> any = inlineTexts(column, wanted);
    if (shared.ids.size() > MostApart) {
        any.append(Lookup{{u"%1 IN (%2)"_s.arg(column, shared.ids.join(u',')), {}}});
        return any;
    }
    for (const QString &id : shared.ids)
        any.append(Lookup{{u"%1 = %2"_s.arg(column, id), {}}});
    return any;
}

class Builder
{
public:
    explicit Builder(Texts &texts) : m_texts(texts) { }

    void test(const QString &sql, const QVariantList &values = {}) { m_terms.append(Term{{sql, values}, {}, false}); }

    base::Result<> texts(const QStringList &columns, const QString &value)
    {
        if (value.isEmpty() || value == u"*"_s)
            return {};
        const Wanted wanted(value);
        const auto shared = sharedTexts(m_texts, wanted);
        if (!shared)
            return base::fail(shared.error());
        Term term;
        QList<Lookup> tests;
        for (const QString &column : columns) {
            tests += textTests(u'+' + column, *shared, wanted);
            if (!shared->tooMany)
                term.lookups += textLookups(column, *shared, wanted);
        }
        term.test = anyOf(tests).condition;
        // Of a prefix only the texts in the column itself are out of order, and these are few.
        term.isOrdered = shared->ids.size() <= MostApart;
        m_terms.append(term);
        return {};
    }

    void eventId(const QString &value)
    {
        if (value.isEmpty() || value == u"*"_s)
            return;
        const Wanted wanted(value);
        // An id has few rows; of a prefix they are in the order of the event ids.
        m_terms.append(Term{anyOf(eventIds(u"+event_id"_s, wanted)).condition, eventIds(u"event_id"_s, wanted),
                            !wanted.startsWith});
    }

    void kinds(QList<Kind> kinds)
    {
        std::ranges::sort(kinds);
        kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
        if (kinds.isEmpty() || kinds.size() == 3)
            return;
        QStringList numbers;
        for (const Kind kind : kinds)
            numbers.append(QString::number(int(kind)));
        // Written into the text, not bound: only so can SQLite use the indexes that are of one kind. They are numbers
        // of our own, and of events there is no index.
        const bool isFew = kinds.size() == 1 && kinds.first() != Kind::Event;
        Term term{{u"+kind IN (%1)"_s.arg(numbers.join(u',')), {}}, {}, false};
        if (isFew)
            term = Term{term.test, {Lookup{{u"kind = "_s + numbers.first(), {}}}}, true};
        m_terms.append(term);
    }

    void verdict(Verdict verdict, const QList<Kind> &kinds)
    {
        rare(u"verdict"_s, int(verdict), int(Verdict::Valid));
        if (kinds.isEmpty() || kinds.contains(Kind::Validation))
            test(u"+kind <> %1"_s.arg(int(Kind::Validation))); // it was not checked against a schema
    }

    void status(int status) { rare(u"status"_s, status, 200); }

    void duplicated(bool wanted)
    {
        if (wanted)
            m_terms.append(Term{{u"+deliveries > 1"_s, {}}, {Lookup{{u"deliveries > 1"_s, {}}}}, true});
        else
            test(u"+deliveries = 1"_s);
    }

    void pinned(bool wanted)
    {
        if (wanted)
            m_terms.append(Term{{u"+pinned = 1"_s, {}}, {Lookup{{u"pinned = 1"_s, {}}}}, true});
        else
            test(u"+pinned = 0"_s);
    }

    void since(const QDateTime &time)
    {
        test(u"+received_at >= ?"_s, {time.toMSecsSinceEpoch()}); // FilterPlan leaves out what is older by its id
    }

    void until(const QDateTime &time) { test(u"+received_at < ?"_s, {time.toMSecsSinceEpoch()}); }

    base::Result<> condition(const EventCondition &condition)
    {
        const auto sql = condition.toSql([this](const EventFilter &filter) -> base::Result<Condition> {
            const auto made = FilterSql::of(filter, m_texts);
            return made ? base::Result<Condition>(made->tests()) : base::fail(made.error());
        });
        if (!sql)
            return base::fail(sql.error());
        test(sql->sql, sql->values);
        return {};
    }

    FilterSql take() { return {std::move(m_terms)}; }

private:
    //! A number that has an index but for its usual value, which most rows have: see Migrations.cpp.
    void rare(const QString &column, int wanted, int usual)
    {
        Term term{{u"+%1 = ?"_s.arg(column), {wanted}}, {}, false};
        if (wanted != usual)
            term = Term{term.test, {Lookup{{u"%1 = ? AND %1 <> %2"_s.arg(column).arg(usual), {wanted}}}}, true};
        m_terms.append(term);
    }

    Texts &m_texts;
    QList<Term> m_terms;
};

} // namespace

base::Result<> checkWords(const QStringList &words)
{
    if (words.size() > EventFilter::MostWords)
        return base::fail(base::Error::Kind::InvalidInput, u"more than %1 words"_s.arg(EventFilter::MostWords));
    for (const QString &word : words) {
        if (word.size() > EventFilter::LongestTerm)
            return base::fail(base::Error::Kind::InvalidInput,
                              u"a word of more than %1 characters"_s.arg(EventFilter::LongestTerm));
    }
    return {};
}

QStringList spellings(const QString &text)
{
    if (isAscii(text))
        return {text};
    const QString lower = text.toLower();
    const QString title = text.left(1).toUpper() + lower.mid(1);
    QStringList all;
    for (const QString &one : {text, lower, text.toUpper(), title}) {
        addOnce(all, one);
        addOnce(all, one.normalized(QString::NormalizationForm_C));
        addOnce(all, one.normalized(QString::NormalizationForm_D));
    }
    return all;
}

base::Result<FilterSql> FilterSql::of(const EventFilter &filter, Texts &texts)
{
    if (const auto fine = checkWords(filter.words); !fine)
        return base::fail(fine.error());
    Builder builder(texts);
    const std::initializer_list<std::pair<QStringList, QString>> columns{
        {{u"object_id"_s}, filter.objectId},
        {{u"subscription_id"_s}, filter.subscriptionId},
        {{u"sender"_s, u"sender_name"_s}, filter.from},
        {{u"event_type"_s}, filter.eventType},
        {{u"inbox"_s}, filter.inbox},
    };
    for (const auto &[names, value] : columns) {
        if (const auto added = builder.texts(names, value); !added)
            return base::fail(added.error());
    }
    builder.eventId(filter.eventId);
    if (filter.verdict)
        builder.verdict(*filter.verdict, filter.kinds);
    if (filter.status)
        builder.status(*filter.status);
    if (filter.duplicated)
        builder.duplicated(*filter.duplicated);
    if (filter.pinned)
        builder.pinned(*filter.pinned);
    if (filter.since.isValid())
        builder.since(filter.since);
    if (filter.until.isValid())
        builder.until(filter.until);
    if (filter.condition) {
        if (const auto added = builder.condition(*filter.condition); !added)
            return base::fail(added.error());
    }
    builder.kinds(filter.kinds);
    return builder.take();
}

FilterSql::Lookup FilterSql::Term::lookup() const
{
    return anyOf(lookups);
}

FilterSql::Condition FilterSql::with(const Term *lead, const Condition &lookup) const
{
    Condition all = lead ? lookup : Condition{};
    for (const Term &term : terms) {
        if (&term == lead)
            continue;
        all.sql += all.sql.isEmpty() ? term.test.sql : u" AND "_s + term.test.sql;
        all.values += term.test.values;
    }
    if (all.sql.isEmpty())
        all.sql = u"1"_s;
    return all;
}

} // namespace store
