// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryTerms.h"

#include "base/Time.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

auto wrong(const QString &term, const QString &why)
{
    return base::fail(base::Error::Kind::InvalidInput, u"%1: %2"_s.arg(term, why));
}

std::optional<Verdict> verdictOf(const QString &name)
{
    for (const Verdict verdict : {Verdict::Valid, Verdict::Notes, Verdict::Invalid, Verdict::Rejected}) {
        if (name.compare(toString(verdict), Qt::CaseInsensitive) == 0)
            return verdict;
    }
    return std::nullopt;
}

std::optional<int> statusOf(const QString &value)
{
    bool isNumber = false;
    const int status = value.toInt(&isNumber);
    return isNumber && status >= 100 && status <= 599 ? std::optional(status) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &value)
{
    if (value.compare("yes"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return value.compare("no"_L1, Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

//! Invalid where \a value is neither a span of time nor a time.
QDateTime timeOf(const QString &value, const QDateTime &now)
{
    constexpr qsizetype MostDigits = 6; // a million days are beyond the calendar of any store
    const QHash<QChar, qint64> secondsOf{{u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    const QString digits = value.chopped(1);
    const bool isSpan = secondsOf.contains(value.back().toLower()) && !digits.isEmpty() && digits.size() <= MostDigits
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isSpan)
        return now.toUTC().addSecs(-digits.toLongLong() * secondsOf.value(value.back().toLower()));
    return base::timeFromIso(value);
}

} // namespace

QueryTerms::QueryTerms(const QDateTime &now) : m_now(now)
{
    m_filter.kinds.clear();
}

base::Result<> QueryTerms::take(const QueryPiece &term)
{
    if (term.value.size() > EventFilter::LongestTerm)
        return wrong(term.raw.left(40) + u"…"_s, u"longer than %1 characters"_s.arg(EventFilter::LongestTerm));
    if (term.key.isEmpty())
        return takeWord(term);
    if (term.value.isEmpty())
        return wrong(term.raw, u"a value has to follow the colon"_s);
    if (term.key != u"is"_s) {
        if (m_given.contains(term.key))
            return wrong(term.raw, u"%1: is there twice; join them with OR in brackets"_s.arg(term.key));
        m_given.insert(term.key);
    }
    return takeKey(term);
}

base::Result<> QueryTerms::takeWord(const QueryPiece &term)
{
    if (term.value.isEmpty()) // ""
        return {};
    if (!term.quoted && verdictOf(term.value)) {
        QueryPiece schema = term;
        schema.key = u"schema"_s;
        return take(schema);
    }
    if (m_filter.words.size() == EventFilter::MostWords)
        return wrong(term.raw, u"more than %1 words"_s.arg(EventFilter::MostWords));
    m_filter.words.append(term.value);
    return {};
}

base::Result<> QueryTerms::takeKey(const QueryPiece &term)
{
    const QHash<QString, QString *> texts{
        {u"type"_s, &m_filter.eventType},  {u"id"_s, &m_filter.eventId},
        {u"object"_s, &m_filter.objectId}, {u"subscription"_s, &m_filter.subscriptionId},
        {u"from"_s, &m_filter.from},       {u"inbox"_s, &m_filter.inbox}};
    if (QString *text = texts.value(term.key)) {
        *text = term.value;
        return {};
    }
    const QHash<QString, std::optional<bool> *> answers{{u"duplicate"_s, &m_filter.duplicated},
                                                        {u"pinned"_s, &m_filter.pinned}};
    if (std::optional<bool> *answer = answers.value(term.key)) {
        *answer = yesOrNo(term.value);
        return *answer ? base::Result<>() : wrong(term.raw, u"%1: takes yes or no"_s.arg(term.key));
    }
    const QHash<QString, QDateTime *> times{{u"since"_s, &m_filter.since}, {u"until"_s, &m_filter.until}};
    if (QDateTime *time = times.value(term.key)) {
        *time = timeOf(term.value, m_now);
        if (!time->isValid())
            return wrong(
                term.raw,
                u"%1: takes a number with m, h or d, such as 2h, or a time such as 2026-01-15T12:00Z"_s.arg(term.key));
        return {};
    }
    if (term.key == u"schema"_s) {
        m_filter.verdict = verdictOf(term.value);
        return m_filter.verdict ? base::Result<>()
                                : wrong(term.raw, u"schema: takes valid, notes, invalid or rejected"_s);
    }
    if (term.key == u"status"_s) {
        m_filter.status = statusOf(term.value);
        return m_filter.status ? base::Result<>()
                               : wrong(term.raw, u"status: takes the number of an answer, such as 503"_s);
    }
    if (term.key == u"is"_s)
        return takeIs(term);
    return wrong(term.raw, u"there is no such term; put it in quotes to search for it as a word"_s);
}

base::Result<> QueryTerms::takeIs(const QueryPiece &term)
{
    const QString what = term.value.toLower();
    if (what == u"duplicate"_s)
        m_filter.duplicated = true;
    else if (what == u"pinned"_s)
        m_filter.pinned = true;
    else if (what == u"test"_s)
        m_filter.words.append(EventFilter::TestMark);
    else if (what == toString(Kind::Rejected))
        m_filter.kinds.append(Kind::Rejected);
    else if (what == toString(Kind::Validation))
        m_filter.kinds.append(Kind::Validation);
    else
        return wrong(term.raw, u"is: takes duplicate, pinned, rejected, test or validation"_s);
    return {};
}

base::Result<PayloadTerm> QueryTerms::payloadTerm(const QueryPiece &term)
{
    using Operator = PayloadTerm::Operator;
    static const QHash<QString, Operator> Operators{
        {u":"_s, Operator::Equals},       {u"~"_s, Operator::Contains}, {u"<"_s, Operator::Less},
        {u"<="_s, Operator::LessOrEqual}, {u">"_s, Operator::Greater},  {u">="_s, Operator::GreaterOrEqual},
    };
    if (term.value.size() > EventFilter::LongestTerm || term.key.size() > EventFilter::LongestTerm)
        return wrong(term.raw.left(40) + u"…"_s, u"longer than %1 characters"_s.arg(EventFilter::LongestTerm));
    if (term.value.isEmpty())
        return wrong(term.raw, u"a value has to follow the %1"_s.arg(term.op));
    const QStringList path = term.key.split(u'.');
    if (path.contains(QString()) || path.size() > PayloadTerm::DeepestPath)
        return wrong(term.raw, u"this is no path of names with a dot between them"_s);
    return PayloadTerm{path, Operators.value(term.op), term.value};
}

} // namespace store
