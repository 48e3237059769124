// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/SubscriptionFinder.h"

#include <QStringList>

#include <optional>

namespace cli {

//! A command that does the same to several subscriptions, one after the other, and writes one line per id: id, outcome
//! ("done" or "failed"), error (a sentence, or null). A failure does not stop the rest. Exits: Done; else the last
//! failure's. With an account the changes go through the catalogue, and so into the account's journal.
class PerIdCommand : public Command
{
    Q_OBJECT

public:
    //! \a object: where the subscriptions are; none: anywhere in reach.
    PerIdCommand(QStringList ids, ServiceOptions service, std::optional<kaizala::ObjectRef> object,
                 const base::Clock &clock, Output &output);
    void start() final;

protected:
    //! What is wrong with the options; none: the work can begin.
    [[nodiscard]] virtual std::optional<Problem> check() { return std::nullopt; }
    //! Begins the work on one; it ends with done() or failed().
    virtual void work(const kaizala::SubscriptionId &id) = 0;

    void done(const QString &newId = {}); //!< \a newId: where the subscription was replaced by another
    void failed(const base::Error &error, const QString &sentence = {}, const QString &newId = {});

    //! Says that \a id was changed without a line in the journal, as nobody knows what it was.
    void sayNotInJournal(const kaizala::SubscriptionId &id);

    [[nodiscard]] CatalogueSession &session() { return *m_session; }
    [[nodiscard]] kaizala::Client &client() { return m_session->client(); }
    //! Once the session's catalogue has it, see SubscriptionFinder::find().
    [[nodiscard]] base::Pending<> find(const kaizala::SubscriptionId &id) { return m_finder->find(id); }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    void next();
    void end();
    void write(const QString &outcome, const QJsonValue &error, const QString &newId);

    QStringList m_ids; // those still to do; the first is under way
    const ServiceOptions m_service;
    const std::optional<kaizala::ObjectRef> m_object;
    const base::Clock &m_clock;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<SubscriptionFinder> m_finder;
    Exit m_exit = Exit::Done;
};

} // namespace cli
