// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace store {

//! A peer in two parts, because addresses repeat and ports do not.
struct Peer
{
    QString host; //!< what stands before the port; all of it where no port follows
    int port = -1; //!< none

    [[nodiscard]] static Peer of(const QString &text); //!< "127.0.0.1:53122", "[::1]:53122"
    [[nodiscard]] QString text() const; //!< what it was made of, character for character
};

} // namespace store
