// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SearchText.h"

#include "store/Head.h"
#include "store/JsonValues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

class Collector
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || charactersLeft() <= 0 || m_seen.contains(text))
            return;
        m_seen.insert(text);
        m_values.append(text.left(charactersLeft()));
        m_characters += m_values.back().size();
    }

    //! Unless it is the beginning of a value: what is in a summary mostly comes from the body and may be cut.
    void addNew(const QString &text)
    {
        QString start = text;
        if (start.endsWith(u'…'))
            start.chop(1);
        if (std::ranges::none_of(m_values, [&start](const QString &value) { return value.startsWith(start); }))
            add(text);
    }

    void addAll(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text);
    }

    qsizetype charactersLeft() const { return SearchText::MostCharacters - m_characters; }
    QStringList take() { return std::move(m_values); }

private:
    QStringList m_values;
    QSet<QString> m_seen;
    qsizetype m_characters = 0;
};

} // namespace

QStringList SearchText::uncut(const EventRow &row, const Head &head, const QByteArray &body)
{
    Collector collector;
    // The index narrows a search down by these, so they go first: no bound may cut them off.
    collector.addAll({row.eventId, row.objectId, row.subscriptionId, row.from, row.fromName, row.eventType,
                      row.objectType, row.reason});
    for (const auto &[name, value] : head.headers)
        collector.add(QString::fromUtf8(value));
    collector.add(QString::fromUtf8(head.target));
    if (looksLikeJson(body))
        collector.addAll(jsonValues(body, {MostBytes, collector.charactersLeft()}));
    else
        collector.add(QString::fromUtf8(body.left(std::min(MostBytes, 4 * collector.charactersLeft()))));
    if (looksLikeJson(row.summary.toUtf8())) {
        for (const QString &word : jsonValues(row.summary.toUtf8(), {MostBytes, MostCharacters}).mid(1)) // not its key
            collector.addNew(word);
    } else {
        collector.addNew(row.summary);
    }
    return collector.take();
}

SearchText SearchText::of(const QStringList &uncut)
{
    SearchText text;
    qsizetype left = MostTokens;
    for (const QString &value : uncut) {
        Tokens tokens = cut(value, left);
        left -= tokens.size();
        if (tokens.isEmpty())
            continue;
        text.texts.append(value);
        text.values.append(std::move(tokens));
    }
    return text;
}

SearchText SearchText::of(const EventRow &row, const Head &head, const QByteArray &body)
{
    return of(uncut(row, head, body));
}

} // namespace store
