// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/HeadRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

bool sameName(const QByteArray &a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<QByteArray> valuesOf(const base::Headers &headers, const char *name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            values.append(value);
    }
    return values;
}

std::optional<Refusal> refusalOfHost(const Request &head)
{
    const QList<QByteArray> hosts = valuesOf(head.headers, "Host");
    if (hosts.size() > 1)
        return Refusal{400, u"more than one Host field"_s};
    if (hosts.isEmpty()) {
        if (head.versionMinor >= 1)
            return Refusal{400, u"no Host field"_s};
        return std::nullopt;
    }
    const bool clean = std::none_of(hosts.first().begin(), hosts.first().end(),
                                    [](char c) { return QByteArrayView(" \t,/\\?#@<>\"").contains(c); });
    if (!clean)
        return Refusal{400, u"the Host field is no host"_s};
    return std::nullopt;
}

std::optional<Refusal> refusalOfLength(const Request &head, const Limits &limits)
{
    const QList<QByteArray> codings = valuesOf(head.headers, "Transfer-Encoding");
    const bool hasLength = !valuesOf(head.headers, "Content-Length").isEmpty();
    if (codings.isEmpty()) {
        const bool bodyIsUsual = head.method == "POST" || head.method == "PUT" || head.method == "PATCH";
        if (limits.requireLength && bodyIsUsual && !hasLength)
            return Refusal{411, u"%1 with neither Content-Length nor chunks"_s.arg(QLatin1StringView(head.method))};
        return std::nullopt;
    }
    if (hasLength)
        return Refusal{400, u"both Content-Length and Transfer-Encoding"_s};
    if (head.versionMinor == 0)
        return Refusal{400, u"Transfer-Encoding in HTTP/1.0"_s};
    // Several fields count as one list. Chunked once, and last, is the only list with an end that can be found.
    QList<QByteArray> list = codings.join(',').split(',');
    std::for_each(list.begin(), list.end(), [](QByteArray &coding) { coding = coding.trimmed().toLower(); });
    const auto chunked = list.count("chunked");
    if (chunked > 1 || (chunked == 1 && list.last() != "chunked"))
        return Refusal{400, u"chunked is not the last transfer coding"_s};
    if (list.size() != 1 || chunked != 1)
        return Refusal{501, u"unknown transfer coding"_s};
    return std::nullopt;
}

//! Of all fields, lower case, without those that change nothing.
QList<QByteArray> contentCodings(const base::Headers &headers)
{
    QList<QByteArray> codings = valuesOf(headers, "Content-Encoding").join(',').split(',');
    std::for_each(codings.begin(), codings.end(), [](QByteArray &coding) { coding = coding.trimmed().toLower(); });
    codings.removeIf([](const QByteArray &coding) { return coding.isEmpty() || coding == "identity"; });
    return codings;
}

//! One at most: each further one would multiply what a few bytes inflate to.
std::optional<Refusal> refusalOfCoding(const Request &head)
{
    const bool hasBody =
        !valuesOf(head.headers, "Content-Length").isEmpty() || !valuesOf(head.headers, "Transfer-Encoding").isEmpty();
    if (hasBody && !contentCodings(head.headers).isEmpty() && !compressionOf(head))
        return Refusal{415, u"content coding other than one of gzip and deflate"_s};
    return std::nullopt;
}

std::optional<Refusal> refusalOfTarget(const Request &head)
{
    if (head.target.contains('#'))
        return Refusal{400, u"fragment in the request target"_s};
    const bool asterisk = head.target == "*" && head.method == "OPTIONS";
    if (!head.path.startsWith('/') && !asterisk)
        return Refusal{400, u"request target is neither a path nor an http URL"_s};
    return std::nullopt;
}

std::optional<Refusal> refusalOfExpectation(const Request &head)
{
    if (head.versionMinor == 0)
        return std::nullopt; // RFC 9110, section 10.1.1: to be ignored
    for (const QByteArray &expectation : valuesOf(head.headers, "Expect")) {
        if (!sameName(expectation, "100-continue"))
            return Refusal{417, u"unknown expectation"_s};
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> refusalOfHead(const Request &head, const Limits &limits)
{
    if (auto refusal = refusalOfHost(head))
        return refusal;
    if (auto refusal = refusalOfTarget(head))
        return refusal;
    if (auto refusal = refusalOfLength(head, limits))
        return refusal;
    if (auto refusal = refusalOfCoding(head))
        return refusal;
    return refusalOfExpectation(head);
}

void splitTarget(Request &request)
{
    const QByteArray lower = request.target.first(qMin<qsizetype>(8, request.target.size())).toLower();
    const qsizetype authority = lower.startsWith("http://") ? 7 : lower == "https://" ? 8 : 0;
    if (authority > 0) {
        qsizetype at = authority;
        while (at < request.target.size() && !QByteArrayView("/?#").contains(request.target[at]))
            ++at;
        if (at > authority) { // without a host it stays as it is, and is refused
            request.target.remove(0, at);
            if (!request.target.startsWith('/'))
                request.target.prepend('/');
        }
    }
    const qsizetype mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.first(mark);
    request.query = mark < 0 ? QByteArray() : request.target.sliced(mark + 1);
}

std::optional<Inflater::Coding> compressionOf(const Request &head)
{
    const QList<QByteArray> codings = contentCodings(head.headers);
    if (codings.size() != 1)
        return std::nullopt;
    if (codings.first() == "gzip" || codings.first() == "x-gzip")
        return Inflater::Coding::Gzip;
    if (codings.first() == "deflate")
        return Inflater::Coding::Deflate;
    return std::nullopt;
}

bool expectsContinue(const Request &head)
{
    return head.versionMinor >= 1 && !valuesOf(head.headers, "Expect").isEmpty();
}

} // namespace http
