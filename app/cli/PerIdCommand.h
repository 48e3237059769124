// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/ServiceSession.h"

#include <QStringList>

#include <optional>

namespace cli {

//! A command that does the same to several subscriptions, one after the other, and writes one line per id: id, outcome
//! ("done" or "failed"), error (a sentence, or null). A failure does not stop the rest. Exits: Done; else the last
//! failure's.
class PerIdCommand : public Command
{
    Q_OBJECT

public:
    PerIdCommand(QStringList ids, ServiceOptions service, const base::Clock &clock, Output &output);
    void start() final;

protected:
    //! What is wrong with the options; none: the work can begin.
    [[nodiscard]] virtual std::optional<Problem> check() { return std::nullopt; }
    //! Begins the work on one; it ends with done() or failed().
    virtual void work(const kaizala::SubscriptionId &id) = 0;

    void done(const QString &newId = {}); //!< \a newId: where the subscription was replaced by another
    void failed(const base::Error &error, const QString &sentence = {}, const QString &newId = {});

    [[nodiscard]] kaizala::Client &client() { return m_session->client(); }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    void next();
    void write(const QString &outcome, const QJsonValue &error, const QString &newId);

    QStringList m_ids; // those still to do; the first is under way
    const ServiceOptions m_service;
    const base::Clock &m_clock;
    std::unique_ptr<ServiceSession> m_session;
    Exit m_exit = Exit::Done;
};

} // namespace cli
