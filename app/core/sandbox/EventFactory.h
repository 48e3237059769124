// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "kaizala/EventType.h"
#include "sandbox/Random.h"
#include "sandbox/SubscriptionBook.h"
#include "sandbox/World.h"

#include <QJsonObject>

namespace sandbox {

struct Phrases;

//! Makes events up, of all thirteen types, as service-api.md ("Events") describes them: documented shapes and those of
//! the wire mixed, in several languages, with the oddities that receivers meet. The same seed gives the same sequence
//! but for the times in it, which come from the clock. Belongs to one thread.
class EventFactory
{
public:
    //! All have to outlive the factory.
    EventFactory(quint32 seed, const World &world, const base::Clock &clock);

    //! The next event, as its subscription \a webhook would get it.
    [[nodiscard]] QJsonObject make(const Webhook &webhook, kaizala::EventType type);

private:
    struct Scene; // who writes where

    [[nodiscard]] Scene sceneFor(const Webhook &webhook);
    void addEnvelope(QJsonObject &event, const Webhook &webhook, const Scene &scene);
    [[nodiscard]] QJsonObject dataOf(kaizala::EventType type, const Webhook &webhook, const Scene &scene);

    [[nodiscard]] QJsonObject text(const Scene &scene);
    [[nodiscard]] QJsonObject attachment(const Scene &scene);
    [[nodiscard]] QJsonObject announcement(const Scene &scene);
    [[nodiscard]] QJsonObject jobCreated(const Scene &scene);
    [[nodiscard]] QJsonObject jobResponse(const Scene &scene);
    [[nodiscard]] QJsonObject created(const Scene &scene);
    [[nodiscard]] QJsonObject response(const Webhook &webhook, const Scene &scene);
    [[nodiscard]] QJsonObject member(const Scene &scene);
    [[nodiscard]] QJsonObject groupChange(const Scene &scene);
    void addResponder(QJsonObject &data, const Member &who);
    [[nodiscard]] QString phone(const Member &who); //!< "+91…", sometimes "++91…"

    Random m_random;
    const World &m_world;
    const base::Clock &m_clock;
};

} // namespace sandbox
