// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Admission.h"
#include "listener/Listener.h"

#include <QMutex>

#include <memory>

namespace listener {

//! The part of the listener that works in the server's thread; what it decides with is replaced in any.
class Listener::Handler final : public http::RequestHandler
{
public:
    Handler(Listener &listener, store::EventStore &store, const schema::Validator &validator, const base::Clock &clock);

    void prepare(const QList<Inbox> &inboxes, int maxJsonDepth); //!< any thread
    [[nodiscard]] Counters counters() const { return m_tally->read(); } //!< any thread; without http

    void handle(const http::Request &request, const http::Responder &respond) override;
    void rejected(const http::Rejection &rejection) override;

private:
    using Taken = std::chrono::steady_clock::time_point; // when a request was complete

    [[nodiscard]] std::shared_ptr<const Admission> admission() const;
    void stamp(store::NewEvent &event) const;
    void keep(const store::NewEvent &evidence); // where there is room for it
    void tellValidated(bool withToken);
    void storeThenAnswer(const Decision &decision, const http::Responder &respond, Taken complete);

    Listener &m_listener;
    store::EventStore &m_store;
    const schema::Validator &m_validator;
    const base::Clock &m_clock;
    const std::shared_ptr<Tally> m_tally; // shared with what the store still has to answer when the handler is gone
    mutable QMutex m_mutex;
    std::shared_ptr<const Admission> m_admission;
};

} // namespace listener
