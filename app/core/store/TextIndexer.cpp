// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TextIndexer.h"

#include "store/Database.h"
#include "store/TextSegments.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

using namespace textindex;

namespace {

// A value is shared once it came this often, and in one of so many events.
constexpr int SharedAfter = 12;
constexpr int SharedOneIn = 50;
constexpr qsizetype LongestShared = 300; // characters
constexpr qsizetype MostCounted = 5000;
// A word is frequent that came in one of so many events: of two that are not so few events have both that each can be
// looked at.
constexpr int FrequentOneIn = 60;
constexpr qsizetype MostFrequent = 5000;

base::Result<QList<qint64>> idsAfter(Database &database, qint64 id, int limit)
{
    auto query = database.run(u"SELECT id FROM events WHERE id > ? ORDER BY id LIMIT ?"_s, {id, limit});
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return ids;
}

} // namespace

QString TextIndexer::name() const
{
    return u"full text"_s;
}

base::Result<bool> TextIndexer::step(Database &database)
{
    // New events first, and in between what they leave behind, so that neither waits for the other for ever.
    if (!std::exchange(m_mergeNext, false)) {
        const auto more = index(database);
        if (!more) {
            m_open.reset();
            return isBusy(more.error()) ? base::Result<bool>(false) : more;
        }
        m_mergeNext = m_mergesOpen;
        if (*more || m_mergesOpen)
            return true;
    }
    if (m_open && m_mergesOpen) {
        const auto merged = mergePages(database, m_open->segment.id, PagesInStep, Merge::Some);
        if (!merged)
            return isBusy(merged.error()) ? base::Result<bool>(false) : merged;
        m_mergesOpen = *merged;
        return true; // there may be new events by now
    }
    const auto more = tidy(database);
    return !more && isBusy(more.error()) ? base::Result<bool>(false) : more;
}

