// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

//! The options of `accounts …`. Only what is given is here; secrets are named by their environment variables.
namespace cli {

struct AccountsListOptions
{
    QString dataDir; //!< where the accounts are; empty: the platform's place
};

//! One way in: accessTokenEnv; or applicationId and applicationSecretEnv with refreshTokenEnv or mobileNumber.
struct AccountsAddOptions
{
    QString dataDir;
    QString name;
    QString root;
    QString accessTokenEnv;
    QString applicationId;
    QString applicationSecretEnv;
    QString refreshTokenEnv;
    QString mobileNumber; //!< the PIN comes from standard input
};

struct AccountsRemoveOptions
{
    QString dataDir;
    QString name;
    bool keepStore = false;
};

struct AccountsTokenOptions
{
    QString dataDir;
    QString name;
    bool print = false; //!< the token itself, to standard output
};

} // namespace cli
