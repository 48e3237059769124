// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/RequestParser.h"

#include "http/HeadRules.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

namespace beast = boost::beast;
using BeastError = beast::http::error;

constexpr qsizetype MaxRejectedBody = 64 * 1024;
constexpr int MaxEmptyLines = 4; // before a request line; RFC 9112, section 2.2 asks for one
constexpr qsizetype LeastChunk =
    5; // "0\r\n\r\n": with fewer bytes Beast's chunk parser has nothing to decide, and asserts

QByteArrayView view(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// Between chunks, Beast looks for carriage returns only: a client that ends its lines without them would wait for its
// time-out. So they are looked for here.

bool lacksReturn(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return true;
    }
    return false;
}

//! Of what begins behind a chunk's data: up to the end of the next chunk's size. What follows may be data, with line
//! feeds of its own.
QByteArrayView firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n', bytes.startsWith("\r\n") ? 2 : 0);
    return end < 0 ? bytes : bytes.first(end + 1);
}

Refusal lineFeedBetweenChunks()
{
    return {400, u"line feed without carriage return between chunks"_s};
}

} // namespace

//! Beast's events, written down as a Request.
class RequestParser::Beast final : public beast::http::basic_parser<true>
{
public:
    Beast(const Limits &limits, Request &request) : m_limits(limits), m_request(request)
    {
        // The scanner has limited the head; Beast's own limit (it counts the same bytes) must not come first.
        header_limit(std::uint32_t(limits.headerBytes) + 1);
        body_limit(std::uint64_t(limits.bodyBytes));
    }

    //! Whether the next byte belongs to a chunk's data, and not to what stands between them.
    [[nodiscard]] bool expectsData() const { return m_expectsData; }

    //! Refused by us in the middle of Beast's work; status 0 where it was Beast that refused.
    [[nodiscard]] const Refusal &ownRefusal() const { return m_ownRefusal; }

private:
    void on_request_impl(beast::http::verb /*known*/, beast::string_view method, beast::string_view target, int version,
                         beast::error_code & /*error*/) override
    {
        m_request.method = view(method).toByteArray();
        m_request.target = view(target).toByteArray();
        m_request.versionMinor = version % 10;
    }

    void on_response_impl(int /*code*/, beast::string_view /*reason*/, int /*version*/,
                          beast::error_code & /*error*/) override
    {
    }

    void on_field_impl(beast::http::field /*known*/, beast::string_view name, beast::string_view value,
                       beast::error_code & /*error*/) override
    {
        // Trailers are dropped: merging them into the head would let a sender smuggle fields past whoever checked the
        // head.
        if (!m_headDone)
            m_request.headers.emplaceBack(view(name).toByteArray(), view(value).toByteArray());
    }

    void on_header_impl(beast::error_code & /*error*/) override { m_headDone = true; }

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, beast::error_code & /*error*/) override
    {
        // The length is a claim, not bytes: don't let a claim alone take memory.
        constexpr std::uint64_t AtOnce = 64 * 1024;
        m_request.body.reserve(qsizetype(std::min(length.value_or(0), AtOnce)));
    }

    std::size_t on_body_impl(beast::string_view bytes, beast::error_code & /*error*/) override
    {
        m_request.body.append(view(bytes));
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t size, beast::string_view extensions, beast::error_code &error) override
    {
        m_expectsData = size > 0;
        m_extensionBytes += qsizetype(extensions.size());
        if (hasControls(view(extensions)))
            m_ownRefusal = {400, u"control character in a chunk extension"_s};
        else if (m_extensionBytes > m_limits.headerBytes)
            m_ownRefusal = {400, u"chunk extensions larger than %1 bytes"_s.arg(m_limits.headerBytes)};
        if (m_ownRefusal.status != 0)
            error = BeastError::bad_chunk_extension;
    }

    std::size_t on_chunk_body_impl(std::uint64_t left, beast::string_view bytes, beast::error_code & /*error*/) override
    {
        m_request.body.append(view(bytes));
        m_expectsData = left > bytes.size();
        return bytes.size();
    }

    void on_finish_impl(beast::error_code & /*error*/) override { }

    const Limits &m_limits;
    Request &m_request;
    bool m_headDone = false;
    bool m_expectsData = false;
    qsizetype m_extensionBytes = 0;
    Refusal m_ownRefusal{0, {}};
};

