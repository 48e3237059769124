// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SearchTexts.h"

#include "base/Logging.h"
#include "store/Database.h"
#include "store/EventId.h"
#include "store/Head.h"
#include "store/Packing.h"
#include "store/Texts.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// In the order in which read() takes them.
constexpr auto ReadSql = "SELECT kind, verdict, status, inbox, event_id, object_id, subscription_id, sender, "
                         "sender_name, event_type, object_type, reason, summary, body_bytes, encoding, head, body "
                         "FROM events LEFT JOIN bodies ON bodies.id = events.id WHERE events.id = ?"_L1;

//! What is damaged counts as empty, so that one event can't hold the index of all others up; what SQLite reports is a
//! failure.
base::Result<QString> readable(base::Result<QString> text)
{
    return text || !text.error().code.isEmpty() ? std::move(text) : base::Result<QString>(QString());
}

} // namespace

base::Result<SearchTexts> SearchTexts::make(Database &database)
{
    SearchTexts texts(database);
    auto prepared = database.prepare(ReadSql);
    if (!prepared)
        return base::fail(prepared.error());
    texts.m_read = std::move(*prepared);
    return texts;
}

base::Result<EventRow> SearchTexts::readRow()
{
    EventRow row;
    row.kind = Kind(m_read.value(0).toInt());
    row.verdict = Verdict(m_read.value(1).toInt());
    row.status = m_read.value(2).toInt();
    row.eventId = EventId::fromColumn(m_read.value(4));
    int column = 3;
    for (QString *text : {&row.inbox, &row.eventId, &row.objectId, &row.subscriptionId, &row.from, &row.fromName,
                          &row.eventType, &row.objectType, &row.reason}) {
        if (text != &row.eventId) {
            auto read = readable(m_database->texts().text(m_read.value(column)));
            if (!read)
                return base::fail(read.error());
            *text = std::move(*read);
        }
        ++column;
    }
    auto summary = readable(m_database->packing().unpackText(m_read.value(12)));
    if (!summary)
        return base::fail(summary.error());
    row.summary = std::move(*summary);
    row.bodyBytes = m_read.value(13).toLongLong();
    return row;
}

base::Result<SearchTexts::Evidence> SearchTexts::takeEvidence()
{
    auto row = readRow();
    if (!row)
        return base::fail(row.error());
    const qint64 encoding = m_read.value(14).toLongLong();
    const auto fromBytes = [](const QByteArray &bytes) { return Head::fromBytes(bytes); };
    auto head = m_database->packing().unpack(encoding, m_read.value(15).toByteArray()).and_then(fromBytes);
    auto body = m_database->packing().unpack(encoding, m_read.value(16).toByteArray(), row->bodyBytes);
    for (const auto *error : {head ? nullptr : &head.error(), body ? nullptr : &body.error()}) {
        if (error && !error->code.isEmpty())
            return base::fail(*error); // SQLite's: it says nothing about the event
    }
    if (!head || !body)
        qCDebug(lcStore) << "an event is searched without its body or headers, which are damaged";
    return Evidence{std::move(*row), head ? std::move(*head) : Head(), body ? std::move(*body) : QByteArray()};
}

base::Result<std::optional<SearchTexts::Evidence>> SearchTexts::readEvidence(qint64 id)
{
    if (const auto found = Database::exec(m_read, {id}); !found)
        return base::fail(found.error());
    std::optional<Evidence> evidence;
    if (m_read.next()) {
        auto taken = takeEvidence();
        if (!taken) {
            m_read.finish();
            return base::fail(taken.error());
        }
        evidence = std::move(*taken);
    }
    const QSqlError error = m_read.lastError();
    m_read.finish();
    if (error.isValid())
        return base::fail(storageError(error));
    return evidence;
}

base::Result<SearchTexts::Item> SearchTexts::read(qint64 id)
{
    const auto evidence = readEvidence(id);
    if (!evidence)
        return base::fail(evidence.error());
    Item item;
    item.id = id;
    if (!*evidence)
        return item;
    const EventRow &row = (*evidence)->row;
    item.text = SearchText::of(row, (*evidence)->head, (*evidence)->body);
    item.standsApart = row.kind != Kind::Event;
    for (const QString *text :
         {&row.eventId, &row.eventType, &row.objectId, &row.subscriptionId, &row.from, &row.fromName})
        item.standsApart = item.standsApart || text->size() > Texts::LongestShared;
    item.eventClass = {int(row.kind), int(row.verdict), row.status, row.inbox};
    return item;
}

base::Result<bool> SearchTexts::has(qint64 id, const QList<WordQuery> &words)
{
    const auto evidence = readEvidence(id);
    if (!evidence)
        return base::fail(evidence.error());
    return *evidence
        && WordQuery::allIn(words, SearchText::uncut((*evidence)->row, (*evidence)->head, (*evidence)->body));
}

} // namespace store
