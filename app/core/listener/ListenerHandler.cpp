// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/ListenerHandler.h"

#include "base/Logging.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace listener {

namespace {

constexpr int RetryAfterSeconds = 5; // what a sender is told while the store can't write

std::chrono::nanoseconds since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::steady_clock::now() - begin;
}

// At least one: zero is a row that nobody measured.
int microsecondsSince(std::chrono::steady_clock::time_point begin)
{
    const auto took = std::chrono::ceil<std::chrono::microseconds>(since(begin)).count();
    return int(std::clamp<qint64>(took, 1, std::numeric_limits<int>::max()));
}

http::Response storeUnavailable()
{
    http::Response response = http::Response::text(503, "The event could not be stored. Send it again.\n");
    response.headers.emplaceBack("Retry-After", QByteArray::number(RetryAfterSeconds));
    return response;
}

void logFailure(const base::Result<store::Appended> &appended)
{
    if (!appended)
        qCInfo(lcListener) << "evidence not stored:" << appended.error().detail;
}

} // namespace

Listener::Handler::Handler(Listener &listener, store::EventStore &store, const schema::Validator &validator,
                           const base::Clock &clock)
    : m_listener(listener), m_store(store), m_validator(validator), m_clock(clock), m_tally(std::make_shared<Tally>()),
      m_admission(std::make_shared<const Admission>(QList<Inbox>(), validator))
{
}

void Listener::Handler::prepare(const QList<Inbox> &inboxes, int maxJsonDepth)
{
    auto admission = std::make_shared<const Admission>(inboxes, m_validator, maxJsonDepth);
    const QMutexLocker lock(&m_mutex);
    m_admission = std::move(admission);
}

std::shared_ptr<const Admission> Listener::Handler::admission() const
{
    const QMutexLocker lock(&m_mutex);
    return m_admission;
}

void Listener::Handler::handle(const http::Request &request, const http::Responder &respond)
{
    const Taken complete = std::chrono::steady_clock::now();
    Decision decision = admission()->decide(request);
    if (decision.response.status >= 400)
        m_tally->addRejected(decision.response.status);
    if (!decision.keep) {
        respond(decision.response);
        return;
    }
    stamp(decision.event);
    if (decision.event.kind == store::Kind::Event) {
        decision.event.elapsedUs = microsecondsSince(complete);
        storeThenAnswer(decision, respond, complete);
        return;
    }
    // The service waits five seconds for the answer to a validation and takes no other, and a refusal stays one, stored
    // or not: these do not wait for the disk.
    if (decision.event.kind == store::Kind::Validation)
        m_tally->addValidation();
    respond(decision.response);
    decision.event.elapsedUs = microsecondsSince(complete);
    keep(decision.event);
    if (request.method == "GET")
        tellValidated(decision.event.kind == store::Kind::Validation);
}

void Listener::Handler::rejected(const http::Rejection &rejection)
{
    store::NewEvent event = admission()->recordOf(rejection);
    stamp(event);
    keep(event);
}

void Listener::Handler::stamp(store::NewEvent &event) const
{
    if (!event.receivedAt.isValid())
        event.receivedAt = m_clock.now();
}

void Listener::Handler::keep(const store::NewEvent &evidence)
{
    if (!m_tally->hasRoomFor(evidence.kind))
        return;
    m_tally->beginAppend();
    m_store.append(evidence, [tally = m_tally](const base::Result<store::Appended> &appended) {
        tally->endAppend();
        logFailure(appended);
    });
}

void Listener::Handler::tellValidated(bool withToken)
{
    QMetaObject::invokeMethod(
        &m_listener, [&listener = m_listener, withToken] { Q_EMIT listener.validated(withToken); },
        Qt::QueuedConnection);
}

// In the writer's thread by the time it is answered; nothing of the handler is touched there but the tally.
void Listener::Handler::storeThenAnswer(const Decision &decision, const http::Responder &respond, Taken complete)
{
    m_tally->beginAppend();
    m_store.append(decision.event,
                   [tally = m_tally, respond, complete,
                    response = decision.response](const base::Result<store::Appended> &appended) {
                       tally->endAppend();
                       logFailure(appended);
                       if (appended)
                           tally->addAcknowledged(*appended, since(complete));
                       else
                           tally->addFailure();
                       respond(appended ? response : storeUnavailable());
                   });
}

} // namespace listener
