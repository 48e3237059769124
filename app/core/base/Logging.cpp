// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Logging.h"

Q_LOGGING_CATEGORY(lcKaizala, "kwc.kaizala", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccounts, "kwc.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSubscriptions, "kwc.subscriptions", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "kwc.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSchema, "kwc.schema", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "kwc.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcListener, "kwc.listener", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "kwc.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConsole, "kwc.console", QtInfoMsg)