base::Result<bool> TextIndexer::index(Database &database)
{
    const auto all = segments(database);
    if (!all)
        return base::fail(all.error());
    const auto newest = database.value(u"SELECT max(id) FROM events"_s);
    if (!newest)
        return base::fail(newest.error());
    if (newest->toLongLong() <= (all->isEmpty() ? 0 : all->front().last))
        return false;
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    const auto indexed = indexInside(database);
    if (!indexed)
        return base::fail(indexed.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    m_mergesOpen = m_mergesOpen || *indexed > 0;
    return *indexed > 0 && m_open->segment.last < newest->toLongLong();
}

base::Result<int> TextIndexer::indexInside(Database &database)
{
    const auto all = segments(database); // again: another process may have gone on
    if (!all)
        return base::fail(all.error());
    const qint64 last = all->isEmpty() ? 0 : all->front().last;
    const auto ids = idsAfter(database, last, MostInStep);
    if (!ids)
        return base::fail(ids.error());
    if (ids->isEmpty())
        return 0;
    if (const auto found = findOpen(database, ids->front()); !found)
        return base::fail(found.error());
    return addEvents(database, *ids);
}

base::Result<> TextIndexer::findOpen(Database &database, qint64 firstNew)
{
    const auto all = segments(database);
    if (!all)
        return base::fail(all.error());
    if (all->isEmpty() || all->front().state != State::Open)
        return begin(database, firstNew, {});
    const Segment &newest = all->front();
    if (!m_open || m_open->segment.id != newest.id || m_open->segment.last != newest.last) {
        if (const auto loaded = load(database, newest); !loaded)
            return loaded;
    }
    if (!isFull())
        return {};
    if (const auto closed = setState(database, newest.id, State::Full); !closed)
        return closed;
    return begin(database, firstNew, frequentWords());
}

bool TextIndexer::isFull() const
{
    const int most = m_open->frequent.isEmpty() ? std::min(m_sizes.first, m_sizes.events) : m_sizes.events;
    return m_open->events >= most || m_open->vocabulary.size() >= m_sizes.words;
}

//! What the next segment is to count as frequent. As good as what was counted; right it is whatever it says.
QSet<QString> TextIndexer::frequentWords() const
{
    if (m_open->counted < m_sizes.counted)
        return m_open->frequent;
    QSet<QString> frequent;
    for (auto word = m_open->vocabulary.cbegin(); word != m_open->vocabulary.cend(); ++word) {
        if (word.value() * FrequentOneIn >= m_open->counted && frequent.size() < MostFrequent)
            frequent.insert(word.key());
    }
    return frequent;
}

base::Result<> TextIndexer::begin(Database &database, qint64 firstId, const QSet<QString> &frequent)
{
    const auto made = makeSegment(database, firstId, frequent);
    if (!made)
        return base::fail(made.error());
    m_open.emplace();
    m_open->segment = *made;
    m_open->frequent = frequent;
    return {};
}

base::Result<> TextIndexer::load(Database &database, const Segment &segment)
{
    m_open.emplace();
    m_open->segment = segment;
    m_mergesOpen = true;
    const auto events = database.value(u"SELECT events FROM segments WHERE id = ?"_s, {segment.id});
    if (!events)
        return base::fail(events.error());
    m_open->events = events->toInt();
    const auto words = textindex::vocabulary(database, segment.id);
    if (!words)
        return base::fail(words.error());
    for (const QByteArray &word : words->split('\n')) {
        if (!word.isEmpty())
            m_open->vocabulary.insert(QString::fromUtf8(word), 0);
    }
    const auto frequent = textindex::frequentWords(database, segment.id);
    if (!frequent)
        return base::fail(frequent.error());
    m_open->frequent = *frequent;
    auto values = database.run(u"SELECT number, value FROM segment_values WHERE segment = ?"_s, {segment.id});
    if (!values)
        return base::fail(values.error());
    while (values->next())
        m_open->values.insert(values->value(1).toString(), values->value(0).toInt());
    if (values->lastError().isValid())
        return base::fail(storageError(values->lastError()));
    const auto classes = textindex::classes(database, segment.id);
    if (!classes)
        return base::fail(classes.error());
    for (const NumberedClass &one : *classes)
        m_open->classes.insert(one.value, one.id);
    return {};
}

base::Result<int> TextIndexer::addEvents(Database &database, const QList<qint64> &ids)
{
    const auto begun = std::chrono::steady_clock::now();
    auto texts = SearchTexts::make(database);
    if (!texts)
        return base::fail(texts.error());
    auto insert = database.prepare(insertSql(m_open->segment.id));
    if (!insert)
        return base::fail(insert.error());
    QStringList words;
    int count = 0;
    for (const qint64 id : ids) {
        const auto item = texts->read(id);
        if (!item)
            return base::fail(item.error());
        const auto added = addition(database, *item);
        if (!added)
            return base::fail(added.error());
        if (const auto done = Database::exec(*insert, {id, added->terms.join(u' ')}); !done)
            return base::fail(done.error());
        words.append(added->words);
        m_open->segment.last = id;
        ++m_open->events;
        ++count;
        if (std::chrono::steady_clock::now() - begun > StepTime || isFull())
            break;
    }
    if (const auto kept = keepWords(database, words); !kept)
        return base::fail(kept.error());
    if (const auto kept = keepProgress(database); !kept)
        return base::fail(kept.error());
    return count;
}

base::Result<TextIndexer::Addition> TextIndexer::addition(Database &database, const SearchTexts::Item &item)
{
    Addition added;
    const auto number = classNumber(database, item.eventClass);
    if (!number)
        return base::fail(number.error());
    added.terms.append(classTerm(*number));
    if (item.standsApart && *number != OtherClass)
        added.terms.append(classTerm(OtherClass));
    ++m_open->counted;
    for (qsizetype i = 0; i < item.text.values.size(); ++i) {
        const QString &text = item.text.texts.at(i);
        const Tokens &tokens = item.text.values.at(i);
        const auto shared = isShared(database, text, tokens);
        if (!shared)
            return base::fail(shared.error());
        if (*shared) {
            added.terms.append(valueTerm(m_open->values.value(text)));
            continue;
        }
        addTokens(tokens, added);
    }
    return added;
}

void TextIndexer::addTokens(const Tokens &tokens, Addition &added)
{
    QString before; // the token before, where it may be one of a pair
    for (const Token &token : tokens) {
        added.terms.append(term(token));
        // Signs are counted with the words, to know the frequent ones, but are none.
        auto known = m_open->vocabulary.find(token.text);
        if (token.kind != Token::Kind::Id && known == m_open->vocabulary.end()) {
            known = m_open->vocabulary.insert(token.text, 0);
            if (token.kind == Token::Kind::Word)
                added.words.append(token.text);
        }
        if (token.kind != Token::Kind::Id)
            ++*known;
        const bool pairs = m_open->frequent.contains(token.text) && canPair(token);
        if (pairs && !before.isEmpty())
            added.terms.append(pairTerm(before, token.text));
        before = pairs ? token.text : QString();
    }
}

base::Result<bool> TextIndexer::isShared(Database &database, const QString &text, const Tokens &tokens)
{
    if (tokens.size() < 2 || text.size() > LongestShared)
        return false; // nothing would be saved
    if (m_open->values.contains(text))
        return true;
    if (m_open->values.size() >= MostValues)
        return false;
    if (m_open->counts.size() >= MostCounted)
        m_open->counts.removeIf([](const auto &entry) { return entry.value() == 1; });
    if (m_open->counts.size() >= MostCounted)
        m_open->counts.clear();
    const int came = ++m_open->counts[text];
    if (came < SharedAfter || qint64(came) * SharedOneIn < m_open->counted)
        return false;
    const int number = int(m_open->values.size()) + 1;
    const auto kept = database.run(u"INSERT INTO segment_values (segment, number, value) VALUES (?, ?, ?)"_s,
                                   {m_open->segment.id, number, text});
    if (!kept)
        return base::fail(kept.error());
    m_open->values.insert(text, number);
    m_open->counts.remove(text);
    return true;
}

base::Result<int> TextIndexer::classNumber(Database &database, const EventClass &value)
{
    if (const auto known = m_open->classes.constFind(value); known != m_open->classes.constEnd())
        return *known;
    if (m_open->classes.size() >= MostClasses)
        return OtherClass;
    const int number = int(m_open->classes.size()) + 1;
    const auto kept = database.run(u"INSERT INTO segment_classes (segment, number, kind, verdict, status, inbox) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   {m_open->segment.id, number, value.kind, value.verdict, value.status,
                                    value.inbox.isNull() ? u""_s : value.inbox});
    if (!kept)
        return base::fail(kept.error());
    m_open->classes.insert(value, number);
    return number;
}

