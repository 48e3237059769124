// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Call.h"
#include "sandbox/Edition.h"
#include "sandbox/Emitter.h"
#include "sandbox/Faults.h"
#include "sandbox/SubscriptionBook.h"
#include "sandbox/World.h"

#include <functional>

namespace sandbox {

//! What tests and lessons drive the sandbox with: POST sandbox/emit, GET sandbox/state, POST sandbox/faults. No token
//! is needed, as only this machine reaches the sandbox; no fault and no limit applies. Any Content-Type will do.
//! Belongs to one thread.
class ControlApi
{
public:
    using SetFault = std::function<void(Fault fault, double probability)>;

    //! The references outlive it.
    ControlApi(const World &world, const SubscriptionBook &book, const Faults &faults, Emitter &emitter,
               Edition edition, SetFault setFault);

    [[nodiscard]] http::Response handle(const Call &call);

private:
    [[nodiscard]] http::Response emitEvents(const Call &call);
    [[nodiscard]] http::Response setFaults(const Call &call);
    [[nodiscard]] http::Response state() const;

    const World &m_world;
    const SubscriptionBook &m_book;
    const Faults &m_faults;
    Emitter &m_emitter;
    const Edition m_edition;
    const SetFault m_setFault;
};

} // namespace sandbox
