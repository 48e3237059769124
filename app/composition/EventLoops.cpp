// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/EventLoops.h"

#include <QByteArray>

namespace composition {

void preferOwnEventLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

} // namespace composition
