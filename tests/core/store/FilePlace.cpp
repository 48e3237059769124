// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "StorePlace.h"

using namespace Qt::StringLiterals;

bool StorePlace::isFile()
{
    return true;
}

QString StorePlace::fresh(const QString &folder)
{
    return folder + u"/events.db"_s;
}

base::Secret StorePlace::password()
{
    return {};
}
