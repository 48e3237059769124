// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "app/cli/ReplayOptions.h"
#include "delivery/Pace.h"
#include "delivery/Sender.h"

#include <QJsonObject>

//! What `events replay` and `events forward` have in common.
namespace cli {

//! Where \a options say, with the token of the environment. Usage, where that can't be used.
[[nodiscard]] Checked<delivery::Target> sendTarget(const SendOptions &options);

//! "ack" or empty: as acknowledged; "original"; "60x": as many times as fast; "20/s": at most. Usage, where it is none
//! of these.
[[nodiscard]] Checked<delivery::Pace> paceArgument(const QString &text);

//! One line: `id`, `status` (null: no answer came), `error` (its kind, or null) with `detail`, `ms`, and how many
//! `bytes` of the answer came; `cut` where it was longer.
[[nodiscard]] QJsonObject toJson(const delivery::Attempt &attempt);

} // namespace cli
