// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/AddressRates.h"
#include "http/Counters.h"
#include "http/Limits.h"
#include "http/ProxyRange.h"

#include <QList>

namespace http {

class RequestHandler;

//! What the connections of a server hold together, because a limit of each is no limit of all.
struct Load
{
    int connections = 0; //!< being served
    qsizetype bodyBytes = 0; //!< of requests that are coming in or wait for their answers
};

//! What the connections of a server have in common. Lives in the server's thread; only the tally is read in others.
struct Common
{
    RequestHandler &handler;
    Limits limits = {};
    QList<ProxyRange> trustedProxies = {};
    Load load = {};
    AddressRates rates = {};
    Tally tally = {};
};

} // namespace http
