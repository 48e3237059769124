// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "base/Result.h"

#include <QByteArray>

namespace store {

//! What of a request is kept beside its body, byte for byte, and the one value that it is in the file.
struct Head
{
    QByteArray method;
    QByteArray target;
    base::Headers headers;

    [[nodiscard]] QByteArray toBytes() const;
    //! Errors: Storage (damaged).
    [[nodiscard]] static base::Result<Head> fromBytes(const QByteArray &bytes);
};

} // namespace store
