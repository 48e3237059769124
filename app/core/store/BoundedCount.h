// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace store {

//! How many there are, as far as it was counted.
struct BoundedCount
{
    qint64 count = 0;
    bool isAll = true; //!< else there are more, or may be

    friend bool operator==(const BoundedCount &, const BoundedCount &) = default;
};

} // namespace store
