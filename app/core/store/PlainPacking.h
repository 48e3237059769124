// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace store::plainpacking {

//! \a bytes packed with zstd alone where that makes them smaller, after a byte that tells. Errors: Storage.
[[nodiscard]] base::Result<QByteArray> pack(const QByteArray &bytes);
//! What pack() made \a packed of. Errors: Storage (damaged).
[[nodiscard]] base::Result<QByteArray> unpack(const QByteArray &packed);

} // namespace store::plainpacking
