// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/Languages.h"

#include <qglobal.h>
#include <QtCore/qresource.h>

void initLanguages()
{
    Q_INIT_RESOURCE(i18n);
}
