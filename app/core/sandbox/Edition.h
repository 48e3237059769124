// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace sandbox {

//! Which edition of the service is played (service-api.md, "Webhook subscriptions").
enum class Edition
{
    E2018, //!< no PUT, no `active`, no auto-disable
    E2021, //!< PUT, `active`, auto-disable after the last retry
};

} // namespace sandbox
