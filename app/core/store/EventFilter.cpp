// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventFilter.h"

#include "base/Time.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

//! One piece of the text: `key:value`, or a word.
struct Term
{
    QString key; //!< lower case; empty for a word
    QString value;
    QString raw; //!< as it was typed, for messages
    bool quoted = false; //!< the value was in quotes
};

auto wrong(const QString &term, const QString &why)
{
    return base::fail(base::Error::Kind::InvalidInput, u"%1: %2"_s.arg(term, why));
}

// Letters only: "10:41" and "+91:" are words.
bool isKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'z' && c.isLetter(); });
}

class Terms
{
public:
    explicit Terms(const QString &text) : m_text(text) { }

    //! Whether there was another one.
    bool next(Term &term)
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const qsizetype begin = m_at;
        term = {};
        term.value = piece(u':');
        if (m_at < m_text.size() && m_text.at(m_at) == u':' && isKey(term.value)) {
            ++m_at;
            term.key = term.value.toLower();
            term.value.clear();
        } else if (m_at < m_text.size() && m_text.at(m_at) == u':') {
            m_at = begin; // no key: the colon belongs to the word
            term.value.clear();
        }
        if (term.value.isEmpty()) {
            term.quoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
            term.value = piece(QChar());
        } else {
            term.quoted = m_text.at(begin) == u'"';
        }
        term.raw = m_text.mid(begin, m_at - begin);
        return true;
    }

private:
    //! Up to white space or \a stop, or what stands between two quotes.
    QString piece(QChar stop)
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            const QString inside = end < 0 ? m_text.mid(m_at + 1) : m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end < 0 ? m_text.size() : end + 1;
            return inside;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && (stop.isNull() || m_text.at(m_at) != stop))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

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

//! Invalid where \a value is neither a span of time nor a time.
QDateTime sinceOf(const QString &value, const QDateTime &now)
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

class Reader
{
public:
    explicit Reader(const QDateTime &now) : m_now(now) { m_filter.kinds.clear(); }

    base::Result<> take(const Term &term)
    {
        if (term.value.size() > EventFilter::LongestTerm)
            return wrong(term.raw.left(40) + u"…"_s, u"longer than %1 characters"_s.arg(EventFilter::LongestTerm));
        if (term.key.isEmpty())
            return takeWord(term);
        if (term.value.isEmpty())
            return wrong(term.raw, u"a value has to follow the colon"_s);
        if (term.key != u"is"_s) {
            if (m_given.contains(term.key))
                return wrong(term.raw, u"%1: is there twice"_s.arg(term.key));
            m_given.insert(term.key);
        }
        return takeKey(term);
    }

    EventFilter filter(const QList<Kind> &kinds) const
    {
        EventFilter filter = m_filter;
        if (filter.kinds.isEmpty())
            filter.kinds = kinds;
        return filter;
    }

private:
    base::Result<> takeWord(const Term &term)
    {
        if (term.value.isEmpty()) // ""
            return {};
        if (!term.quoted && verdictOf(term.value)) {
            Term schema = term;
            schema.key = u"schema"_s;
            return take(schema);
        }
        if (m_filter.words.size() == EventFilter::MostWords)
            return wrong(term.raw, u"more than %1 words"_s.arg(EventFilter::MostWords));
        m_filter.words.append(term.value);
        return {};
    }

    base::Result<> takeKey(const Term &term)
    {
        const QHash<QString, QString *> texts{
            {u"type"_s, &m_filter.eventType},  {u"id"_s, &m_filter.eventId},
            {u"object"_s, &m_filter.objectId}, {u"subscription"_s, &m_filter.subscriptionId},
            {u"from"_s, &m_filter.from},       {u"inbox"_s, &m_filter.inbox}};
        if (QString *text = texts.value(term.key)) {
            *text = term.value;
            return {};
        }
        if (term.key == u"schema"_s) {
            m_filter.verdict = verdictOf(term.value);
            if (!m_filter.verdict)
                return wrong(term.raw, u"schema: takes valid, notes, invalid or rejected"_s);
            return {};
        }
        if (term.key == u"status"_s) {
            m_filter.status = statusOf(term.value);
            return m_filter.status ? base::Result<>()
                                   : wrong(term.raw, u"status: takes the number of an answer, such as 503"_s);
        }
        if (term.key == u"since"_s) {
            m_filter.since = sinceOf(term.value, m_now);
            if (!m_filter.since.isValid())
                return wrong(
                    term.raw,
                    u"since: takes a number with m, h or d, such as 2h, or a time such as 2026-01-15T12:00Z"_s);
            return {};
        }
        if (term.key == u"is"_s)
            return takeIs(term);
        return wrong(term.raw, u"there is no such term; put it in quotes to search for it as a word"_s);
    }

    base::Result<> takeIs(const Term &term)
    {
        const QString what = term.value.toLower();
        if (what == u"duplicate"_s)
            m_filter.duplicated = true;
        else if (what == u"pinned"_s)
            m_filter.pinned = true;
        else if (what == toString(Kind::Rejected))
            m_filter.kinds.append(Kind::Rejected);
        else if (what == toString(Kind::Validation))
            m_filter.kinds.append(Kind::Validation);
        else
            return wrong(term.raw, u"is: takes duplicate, pinned, rejected or validation"_s);
        return {};
    }

    const QDateTime m_now;
    EventFilter m_filter;
    QSet<QString> m_given;
};

} // namespace

bool EventFilter::isEmpty() const
{
    return kinds == deliveries() && eventType.isEmpty() && eventId.isEmpty() && objectId.isEmpty()
        && subscriptionId.isEmpty() && from.isEmpty() && inbox.isEmpty() && !status && !verdict && !duplicated
        && !pinned && !since.isValid() && words.isEmpty();
}

base::Result<EventFilter> EventFilter::parse(const QString &text, const QDateTime &now, const QList<Kind> &kinds)
{
    if (text.size() > LongestText)
        return wrong(text.left(40) + u"…"_s, u"longer than %1 characters"_s.arg(LongestText));
    Terms terms(text);
    Reader reader(now);
    for (Term term; terms.next(term);) {
        if (const auto taken = reader.take(term); !taken)
            return base::fail(taken.error());
    }
    return reader.filter(kinds);
}

} // namespace store
