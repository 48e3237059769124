// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/RequestParser.h"

#include "http/Grammar.h"
#include "http/HeadRules.h"

#include <algorithm>

namespace http {

namespace {

constexpr int MaxEmptyLines = 4; // before a request line; RFC 9112, section 2.2 asks for one

} // namespace

RequestParser::RequestParser(const Limits &limits) : m_limits(limits), m_scanner(limits)
{
}

RequestParser::~RequestParser() = default;

void RequestParser::append(QByteArrayView bytes)
{
    compact();
    m_buffer.append(bytes);
}

RequestParser::Outcome RequestParser::next()
{
    switch (m_phase) {
    case Phase::Between:
        if (!skipEmptyLines())
            return Outcome::NeedMore;
        m_phase = Phase::Head;
        return readHead();
    case Phase::Head:
        return readHead();
    case Phase::Body:
        return readBody();
    case Phase::Over:
        break;
    }
    return Outcome::Rejected;
}

bool RequestParser::skipEmptyLines()
{
    while (unread().startsWith("\r\n") && m_emptyLines < MaxEmptyLines) {
        m_offset += 2;
        ++m_emptyLines;
    }
    const QByteArrayView rest = unread();
    return !rest.isEmpty() && (rest != "\r" || m_emptyLines >= MaxEmptyLines);
}

RequestParser::Outcome RequestParser::readHead()
{
    switch (m_scanner.scan(unread())) {
    case HeadScanner::Outcome::NeedMore:
        return Outcome::NeedMore;
    case HeadScanner::Outcome::Refused:
        noteWhatIsKnown();
        return reject(m_scanner.refusal());
    case HeadScanner::Outcome::Complete:
        break;
    }
    const QByteArrayView head = unread().first(m_scanner.length());
    m_request.receivedAt = QDateTime::currentDateTimeUtc();
    m_grammar = std::make_unique<Grammar>(m_limits, m_request);
    const Grammar::Progress progress = m_grammar->readHead(head);
    m_offset += progress.consumed;
    if (progress.refusal)
        return reject(*progress.refusal);

    m_keepAlive = m_grammar->keepAlive();
    splitTarget(m_request);
    if (const auto refusal = refusalOfHead(m_request, m_limits))
        return reject(*refusal);
    if (m_grammar->isDone())
        return Outcome::Parsed;
    m_expectsContinue = expectsContinue(m_request);
    if (const auto coding = compressionOf(m_request))
        m_grammar->inflate(*coding);
    m_phase = Phase::Body;
    return readBody();
}

RequestParser::Outcome RequestParser::readBody()
{
    const Grammar::Progress progress = m_grammar->readBody(unread());
    m_offset += progress.consumed;
    if (progress.refusal)
        return reject(*progress.refusal);
    if (!m_grammar->isDone())
        return progress.paused ? Outcome::Paused : Outcome::NeedMore;
    m_request.wireBodyBytes = m_grammar->wireBodyBytes();
    m_request.inflated = m_grammar->isInflating() && m_request.wireBodyBytes > 0;
    return Outcome::Parsed;
}

Request RequestParser::takeRequest()
{
    Request request = std::move(m_request);
    reset();
    return request;
}

void RequestParser::reset()
{
    m_request = {};
    m_grammar.reset();
    m_phase = Phase::Between;
    m_emptyLines = 0;
    m_expectsContinue = false;
    m_scanner.reset();
}

Rejection RequestParser::rejection() const
{
    Rejection rejection;
    rejection.status = m_refusal.status;
    rejection.reason = m_refusal.reason;
    rejection.method = m_request.method;
    rejection.target = m_request.target.first(std::min(m_request.target.size(), m_limits.targetBytes));
    rejection.headers = m_request.headers;
    rejection.body = m_request.body.first(std::min(m_request.body.size(), MostRejectedBody));
    // Where the head was complete, what is left are bytes of the body.
    if (m_request.receivedAt.isValid() && !(m_grammar && m_grammar->isInflating()))
        rejection.body += unread().first(std::min(unread().size(), MostRejectedBody - rejection.body.size()));
    rejection.receivedAt = m_request.receivedAt.isValid() ? m_request.receivedAt : QDateTime::currentDateTimeUtc();
    return rejection;
}

void RequestParser::refuse(const Refusal &refusal)
{
    if (m_phase == Phase::Head)
        noteWhatIsKnown();
    (void)reject(refusal);
}

void RequestParser::forgetRefused()
{
    m_grammar.reset();
    m_request = {};
    m_buffer.clear();
    m_offset = 0;
}

RequestParser::Outcome RequestParser::reject(const Refusal &refusal)
{
    m_refusal = refusal;
    m_phase = Phase::Over;
    m_keepAlive = false;
    return Outcome::Rejected;
}

void RequestParser::noteWhatIsKnown()
{
    // Evidence only, nothing is decided on it: the method, the target and the complete lines, as far as they look like
    // some.
    const QByteArrayView bytes = unread();
    const QByteArrayView complete = bytes.first(std::min(m_scanner.lineStart(), bytes.size()));
    const QList<QByteArray> lines = (complete.isEmpty() ? bytes : complete).toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (std::any_of(words.first().begin(), words.first().end(), [](char c) { return c <= 0x20 || c >= 0x7f; }))
        return;
    m_request.method = words.first();
    m_request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            m_request.headers.emplaceBack(lines[i].first(colon), lines[i].sliced(colon + 1).trimmed());
    }
}

bool RequestParser::wantsContinue() const
{
    return m_phase == Phase::Body && m_expectsContinue && m_grammar->wireBodyBytes() == 0 && unread().isEmpty();
}

qsizetype RequestParser::heldBytes() const
{
    return m_request.body.size() + m_buffer.size() - m_offset;
}

bool RequestParser::hasUnreadBytes() const
{
    return m_offset < m_buffer.size();
}

void RequestParser::compact()
{
    if (m_offset == 0)
        return;
    m_buffer.remove(0, m_offset);
    m_offset = 0;
}

} // namespace http
