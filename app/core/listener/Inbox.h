// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QString>

namespace listener {

//! An address of the listener that callbacks are sent to. Several at once tell apart what each sender has been told.
struct Inbox
{
    QString name = {}; //!< for people; may be empty
    QString path = {}; //!< "/k/…", unguessable; empty: Listener::start() and setInboxes() make one
    base::Secret callbackToken = {}; //!< empty: deliveries are not checked for one
    //! The subscription that alone sends here: an event that names none is taken for one of it. Empty: not known.
    QString subscriptionId = {};

    friend bool operator==(const Inbox &, const Inbox &) = default;
};

} // namespace listener
