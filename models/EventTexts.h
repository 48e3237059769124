// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QString>

namespace models {

//! \name How a stored event shows; plain text, translated.
//!@{
[[nodiscard]] QString eventTypeText(const store::EventRow &row); //!< the type, or what the row is where it has none
[[nodiscard]] QString summaryText(const store::EventRow &row); //!< one sentence; why, for a rejected delivery
[[nodiscard]] QString senderText(const store::EventRow &row); //!< name, else phone, else the peer's address
[[nodiscard]] QString verdictText(const store::EventRow &row); //!< "valid", "2 notes", "1 error, 2 notes", "rejected"
//!@}

} // namespace models
