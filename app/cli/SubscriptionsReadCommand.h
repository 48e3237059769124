// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/CatalogueSession.h"
#include "app/cli/Command.h"

namespace cli {

//! A command that shows the subscriptions of one object, or of every one in reach. What could be read is shown even
//! where some could not; then the exit is Service, or Local where the objects that the console keeps are missing.
class SubscriptionsReadCommand : public Command
{
    Q_OBJECT

public:
    SubscriptionsReadCommand(ServiceOptions service, std::optional<kaizala::ObjectRef> object, const base::Clock &clock,
                             Output &output);
    void start() override;

protected:
    struct Named
    {
        kaizala::Subscription subscription;
        QString objectName;
    };
    //! Shows what was found; nothing else is to be done.
    virtual void show(const QList<Named> &found) = 0;

    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    void readObject(const kaizala::ObjectRef &object);
    void readAll();
    void showAll(Exit exit);

    const ServiceOptions m_service;
    const std::optional<kaizala::ObjectRef> m_object; // none: all
    const base::Clock &m_clock;
    std::unique_ptr<CatalogueSession> m_session;
};

} // namespace cli
