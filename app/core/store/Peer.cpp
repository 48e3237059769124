// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Peer.h"

namespace store {

Peer Peer::of(const QString &text)
{
    constexpr int MostPort = 65535;
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = colon > 0 ? QStringView(text).mid(colon + 1).toInt(&isNumber) : -1;
    const Peer parts{text.left(colon), port};
    // "+80" and "080" are numbers too, but would come back as "80".
    if (isNumber && port >= 0 && port <= MostPort && parts.text() == text)
        return parts;
    return {text, -1};
}

QString Peer::text() const
{
    return port < 0 ? host : QString(host + u':' + QString::number(port));
}

} // namespace store
