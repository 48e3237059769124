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

constexpr qsizetype InflatedAtOnce = 1024 * 1024; // bytes; a matter of few milliseconds
constexpr std::size_t CompressedAtOnce = 1024; // bytes: they stand for no more than that
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

    //! Whether a chunk's data is over, and its line end has to follow.
    [[nodiscard]] bool expectsLineEnd() const { return m_expectsLineEnd; }

    //! Why put() failed: because of us, in the middle of its work, or of Beast.
    [[nodiscard]] Refusal refusalOf(const beast::error_code &error) const
    {
        return m_ownRefusal.status != 0 ? m_ownRefusal : http::refusalOf(error, m_limits);
    }

    void inflate(Inflater::Coding coding) { m_inflater = std::make_unique<Inflater>(coding, m_limits.bodyBytes); }
    [[nodiscard]] bool isInflating() const { return m_inflater != nullptr; }
    [[nodiscard]] qsizetype wireBodyBytes() const { return m_wireBodyBytes; }

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

    std::size_t on_body_impl(beast::string_view bytes, beast::error_code &error) override { return take(bytes, error); }

    void on_chunk_header_impl(std::uint64_t size, beast::string_view extensions, beast::error_code &error) override
    {
        m_expectsData = size > 0;
        m_expectsLineEnd = false;
        m_extensionBytes += qsizetype(extensions.size());
        if (hasControls(view(extensions)))
            fail({400, u"control character in a chunk extension"_s}, error);
        else if (m_extensionBytes > m_limits.headerBytes)
            fail({400, u"chunk extensions larger than %1 bytes"_s.arg(m_limits.headerBytes)}, error);
    }

    std::size_t on_chunk_body_impl(std::uint64_t left, beast::string_view bytes, beast::error_code &error) override
    {
        const std::size_t taken = take(bytes, error);
        m_expectsData = left > taken;
        m_expectsLineEnd = !m_expectsData;
        return taken;
    }

    void on_finish_impl(beast::error_code &error) override
    {
        if (m_inflater && m_wireBodyBytes > 0 && !m_inflater->isComplete())
            fail({400, u"the compressed body ends too early"_s}, error);
    }

    //! How many of \a bytes were added to the body.
    std::size_t take(beast::string_view bytes, beast::error_code &error)
    {
        if (!m_inflater) {
            m_request.body.append(view(bytes));
            m_wireBodyBytes += qsizetype(bytes.size());
            return bytes.size();
        }
        const beast::string_view piece = bytes.substr(0, CompressedAtOnce);
        m_wireBodyBytes += qsizetype(piece.size());
        switch (m_inflater->append(view(piece), m_request.body)) {
        case Inflater::Outcome::Good:
            break;
        case Inflater::Outcome::TooLarge:
            fail({413, u"body larger than %1 bytes once it is inflated"_s.arg(m_limits.bodyBytes)}, error);
            break;
        case Inflater::Outcome::Broken:
            fail({400, u"the body is not compressed as its Content-Encoding says"_s}, error);
            break;
        }
        return piece.size();
    }

    void fail(const Refusal &refusal, beast::error_code &error)
    {
        m_ownRefusal = refusal;
        error = BeastError::bad_value; // any: ours is told
    }

    const Limits &m_limits;
    Request &m_request;
    bool m_headDone = false;
    bool m_expectsData = false;
    bool m_expectsLineEnd = false;
    qsizetype m_extensionBytes = 0;
    qsizetype m_wireBodyBytes = 0;
    std::unique_ptr<Inflater> m_inflater; // null: as it comes
    Refusal m_ownRefusal{0, {}};
};

Grammar::Grammar(const Limits &limits, Request &request)
    : m_beast(std::make_unique<Beast>(limits, request)), m_limits(limits), m_request(request)
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
    const qsizetype before = m_request.body.size();
    while (!m_beast->is_done() && progress.consumed < bytes.size()) {
        if (m_beast->isInflating() && m_request.body.size() - before > InflatedAtOnce) {
            progress.paused = true;
            break;
        }
        const QByteArrayView rest = bytes.sliced(progress.consumed);
        if (m_beast->chunked() && !m_beast->expectsData()) {
            if (!readBetweenChunks(rest, progress))
                break;
            continue;
        }
        beast::error_code error;
        progress.consumed += qsizetype(m_beast->put(buffer(rest), error));
        if (error) {
            progress.refusal = m_beast->refusalOf(error);
            break;
        }
    }
    return progress;
}

// What stands between chunks, and the trailer, are lines. Beast is given them one more at a time: given all at once,
// what it says first would depend on how the bytes were split; it looks for carriage returns only, so that a client
// that ends its lines without them would wait for its time-out; and it knows no limit for them.
bool Grammar::readBetweenChunks(QByteArrayView rest, Progress &progress)
{
    const auto refuse = [&progress](int status, const QString &reason) {
        progress.refusal = Refusal{status, reason};
        return false;
    };
    const QByteArrayView lineEnd("\r\n");
    if (m_beast->expectsLineEnd() && !lineEnd.startsWith(rest.first(std::min(rest.size(), lineEnd.size()))))
        return refuse(400, u"a chunk is not as long as its size"_s);
    for (;;) {
        const qsizetype end = rest.indexOf('\n', m_linesRead) + 1;
        if (end > m_limits.headerBytes || (end == 0 && rest.size() > m_limits.headerBytes))
            return refuse(431, u"chunk header or trailer larger than %1 bytes"_s.arg(m_limits.headerBytes));
        if (end == 0)
            return false;
        if (end < 2 || rest[end - 2] != '\r')
            return refuse(400, u"line feed without carriage return between chunks"_s);
        const qsizetype given = std::max(end, LeastChunk);
        if (given > rest.size())
            return false;
        beast::error_code error;
        const auto taken = qsizetype(m_beast->put(buffer(rest.first(given)), error));
        if (error && error != BeastError::need_more) {
            progress.refusal = m_beast->refusalOf(error);
            return false;
        }
        progress.consumed += taken;
        m_linesRead = end;
        if (taken > 0 || m_beast->is_done()) {
            m_linesRead = 0;
            m_linesOpen = 0;
            return true;
        }
        if (++m_linesOpen > m_limits.headerFields + 3) // three are no fields: line end, size, and the end
            return refuse(431, u"more than %1 trailer fields"_s.arg(m_limits.headerFields));
    }
}

void Grammar::inflate(Inflater::Coding coding)
{
    m_beast->inflate(coding);
}

qsizetype Grammar::wireBodyBytes() const
{
    return m_beast->wireBodyBytes();
}

bool Grammar::isInflating() const
{
    return m_beast->isInflating();
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
