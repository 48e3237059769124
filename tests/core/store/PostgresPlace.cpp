// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "StorePlace.h"

#include "support/PostgresServer.h"

bool StorePlace::isFile()
{
    return false;
}

QString StorePlace::fresh(const QString &)
{
    return support::PostgresServer::shared().freshStore();
}

base::Secret StorePlace::password()
{
    return support::PostgresServer::shared().password();
}