namespace {

//! \a versionText is what stands behind the request target.
Refusal refusalOfVersion(QByteArrayView versionText)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool wellFormed = versionText.size() == 8 && versionText.startsWith("HTTP/") && isDigit(versionText[5])
        && versionText[6] == '.' && isDigit(versionText[7]);
    if (wellFormed)
        return {505, u"HTTP version is neither 1.0 nor 1.1"_s};
    return {400, u"malformed HTTP version in the request line"_s};
}

QByteArrayView versionOf(QByteArrayView head)
{
    QByteArrayView line = head.first(std::max<qsizetype>(head.indexOf('\r'), 0));
    for (int space = 0; space < 2; ++space) {
        const qsizetype at = line.indexOf(' ');
        if (at < 0)
            return {};
        line = line.sliced(at + 1);
    }
    return line;
}

Refusal refusalOf(const beast::error_code &error, const Limits &limits)
{
    if (error == BeastError::bad_method)
        return {400, u"malformed method in the request line"_s};
    if (error == BeastError::bad_target)
        return {400, u"malformed target in the request line"_s};
    if (error == BeastError::bad_field)
        return {400, u"malformed header field name"_s};
    if (error == BeastError::bad_value)
        return {400, u"malformed header field value"_s};
    if (error == BeastError::bad_content_length)
        return {400, u"malformed Content-Length, or one beside Transfer-Encoding"_s};
    if (error == BeastError::multiple_content_length)
        return {400, u"Content-Length fields that differ"_s};
    if (error == BeastError::bad_transfer_encoding)
        return {400, u"Transfer-Encoding twice, or beside Content-Length"_s};
    if (error == BeastError::body_limit)
        return {413, u"body larger than %1 bytes"_s.arg(limits.bodyBytes)};
    if (error == BeastError::header_limit)
        return {431, u"header larger than %1 bytes"_s.arg(limits.headerBytes)};
    if (error == BeastError::bad_chunk)
        return {400, u"malformed chunk"_s};
    if (error == BeastError::bad_chunk_extension)
        return {400, u"malformed chunk extension"_s};
    return {400, u"malformed request (%1)"_s.arg(QString::fromStdString(error.message()))};
}

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
    m_beast = std::make_unique<Beast>(m_limits, m_request);
    beast::error_code error;
    m_beast->put(boost::asio::const_buffer(head.data(), std::size_t(head.size())), error);
    m_offset += head.size();
    if (error)
        return reject(error == BeastError::bad_version ? refusalOfVersion(versionOf(head))
                                                       : refusalOf(error, m_limits));
    if (!m_beast->is_header_done())
        return reject({400, u"malformed request"_s});

    m_keepAlive = m_beast->keep_alive();
    splitTarget(m_request);
    if (const auto refusal = refusalOfHead(m_request, m_limits))
        return reject(*refusal);
    if (m_beast->is_done())
        return Outcome::Parsed;
    m_expectsContinue = expectsContinue(m_request);
    m_phase = Phase::Body;
    return readBody();
}

RequestParser::Outcome RequestParser::readBody()
{
    while (!m_beast->is_done()) {
        const QByteArrayView bytes = unread();
        if (bytes.isEmpty())
            return Outcome::NeedMore;
        if (m_beast->chunked() && !m_beast->expectsData() && bytes.size() < LeastChunk)
            return lacksReturn(firstLine(bytes)) ? reject(lineFeedBetweenChunks()) : Outcome::NeedMore;
        beast::error_code error;
        m_offset += qsizetype(m_beast->put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error));
        if (error == BeastError::need_more) {
            if (m_beast->chunked() && lacksReturn(unread()))
                return reject(lineFeedBetweenChunks());
            if (unread().size() > m_limits.headerBytes)
                return reject({431, u"chunk header or trailer larger than %1 bytes"_s.arg(m_limits.headerBytes)});
            return Outcome::NeedMore;
        }
        if (error)
            return reject(m_beast->ownRefusal().status != 0 ? m_beast->ownRefusal() : refusalOf(error, m_limits));
    }
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
    m_beast.reset();
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
    rejection.body = m_request.body.first(std::min(m_request.body.size(), MaxRejectedBody));
    if (m_request.receivedAt.isValid()) // the head was complete: what is left are bytes of the body
        rejection.body += unread().first(std::min(unread().size(), MaxRejectedBody - rejection.body.size()));
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
    m_beast.reset();
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
    if (hasControls(words.first()))
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
    return m_phase == Phase::Body && m_expectsContinue && m_request.body.isEmpty() && unread().isEmpty();
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
