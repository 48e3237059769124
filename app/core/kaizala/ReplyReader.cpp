// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ReplyReader.h"

#include "base/Json.h"
#include "base/Redaction.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

constexpr qsizetype ExcerptCharacters = 80;

struct ServiceError
{
    QString code;
    QString category;
    QString message;

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && category.isEmpty(); }
    //! Whether the body says that the token is to blame. The category alone decides only where there is no code.
    [[nodiscard]] bool isAboutTheToken() const
    {
        const auto is = [](const QString &text, QLatin1StringView name) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        };
        return is(code, "InvalidToken"_L1) || is(code, "Unauthenticated"_L1)
            || (code.isEmpty() && is(category, "AuthException"_L1));
    }
};

QString withoutSecrets(QString text)
{
    // The shape of a JSON web token, and whatever follows a word that announces a secret.
    static const QRegularExpression Token(uR"(eyJ[\w-]+\.[\w-]+(\.[\w-]*)?)"_s);
    static const QRegularExpression Announced(
        uR"RX(((?:token|secret|password|pin|code)\w*["']?\s*[:=]\s*["']?)[^\s"',;&}<]+)RX"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(Token, u"…"_s).replace(Announced, u"\\1…"_s);
}

ServiceError serviceError(const QJsonObject &body)
{
    const base::LenientObject object(body);
    ServiceError error;
    error.code = base::oneLine(object.string(u"errorCode"), ExcerptCharacters);
    error.category = base::oneLine(object.string(u"errorCategoryKey"), ExcerptCharacters);
    error.message = base::oneLine(withoutSecrets(object.string(u"message")));
    // OAuth 2.0 has names of its own (RFC 6749, section 5.2).
    if (error.code.isEmpty() && object.value(u"error").isString()) {
        error.code = base::oneLine(object.string(u"error"), ExcerptCharacters);
        if (error.message.isEmpty())
            error.message = base::oneLine(withoutSecrets(object.string(u"error_description")));
    }
    return error;
}

bool hasValue(const QJsonObject &body, const Expectation &expected)
{
    const base::LenientObject object(body);
    return std::ranges::any_of(expected.anyOf, [&](const QString &key) { return !object.value(key).isUndefined(); });
}

QString detailOf(const ServiceError &error, const ApiReply &reply)
{
    if (!error.code.isEmpty() && !error.message.isEmpty())
        return u"%1: %2"_s.arg(error.code, error.message);
    for (const QString &text : {error.message, error.code, error.category}) {
        if (!text.isEmpty())
            return text;
    }
    return reply.body.trimmed().isEmpty() ? QString() : excerpt(reply);
}

base::Error::Kind kindOf(int status, const ServiceError &error, const Expectation &expected)
{
    if (error.isAboutTheToken() || status == 401)
        return base::Error::Kind::Unauthorized;
    if (status == 429)
        return base::Error::Kind::Throttled;
    if (status == 404 && expected.missingIsNotFound)
        return base::Error::Kind::NotFound;
    return base::Error::Kind::Http;
}

tl::unexpected<base::Error> refusal(const ApiReply &reply, const ServiceError &error, const Expectation &expected)
{
    base::Error out;
    out.kind = kindOf(reply.status, error, expected);
    out.detail = detailOf(error, reply);
    out.httpStatus = reply.status;
    out.code = error.code;
    return base::fail(std::move(out));
}

bool looksLikeAPage(const ApiReply &reply)
{
    const QByteArray type = base::headerValue(reply.headers, "Content-Type").value_or(QByteArray()).toLower();
    return type.contains("html") || reply.body.trimmed().startsWith('<');
}

} // namespace

base::Result<QJsonObject> readReply(const ApiReply &reply, const Expectation &expected)
{
    const bool success = reply.status >= 200 && reply.status < 300;
    const base::Result<QJsonObject> body = base::parseJsonObject(reply.body);
    const ServiceError error = body ? serviceError(*body) : ServiceError{};
    if (!success)
        return refusal(reply, error, expected);
    if (body && hasValue(*body, expected))
        return body;
    if (!error.isEmpty())
        return refusal(reply, error, expected);
    if (expected.anyOf.isEmpty()) {
        // Nothing, "OK" or any JSON will do; the page of a proxy or a sign-in portal is not the service's answer.
        if (!body && looksLikeAPage(reply))
            return base::fail(base::Error::Kind::Protocol, u"instead of an answer came %1"_s.arg(excerpt(reply)),
                              reply.status);
        return body.value_or(QJsonObject());
    }
    if (!body)
        return base::fail(base::Error::Kind::Protocol, u"%1; came %2"_s.arg(body.error().detail, excerpt(reply)),
                          reply.status);
    return base::fail(base::Error::Kind::Protocol, u"no \"%1\" in the answer"_s.arg(expected.anyOf.first()),
                      reply.status);
}

std::chrono::seconds retryAfter(const base::Headers &headers, const QDateTime &now)
{
    constexpr std::chrono::seconds Default{1};
    constexpr qint64 Most = 24 * 60 * 60;
    // HTTP dates are in English whatever the user's language (RFC 9110, section 5.6.7).
    const auto httpDate = [](const QByteArray &text) {
        QDateTime time =
            QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        time.setTimeSpec(Qt::UTC);
        return time;
    };
    const std::optional<QByteArray> told = base::headerValue(headers, "Retry-After");
    if (!told)
        return Default;
    bool isNumber = false;
    if (const qint64 seconds = told->trimmed().toLongLong(&isNumber); isNumber)
        return seconds < 0 ? Default : std::chrono::seconds(std::min(seconds, Most));
    const QDateTime until = httpDate(*told);
    if (!until.isValid())
        return Default;
    const QDateTime sent = httpDate(base::headerValue(headers, "Date").value_or(QByteArray()));
    const qint64 ms = (sent.isValid() ? sent : now).msecsTo(until);
    return std::chrono::seconds(std::clamp<qint64>((ms + 999) / 1000, 0, Most));
}

QString excerpt(const ApiReply &reply)
{
    constexpr qsizetype LookedAt = 2000;
    static const QRegularExpression StringValue(uR"RX((:\s*)"(?:[^"\\]|\\.)*"?)RX"_s);
    QString text = QString::fromUtf8(reply.body.left(LookedAt));
    // Broken JSON of the service may hold tokens: its keys tell enough.
    text.replace(StringValue, u"\\1\"…\""_s);
    text = withoutSecrets(text).simplified();
    const QByteArray type =
        base::headerValue(reply.headers, "Content-Type").value_or("(no content type)").left(ExcerptCharacters);
    if (text.isEmpty())
        return u"%1: (nothing)"_s.arg(base::oneLine(QString::fromLatin1(type)));
    return u"%1: %2"_s.arg(base::oneLine(QString::fromLatin1(type)), base::oneLine(text, ExcerptCharacters));
}

} // namespace kaizala