base::Result<> TextIndexer::keepWords(Database &database, const QStringList &words) const
{
    return words.isEmpty() ? base::Result<>() : addWords(database, m_open->segment.id, words);
}

base::Result<> TextIndexer::keepProgress(Database &database) const
{
    const auto kept =
        database.run(u"UPDATE segments SET last_id = ?, events = ?, revision = revision + 1 WHERE id = ?"_s,
                     {m_open->segment.last, m_open->events, m_open->segment.id});
    return kept ? base::Result<>() : base::fail(kept.error());
}

base::Result<> TextIndexer::refresh(Database &database, qint64 id)
{
    const auto all = segments(database);
    if (!all)
        return base::fail(all.error());
    const auto segment =
        std::ranges::find_if(*all, [id](const Segment &one) { return one.first <= id && id <= one.last; });
    if (segment == all->end())
        return {}; // it will be indexed as it is by then
    auto texts = SearchTexts::make(database);
    if (!texts)
        return base::fail(texts.error());
    const auto item = texts->read(id);
    if (!item)
        return base::fail(item.error());
    // A row of the same id adds its terms to those that are there. What it no longer has is still found in the index,
    // and sorted out when the row itself is looked at.
    if (!m_open || m_open->segment.id != segment->id || m_open->segment.last != segment->last) {
        if (const auto loaded = load(database, *segment); !loaded)
            return loaded;
    }
    const auto added = addition(database, *item);
    if (!added)
        return base::fail(added.error());
    const auto done = database.run(insertSql(segment->id), {id, added->terms.join(u' ')});
    if (!done)
        return base::fail(done.error());
    if (const auto revised = database.run(u"UPDATE segments SET revision = revision + 1 WHERE id = ?"_s, {segment->id});
        !revised)
        return base::fail(revised.error());
    return keepWords(database, added->words);
}

base::Result<bool> TextIndexer::tidy(Database &database)
{
    const auto dropped = dropPiece(database);
    if (!dropped || *dropped)
        return dropped;
    const auto merged = mergeFull(database, PagesInStep);
    if (!merged || *merged)
        return merged;
    return markEmpty(database);
}

} // namespace store
