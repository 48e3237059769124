// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Sender.h"

#include "base/Redaction.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using base::Error;

namespace delivery {

namespace {

constexpr auto TokenHeader = "kz-callback-token";

//! Of one connection (RFC 9110, section 7.6.1), of the body's length and coding on its way here (it is stored
//! inflated), and what proxies on that way added: none of it is true of the next way.
bool isOfTheWay(const QByteArray &name)
{
    static constexpr std::array Names{
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "expect",
        "forwarded",
        "host",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "via",
        "x-real-ip",
    };
    const QByteArray lower = name.toLower();
    return lower.startsWith("x-forwarded-")
        || std::ranges::any_of(Names, [&lower](const char *one) { return lower == one; });
}

//! Whether it can stand in a request at all, and means what it says. Events may come from a file that somebody wrote.
bool isSendable(const QByteArray &name, const QByteArray &value)
{
    const auto isTokenChar = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    const auto endsLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !name.isEmpty() && std::ranges::all_of(name, isTokenChar) && std::ranges::none_of(value, endsLine)
        && value != "(redacted)";
}

//! A further field of the same name goes behind the first (RFC 9110, section 5.3).
void add(base::Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const auto same = std::ranges::find_if(
        headers, [&name](const auto &one) { return one.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (same == headers.end())
        headers.emplaceBack(name, value);
    else
        same->second += ", " + value;
}

} // namespace

base::Result<QUrl> targetUrl(const QString &text, bool hasToken)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != "https"_L1))
        return base::fail(Error::Kind::InvalidInput,
                          Sender::tr("This is no complete address. Give one that begins with http:// or https:// and "
                                     "names a host."));
    if (!url.userInfo().isEmpty())
        return base::fail(Error::Kind::InvalidInput,
                          Sender::tr("The address has a user name or password in it. Give it without."));
    if (http && hasToken && !base::isLoopbackHost(url.host()))
        return base::fail(Error::Kind::InvalidInput,
                          Sender::tr("The callback token would be sent without encryption. Use https, or leave the "
                                     "token out."));
    return url.adjusted(QUrl::RemoveFragment);
}

Sender::Sender(kaizala::Transport &transport, Target target, QObject *parent)
    : QObject(parent), m_transport(transport), m_target(std::move(target))
{
}

int Sender::hops(const base::Headers &headers)
{
    return std::max(0, base::headerValue(headers, HopsHeader).value_or("0").toInt());
}

kaizala::ApiRequest Sender::request(const store::EventDetail &event) const
{
    kaizala::ApiRequest request;
    request.verb = "POST";
    request.url = m_target.url;
    if (m_target.keepsTarget) {
        const qsizetype mark = event.target.indexOf('?');
        request.url.setPath(QString::fromUtf8(event.target.first(mark < 0 ? event.target.size() : mark)),
                            QUrl::StrictMode);
        request.url.setQuery(mark < 0 ? QString() : QString::fromUtf8(event.target.sliced(mark + 1)), QUrl::StrictMode);
    }
    request.body = m_target.body.value_or(event.body);
    request.timeout = m_target.patience;
    request.mostAnswerBytes = MostAnswerBytes;
    request.keepsStart = true;
    for (const auto &[name, value] : event.headers) {
        const bool isOurs =
            name.compare(HopsHeader, Qt::CaseInsensitive) == 0 || base::headerValue(m_target.headers, name).has_value();
        // A secret's value is not known any more: what stands for it would only be refused.
        if (!isOurs && !isOfTheWay(name) && !base::isSecretHeader(name) && isSendable(name, value))
            add(request.headers, name, value);
    }
    request.headers += m_target.headers;
    request.headers.emplaceBack("Accept-Encoding", "identity"); // answers are compared as they came
    request.headers.emplaceBack(HopsHeader, QByteArray::number(hops(event.headers) + 1));
    if (!m_target.callbackToken.isEmpty())
        request.headers.emplaceBack(TokenHeader, m_target.callbackToken.reveal());
    return request;
}

base::Pending<Attempt> Sender::send(const store::EventDetail &event)
{
    Attempt attempt;
    attempt.id = event.row.id;
    if (event.row.kind == store::Kind::Validation) {
        attempt.error = base::fail(Error::Kind::InvalidInput, u"a validation has nothing to send"_s).value();
        return base::ready<Attempt>(attempt);
    }
    const kaizala::ApiRequest request = this->request(event);
    if (!request.url.isValid() || (m_target.keepsTarget && !event.target.startsWith('/'))) {
        attempt.error = base::fail(Error::Kind::InvalidInput, u"the event's path is no path of an address"_s).value();
        return base::ready<Attempt>(attempt);
    }
    QElapsedTimer timer;
    timer.start();
    const base::Promise<Attempt> promise;
    const base::Pending<kaizala::ApiReply> call = m_transport.send(request);
    promise.onCancel(this, [call = base::Pending<kaizala::ApiReply>(call)]() mutable { call.cancel(); });
    base::then(call, this, [attempt, timer, promise](const base::Result<kaizala::ApiReply> &outcome) {
        if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
            promise.complete(base::fail(outcome.error()));
            return;
        }
        Attempt done = attempt;
        done.elapsedMs = timer.elapsed();
        if (!outcome) {
            done.error = outcome.error();
        } else {
            done.status = outcome->status;
            done.headers = outcome->headers;
            done.body = outcome->body;
            done.isCut = outcome->isCut;
        }
        promise.complete(done);
    });
    return promise.pending();
}

} // namespace delivery
