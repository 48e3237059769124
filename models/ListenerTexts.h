// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Counters.h"
#include "listener/Limits.h"
#include "store/Trouble.h"

#include <QDateTime>
#include <QString>

namespace models {

//! \name How a listener shows; plain text, translated.
//!@{

//! How much longer a certificate is good.
enum class CertificateState
{
    Fine,
    Soon, //!< under CertificateSoonDays
    Expired
};
inline constexpr int CertificateSoonDays = 30;
[[nodiscard]] CertificateState certificateState(const QDateTime &expires, const QDateTime &now);
[[nodiscard]] QString certificateText(const QDateTime &expires, const QDateTime &now); //!< "certificate expires in …"

[[nodiscard]] QString limitName(const listener::NamedLimit &limit); //!< "Body"
[[nodiscard]] QString limitMeaning(const listener::NamedLimit &limit); //!< a sentence, with what is answered beyond it
[[nodiscard]] QString limitUnit(const listener::NamedLimit &limit); //!< "bytes"

//! Why a listener could not be started or changed, and what to do.
[[nodiscard]] QString listenerFailureText(const base::Error &error);

[[nodiscard]] QString refusalText(int status); //!< "413: the body is too large"
[[nodiscard]] quint64 refusedCount(const listener::Counters &counters); //!< by the listener and the server below it
[[nodiscard]] QString countersText(const listener::Counters &counters); //!< one line
[[nodiscard]] QString countersDetails(const listener::Counters &counters); //!< lines: each reason with its number

//! That events can't be stored, why, and what to do. \a detail: of the error, where the reason is not known.
[[nodiscard]] QString troubleText(store::Trouble trouble, const QString &detail);
//!@}

} // namespace models
