// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/RequestProbe.h"

#include "http/ProxyRange.h"
#include "http/RequestParser.h"
#include "http/ResponseWriter.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using http::Limits;
using http::Rejection;
using http::Request;
using http::RequestParser;
using Outcome = RequestParser::Outcome;

namespace fuzz {

namespace {

//! Small enough for a fuzzer's inputs to reach them.
const Limits &limits()
{
    static const Limits Small = [] {
        Limits made;
        made.targetBytes = 64;
        made.headerBytes = 512;
        made.headerFields = 8;
        made.bodyBytes = 2'000'000; // so that inflating pauses too
        return made;
    }();
    return Small;
}

//! What was made of the bytes, for comparing.
struct Reading
{
    QList<Request> requests;
    int status = 0; // of the rejection; 0: none
    bool ended = false;
    QString fault;
};

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
}

bool hasLineEnd(const QByteArray &value)
{
    return std::any_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QString faultOf(const Request &request)
{
    if (request.method.isEmpty() || request.target.isEmpty() || request.target.size() > limits().targetBytes + 1)
        return u"method or target"_s;
    if (!request.path.startsWith('/') && request.path != "*")
        return u"path"_s;
    if (request.headers.size() > limits().headerFields)
        return u"number of fields"_s;
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || hasLineEnd(value))
            return u"field"_s;
    }
    if (request.body.size() > limits().bodyBytes || request.wireBodyBytes > limits().bodyBytes)
        return u"size of the body"_s;
    if (!request.inflated && request.wireBodyBytes != request.body.size())
        return u"wire size of the body"_s;
    if (!request.receivedAt.isValid())
        return u"time"_s;
    return {};
}

QString faultOf(const Rejection &rejection)
{
    if (rejection.status < 400 || rejection.status > 599 || rejection.reason.isEmpty())
        return u"status or reason of a rejection"_s;
    if (rejection.target.size() > limits().targetBytes || rejection.body.size() > RequestParser::MostRejectedBody)
        return u"size of a rejection"_s;
    return {};
}

//! Bytes of a request, used wherever bytes of a request may end up.
QString faultOfUses(const Request &request)
{
    static const QList<http::ProxyRange> Trusted{{QHostAddress(QHostAddress::LocalHost), 8}};
    (void)request.queryValue("validationToken");
    if (http::clientOf(QHostAddress(QHostAddress::LocalHost), request.headers, Trusted).isNull())
        return u"client"_s;
    for (const auto &[name, value] : request.headers)
        (void)http::ProxyRange::parse(QString::fromLatin1(value));
    http::Response response;
    response.headers = request.headers;
    response.headers.emplaceBack("X-Target", request.target);
    response.headers.emplaceBack("X-Body", request.body.left(100));
    const QByteArray wire = http::serialized(response, {});
    if (wire.indexOf("\r\n\r\n") != wire.size() - 4 || wire.count('\n') != wire.count("\r\n"))
        return u"an answer's head was broken"_s;
    return {};
}

Reading read(QByteArrayView bytes, const std::vector<qsizetype> &cuts)
{
    Reading reading;
    RequestParser parser(limits());
    qsizetype from = 0;
    for (const qsizetype to : cuts) {
        parser.append(bytes.sliced(from, to - from));
        from = to;
        for (Outcome outcome = parser.next(); outcome != Outcome::NeedMore; outcome = parser.next()) {
            if (outcome == Outcome::Paused)
                continue;
            reading.ended = true;
            if (outcome == Outcome::Rejected) {
                reading.status = parser.rejection().status;
                reading.fault = faultOf(parser.rejection());
                return reading;
            }
            reading.ended = !parser.keepAlive();
            reading.requests.append(parser.takeRequest());
            if (reading.fault = faultOf(reading.requests.last()); !reading.fault.isEmpty() || reading.ended)
                return reading;
        }
        // Before a body there is nothing that may take more memory than a head's limit and what came last.
        if (parser.phase() != RequestParser::Phase::Body && parser.heldBytes() > limits().headerBytes + bytes.size())
            reading.fault = u"memory"_s;
    }
    return reading;
}

bool same(const Reading &a, const Reading &b)
{
    return a.status == b.status && a.ended == b.ended
        && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), b.requests.end(),
                      [](const Request &x, const Request &y) {
                          return x.method == y.method && x.target == y.target && x.headers == y.headers
                              && x.body == y.body && x.wireBodyBytes == y.wireBodyBytes && x.inflated == y.inflated;
                      });
}

//! Where to cut, made of the bytes themselves: an input always means the same.
std::vector<qsizetype> cutsOf(QByteArrayView bytes)
{
    std::vector<qsizetype> cuts;
    std::size_t seed = qHashBits(bytes.data(), std::size_t(bytes.size()), 1);
    for (qsizetype at = 0; at < bytes.size();) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        at = std::min(bytes.size(), at + 1 + qsizetype((seed >> 33) % 40));
        cuts.push_back(at);
    }
    return cuts;
}

} // namespace

QString faultOfRequest(QByteArrayView bytes)
{
    const Reading whole = read(bytes, {bytes.size()});
    if (!whole.fault.isEmpty())
        return whole.fault;
    const Reading split = read(bytes, cutsOf(bytes));
    if (!split.fault.isEmpty())
        return split.fault;
    if (!same(whole, split))
        return u"the outcome depends on how the bytes are split"_s;
    for (const Request &request : whole.requests) {
        if (const QString fault = faultOfUses(request); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace fuzz
