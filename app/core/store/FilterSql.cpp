// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterSql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Greater than every text that begins with what stands before it.
constexpr char32_t LastCodePoint = 0x10ffff;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

QString jsonEscaped(const QString &text, bool asciiOnly)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += QString(u'\\') + c;
        else if (asciiOnly && c.unicode() >= 0x80)
            escaped += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped;
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + pattern + u'%';
}

class Builder
{
public:
    void add(const QString &condition) { m_conditions.append(condition); }
    void bind(const QVariant &value) { m_sql.values.append(value); }

    // \a column is one of ours; a leading '+' keeps SQLite from choosing its index.
    void text(const QStringList &columns, const QString &wanted)
    {
        const bool startsWith = wanted.endsWith(u'*');
        QStringList any;
        for (const QString &column : columns) {
            for (const QString &spelling : spellings(startsWith ? wanted.chopped(1) : wanted)) {
                bind(spelling);
                if (!startsWith) {
                    any.append(u"%1 = ?"_s.arg(column));
                    continue;
                }
                any.append(u"(%1 >= ? AND %1 < ?)"_s.arg(column));
                bind(QString(spelling + QString::fromUcs4(&LastCodePoint, 1)));
            }
        }
        add(u'(' + any.join(u" OR "_s) + u')');
    }

    void word(const QString &word)
    {
        static const QStringList Plain{u"event_id"_s,        u"object_id"_s, u"event_type"_s,
                                       u"subscription_id"_s, u"sender"_s,    u"sender_name"_s};
        QStringList any;
        const auto like = [&](const QString &column, const QStringList &texts) {
            for (const QString &text : texts) {
                any.append(u"%1 LIKE ? ESCAPE '\\'"_s.arg(column));
                bind(likePattern(text));
            }
        };
        for (const QString &column : Plain)
            like(column, spellings(word));
        like(u"summary"_s, jsonSpellings(word));
        // The body last: SQLite stops at the first that holds, and bodies are what is dear to read.
        QStringList inBody;
        inBody.swap(any);
        like(u"CAST(body AS TEXT)"_s, jsonSpellings(word));
        inBody.append(u"EXISTS (SELECT 1 FROM bodies WHERE bodies.id = events.id AND (%1))"_s.arg(any.join(u" OR "_s)));
        add(u'(' + inBody.join(u" OR "_s) + u')');
        m_sql.readsBodies = true;
    }

    FilterSql take()
    {
        m_sql.condition = m_conditions.isEmpty() ? u"1"_s : m_conditions.join(u" AND "_s);
        return m_sql;
    }

private:
    QStringList m_conditions;
    FilterSql m_sql;
};

void addKinds(Builder &builder, QList<Kind> kinds)
{
    std::ranges::sort(kinds);
    kinds.erase(std::ranges::unique(kinds).begin(), kinds.end());
    if (kinds.isEmpty() || kinds.size() == 3)
        return;
    // Written into the text, not bound: only so can SQLite use the indexes that are of one kind. They are numbers of
    // our own.
    if (kinds.size() == 1) {
        builder.add(u"kind = %1"_s.arg(int(kinds.first())));
        return;
    }
    builder.add(u"+kind IN (%1, %2)"_s.arg(int(kinds.at(0))).arg(int(kinds.at(1))));
}

// The index of the most selective term leads; '+' takes the others' away, because SQLite, without statistics, would
// guess.
void addTexts(Builder &builder, const EventFilter &filter)
{
    bool led = false;
    const auto add = [&](QStringList columns, const QString &wanted) {
        if (wanted.isEmpty())
            return;
        if (led) {
            for (QString &column : columns)
                column.prepend(u'+');
        }
        led = true;
        builder.text(columns, wanted);
    };
    add({u"event_id"_s}, filter.eventId);
    add({u"object_id"_s}, filter.objectId);
    add({u"subscription_id"_s}, filter.subscriptionId);
    add({u"sender"_s, u"sender_name"_s}, filter.from);
    add({u"event_type"_s}, filter.eventType);
    if (filter.verdict) {
        builder.add((led ? u"+verdict = ?"_s : u"verdict = ?"_s));
        builder.bind(int(*filter.verdict));
        if (filter.kinds.isEmpty() || filter.kinds.contains(Kind::Validation))
            builder.add(u"+kind <> %1"_s.arg(int(Kind::Validation))); // it was not checked against a schema
    }
    if (filter.duplicated)
        builder.add(*filter.duplicated ? u"deliveries > 1"_s : u"deliveries = 1"_s);
}

void addSince(Builder &builder, const QDateTime &since)
{
    if (!since.isValid())
        return;
    // Ids follow time but for clocks that were set: the first id at or after it bounds the walk down the ids, the time
    // itself decides. The
    // '+' makes SQLite find that first id in the index of times; it would walk up all ids from the first one otherwise.
    builder.add(u"id >= (SELECT min(+id) FROM events WHERE received_at >= ?) AND +received_at >= ?"_s);
    builder.bind(since.toMSecsSinceEpoch());
    builder.bind(since.toMSecsSinceEpoch());
}

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

} // namespace

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

QStringList jsonSpellings(const QString &text)
{
    QStringList all;
    for (const QString &spelling : spellings(text)) {
        addOnce(all, spelling);
        addOnce(all, jsonEscaped(spelling, false));
        addOnce(all, jsonEscaped(spelling, true));
    }
    return all;
}

base::Result<FilterSql> FilterSql::of(const EventFilter &filter)
{
    if (const auto fine = checkWords(filter.words); !fine)
        return base::fail(fine.error());
    Builder builder;
    addKinds(builder, filter.kinds);
    addTexts(builder, filter);
    addSince(builder, filter.since);
    for (const QString &word : filter.words) {
        if (!word.isEmpty())
            builder.word(word);
    }
    return builder.take();
}

} // namespace store
