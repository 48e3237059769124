// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

// The program's logging categories, one per service; QT_LOGGING_RULES switches them ("kwc.http.debug=true").
// Nothing that is logged may hold a secret: URLs go through redactedUrl(), headers through redacted().
Q_DECLARE_LOGGING_CATEGORY(lcKaizala)
Q_DECLARE_LOGGING_CATEGORY(lcAccounts)
Q_DECLARE_LOGGING_CATEGORY(lcSubscriptions)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcSchema)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcListener)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcConsole)
