// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/OAuthRedirect.h"

#include "base/Redaction.h"
#include "http/Server.h"

#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace accounts {

namespace {

constexpr auto Path = "/signed-in";
constexpr qsizetype MostCodeBytes = 8 * 1024;
constexpr qsizetype MostReasonCharacters = 100;

http::Limits limits()
{
    http::Limits limits;
    limits.targetBytes = 16 * 1024; // a code may be long
    limits.headerBytes = 64 * 1024; // a browser sends every cookie that it has for this host
    limits.bodyBytes = 0;
    limits.connections = 16;
    limits.headerTimeout = 5s;
    limits.stopGrace = 2s;
    return limits;
}

//! What the page said in \a error, fit for a sentence: a word of ASCII letters and the like.
QString reasonOf(const QByteArray &error)
{
    return base::oneLine(QString::fromUtf8(error.left(MostReasonCharacters)), MostReasonCharacters);
}

} // namespace

//! Answers in the server's thread. One request with the right state counts; whatever else knocks is turned away, so
//! that nobody else can end the sign-in.
class OAuthRedirect::Private : public http::RequestHandler
{
public:
    Private(OAuthRedirect *redirect, std::chrono::milliseconds patience) : server(*this)
    {
        timeout.setSingleShot(true);
        timeout.setInterval(patience);
        QObject::connect(&timeout, &QTimer::timeout, redirect, [this] {
            code.complete(base::fail(base::Error::Kind::Timeout, u"nobody signed in in the browser"_s));
        });
        code.onCancel(redirect, [this] { code.complete(base::fail(base::Error::cancelled())); });
        // However it ends, nothing listens any more; the answer that is under way still leaves.
        base::then(code.pending(), redirect, [this](const base::Result<base::Secret> &) {
            timeout.stop();
            base::then(server.stop(), &server, [](const base::Result<> &) {});
        });
    }

    void handle(const http::Request &request, const http::Responder &respond) override
    {
        if (request.path != Path || request.method != "GET") {
            respond(page(404, "Nothing is here."));
            return;
        }
        if (!state.equals(request.queryValue("state"))) {
            respond(page(400, wrongState));
            return;
        }
        if (taken.exchange(true)) {
            respond(page(410, alreadyTaken));
            return;
        }
        const QByteArray error = request.queryValue("error");
        const QByteArray received = request.queryValue("code");
        if (error.isEmpty() && !received.isEmpty() && received.size() <= MostCodeBytes) {
            respond(page(200, thanks));
            code.complete(base::Secret(received));
        } else {
            respond(page(200, refused));
            code.complete(base::fail(refusal(error)));
        }
    }

    [[nodiscard]] static http::Response page(int status, const QByteArray &text)
    {
        http::Response response = http::Response::text(status, text);
        response.headers.emplaceBack("Cache-Control", "no-store");
        response.close = true;
        return response;
    }

    [[nodiscard]] static base::Error refusal(const QByteArray &reason)
    {
        base::Error error;
        error.kind = base::Error::Kind::Unauthorized;
        error.code = reasonOf(reason);
        error.detail =
            reason.isEmpty() ? u"the sign-in page sent no code"_s : u"the sign-in page said: %1"_s.arg(error.code);
        return error;
    }

    const base::Secret state{base::randomToken()};
    const QByteArray thanks = tr("You can close this window and go back to the console.").toUtf8();
    const QByteArray refused = tr("You are not signed in. Close this window; the console says why.").toUtf8();
    const QByteArray wrongState = tr("This is not the sign-in that the console waits for.").toUtf8();
    const QByteArray alreadyTaken = tr("This sign-in is over. Close this window.").toUtf8();
    base::Promise<base::Secret> code;
    std::atomic<bool> taken = false;
    bool started = false;
    QTimer timeout;
    http::Server server; // goes first: it ends the thread that handle() is called in
};

OAuthRedirect::OAuthRedirect(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent), d(std::make_unique<Private>(this, patience))
{
}

OAuthRedirect::~OAuthRedirect()
{
    d->code.complete(base::fail(base::Error::cancelled()));
}

base::Pending<QUrl> OAuthRedirect::start(const QUrl &oauthRoot, const QString &clientId)
{
    if (std::exchange(d->started, true))
        return base::ready<QUrl>(base::fail(base::Error::Kind::Internal, u"a redirect is good for one sign-in"_s));
    http::Server::Config config;
    config.limits = limits();
    d->timeout.start();
    return base::andThen(d->server.start(config), this, [this, oauthRoot, clientId](quint16 port) {
        const QByteArray redirect = "http://127.0.0.1:" + QByteArray::number(port) + Path;
        QByteArray address =
            oauthRoot.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
        while (address.endsWith('/'))
            address.chop(1);
        address += "/api/Oauth/Authorize?response_type=code&client_id=" + QUrl::toPercentEncoding(clientId)
            + "&redirect_uri=" + redirect.toPercentEncoding() + "&state=" + d->state.reveal().toPercentEncoding();
        return base::ready<QUrl>(QUrl::fromEncoded(address, QUrl::StrictMode));
    });
}

base::Pending<base::Secret> OAuthRedirect::code() const
{
    return d->code.pending();
}

QString OAuthRedirect::toUserString(const base::Error &error)
{
    if (error.kind == base::Error::Kind::Timeout)
        return tr("Nobody signed in in the browser in time. Open the browser again when you are ready.");
    if (error.kind == base::Error::Kind::Unauthorized && error.code == "access_denied"_L1)
        return tr(
            "Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.");
    if (error.kind == base::Error::Kind::Unauthorized && !error.code.isEmpty())
        return tr("The sign-in page refused: %1. Check the application id with the operator of the service.",
                  "%1: a word or two of the service, such as invalid_request")
            .arg(error.code);
    if (error.kind == base::Error::Kind::Unauthorized)
        return tr("The sign-in page sent no code. Open the browser again, or sign in another way.");
    return error.toUserString();
}

} // namespace accounts
