// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Grammar.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

namespace beast = boost::beast;
using BeastError = beast::http::error;

constexpr qsizetype LeastChunk =
    5; // "0\r\n\r\n": with fewer bytes Beast's chunk parser has nothing to decide, and asserts

QByteArrayView view(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

boost::asio::const_buffer buffer(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
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

//! Beast's events, written down as a Request.
class Grammar::Beast final : public beast::http::basic_parser<true>
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

Grammar::Grammar(const Limits &limits, Request &request)
    : m_beast(std::make_unique<Beast>(limits, request)), m_limits(limits)
{
}

Grammar::~Grammar() = default;

Grammar::Progress Grammar::readHead(QByteArrayView head)
{
    beast::error_code error;
    m_beast->put(buffer(head), error);
    if (error == BeastError::bad_version)
        return {head.size(), refusalOfVersion(versionOf(head))};
    if (error)
        return {head.size(), refusalOf(error, m_limits)};
    if (!m_beast->is_header_done()) // not expected: the scanner has seen the end of the head
        return {head.size(), Refusal{400, u"malformed request"_s}};
    return {head.size(), std::nullopt};
}

Grammar::Progress Grammar::readBody(QByteArrayView bytes)
{
    Progress progress;
    while (!m_beast->is_done()) {
        const QByteArrayView rest = bytes.sliced(progress.consumed);
        if (rest.isEmpty())
            break;
        if (m_beast->chunked() && !m_beast->expectsData() && rest.size() < LeastChunk) {
            if (lacksReturn(firstLine(rest)))
                progress.refusal = lineFeedBetweenChunks();
            break;
        }
        beast::error_code error;
        progress.consumed += qsizetype(m_beast->put(buffer(rest), error));
        if (error == BeastError::need_more) {
            const QByteArrayView left = bytes.sliced(progress.consumed);
            if (m_beast->chunked() && lacksReturn(left))
                progress.refusal = lineFeedBetweenChunks();
            else if (left.size() > m_limits.headerBytes)
                progress.refusal = {431, u"chunk header or trailer larger than %1 bytes"_s.arg(m_limits.headerBytes)};
            break;
        }
        if (error) {
            progress.refusal = m_beast->ownRefusal().status != 0 ? m_beast->ownRefusal() : refusalOf(error, m_limits);
            break;
        }
    }
    return progress;
}

bool Grammar::isDone() const
{
    return m_beast->is_done();
}

bool Grammar::keepAlive() const
{
    return m_beast->keep_alive();
}

} // namespace http
