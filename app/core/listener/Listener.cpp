// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Listener.h"

#include "base/Logging.h"
#include "listener/Admission.h"

#include <QElapsedTimer>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace listener {

namespace {

constexpr int RetryAfterSeconds = 5; // what a sender is told while the store can't write

http::Response storeUnavailable()
{
    http::Response response = http::Response::text(503, "The event could not be stored. Send it again.\n");
    response.headers.emplaceBack("Retry-After", QByteArray::number(RetryAfterSeconds));
    return response;
}

// The path as a client sends it: percent-encoded, and nothing encoded twice.
QByteArray encodedPath(const QString &path)
{
    QUrl url;
    url.setPath(path, QUrl::TolerantMode);
    return url.path(QUrl::FullyEncoded).toLatin1();
}

QString hostOf(const Listener::Config &config)
{
    const bool wildcard = config.address == QHostAddress(QHostAddress::Any)
        || config.address == QHostAddress(QHostAddress::AnyIPv4)
        || config.address == QHostAddress(QHostAddress::AnyIPv6);
    if (!wildcard)
        return config.address.toString();
    return config.publicHost.isEmpty() ? u"localhost"_s : config.publicHost;
}

QUrl urlOf(const Listener::Config &config, quint16 port)
{
    QUrl url;
    url.setScheme(config.tls ? u"https"_s : u"http"_s);
    url.setHost(hostOf(config));
    url.setPort(port);
    url.setPath(config.path, QUrl::TolerantMode);
    return url;
}

} // namespace

//! Works in the server's thread; what it decides with is replaced between two runs.
class Listener::Handler final : public http::RequestHandler
{
public:
    Handler(Listener &listener, store::EventStore &store, const schema::Validator &validator, const base::Clock &clock)
        : m_listener(listener), m_store(store), m_validator(validator), m_clock(clock)
    {
    }

    void prepare(const QByteArray &path, const base::Secret &callbackToken)
    {
        auto admission = std::make_shared<const Admission>(path, callbackToken, m_validator);
        const QMutexLocker lock(&m_mutex);
        m_admission = std::move(admission);
        m_inbox = QString::fromLatin1(path);
    }

    void handle(const http::Request &request, const http::Responder &respond) override
    {
        QElapsedTimer sinceComplete;
        sinceComplete.start();
        Decision decision = admission()->decide(request);
        if (!decision.keep) {
            respond(decision.response);
            return;
        }
        stamp(decision.event);
        decision.event.elapsedUs = int(sinceComplete.nsecsElapsed() / 1000);
        if (request.method == "GET")
            answerGet(decision, respond);
        else
            storeThenAnswer(decision, respond);
    }

    void rejected(const http::Rejection &rejection) override
    {
        store::NewEvent event = Admission::recordOf(rejection, inbox());
        stamp(event);
        m_store.append(event, logFailure);
    }

private:
    [[nodiscard]] std::shared_ptr<const Admission> admission() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_admission;
    }

    [[nodiscard]] QString inbox() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_inbox;
    }

    void stamp(store::NewEvent &event) const
    {
        if (!event.receivedAt.isValid())
            event.receivedAt = m_clock.now();
    }

    static void logFailure(const base::Result<store::Appended> &appended)
    {
        if (!appended)
            qCInfo(lcListener) << "evidence not stored:" << appended.error().detail;
    }

    // The service waits five seconds for the answer and takes no other, so it does not wait for the disk.
    void answerGet(const Decision &decision, const http::Responder &respond)
    {
        respond(decision.response);
        m_store.append(decision.event, logFailure);
        const bool withToken = decision.event.kind == store::Kind::Validation;
        QMetaObject::invokeMethod(
            &m_listener, [&listener = m_listener, withToken] { Q_EMIT listener.validated(withToken); },
            Qt::QueuedConnection);
    }

    // In the writer's thread by the time it is answered; nothing of the handler is touched there.
    void storeThenAnswer(const Decision &decision, const http::Responder &respond)
    {
        const bool isEvent = decision.event.kind == store::Kind::Event;
        m_store.append(decision.event,
                       [respond, isEvent, response = decision.response](const base::Result<store::Appended> &appended) {
                           logFailure(appended);
                           // A refusal stays one, stored or not: sending it again would not help.
                           respond(appended || !isEvent ? response : storeUnavailable());
                       });
    }

    Listener &m_listener;
    store::EventStore &m_store;
    const schema::Validator &m_validator;
    const base::Clock &m_clock;
    mutable QMutex m_mutex;
    std::shared_ptr<const Admission> m_admission;
    QString m_inbox;
};

Listener::Listener(store::EventStore &store, const schema::Validator &validator, const base::Clock &clock,
                   QObject *parent)
    : QObject(parent), m_handler(std::make_unique<Handler>(*this, store, validator, clock)), m_server(*m_handler)
{
}

Listener::~Listener() = default;

base::Pending<QUrl> Listener::start(const Config &wanted)
{
    if (m_state != State::Stopped)
        return base::ready<QUrl>(base::fail(base::Error::Kind::Internal, u"the listener is not stopped"_s));
    Config config = wanted;
    if (config.path.isEmpty())
        config.path = makePath();
    if (!config.path.startsWith(u'/'))
        return base::ready<QUrl>(
            base::fail(base::Error::Kind::InvalidInput, u"the path of the callback has to begin with /"_s));

    m_handler->prepare(encodedPath(config.path), config.callbackToken);
    const int run = ++m_run;
    setState(State::Starting);
    const base::Promise<QUrl> promise;
    const http::Server::Config server{config.address, config.port, config.tls, config.limits};
    base::then(m_server.start(server), this, [this, run, config, promise](const base::Result<quint16> &port) {
        if (run != m_run) { // stopped meanwhile
            promise.complete(base::fail(base::Error::cancelled()));
            return;
        }
        if (!port) {
            setState(State::Stopped);
            promise.complete(base::fail(port.error()));
            return;
        }
        if (promise.isCancelled()) {
            (void)stop();
            return;
        }
        m_url = urlOf(config, *port);
        setState(State::Listening);
        promise.complete(m_url);
    });
    return promise.pending();
}

base::Pending<> Listener::stop()
{
    if (m_state == State::Stopped)
        return base::ready<>({});
    const int run = ++m_run;
    m_url.clear();
    setState(State::Stopping);
    const base::Promise<> promise;
    base::then(m_server.stop(), this, [this, run, promise](const base::Result<> &stopped) {
        if (run == m_run)
            setState(State::Stopped);
        promise.complete(stopped);
    });
    return promise.pending();
}

Listener::State Listener::state() const
{
    return m_state;
}

QUrl Listener::url() const
{
    return m_url;
}

QString Listener::makePath()
{
    return u"/k/"_s + base::randomToken(24);
}

void Listener::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace listener
