// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/CallbackValidator.h"

#include "base/Logging.h"
#include "base/Redaction.h"
#include "sandbox/SubscriptionBook.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 Stream = 6;
constexpr qsizetype MostAnswerBytes = 64 * 1024;

//! Why \a outcome is no validation; "" where it is one.
QString problemOf(const base::Result<kaizala::ApiReply> &outcome, const QByteArray &token, int patienceMs)
{
    if (!outcome) {
        if (outcome.error().kind == base::Error::Kind::Timeout)
            return u"it did not answer within %1 ms."_s.arg(patienceMs);
        return u"it could not be reached (%1)."_s.arg(base::oneLine(outcome.error().detail));
    }
    if (outcome->status < 200 || outcome->status > 299)
        return u"it answered with the status %1."_s.arg(outcome->status);
    if (outcome->body == token)
        return {};
    if (outcome->body.trimmed() == token)
        return u"its answer holds the token, but also blanks or line breaks."_s;
    if (outcome->body == token.toPercentEncoding())
        return u"its answer holds the token as it stands in the URL; it has to be percent-decoded."_s;
    return u"its answer is not the token: %1 bytes came instead of %2."_s.arg(outcome->body.size()).arg(token.size());
}

} // namespace

CallbackValidator::CallbackValidator(kaizala::Transport &transport, Faults &faults, quint32 seed,
                                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_transport(transport), m_faults(faults), m_random(seed, Stream), m_patience(patience)
{
}

void CallbackValidator::check(const QUrl &callback, std::function<void(const QString &problem)> verdict)
{
    if (m_faults.happens(Fault::ValidationRefused)) {
        verdict(u"the sandbox was asked to refuse it."_s);
        return;
    }
    if (reachOf(callback) == CallbackReach::Uncalled) {
        verdict({});
        return;
    }
    const QByteArray token = nextToken();
    kaizala::ApiRequest request;
    request.verb = "GET";
    request.url = validationUrl(callback, token);
    request.headers = {{"Accept", "text/plain"}};
    request.timeout = m_patience;
    request.mostAnswerBytes = MostAnswerBytes;
    qCDebug(lcSandbox).noquote() << "validating" << base::redactedUrl(request.url);
    base::then(m_transport.send(request), this,
               [token, patience = int(m_patience.count()), verdict = std::move(verdict)](
                   const base::Result<kaizala::ApiReply> &outcome) { verdict(problemOf(outcome, token, patience)); });
}

QUrl CallbackValidator::validationUrl(const QUrl &callback, const QByteArray &token)
{
    QUrl url = callback;
    QByteArray query = callback.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    query += "validationToken=" + token.toPercentEncoding();
    url.setQuery(QString::fromLatin1(query));
    return url;
}

QByteArray CallbackValidator::nextToken()
{
    static const QStringList Tails{u"a+b/c=="_s, u"50% & more"_s, u"naïve ✓ हिन्दी"_s, u"q?x=1&y=2#z"_s,
                                   u"%2B\"'<>\\;,"_s};
    const QString head = m_random.guid();
    return QString(head + u'.' + m_random.pick(Tails)).toUtf8();
}

} // namespace sandbox
