// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsOptions.h"
#include "app/cli/InspectOptions.h"
#include "app/cli/ListenServiceOptions.h"
#include "app/cli/ReplayOptions.h"
#include "app/cli/StoreOptions.h"
#include "app/cli/TransferOptions.h"
#include "kaizala/ObjectRef.h"
#include "sandbox/Sandbox.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

//! What the command line says, one struct per command. Only what is given is checked here; what it refers to (files,
//! the environment, the service) is the commands' matter.
namespace cli {

struct SandboxOptions
{
    sandbox::Sandbox::Config config;
};

struct ListenOptions
{
    QString store;
    QString bind;
    quint16 port = 0;
    QString path; //!< empty: a new unguessable one
    QString callbackTokenEnv; //!< name of an environment variable; empty: not checked
    QStringList inboxes; //!< "NAME=PATH" or "NAME=PATH:VARIABLE", instead of the two; see inboxArgument()
    QStringList trustedProxies; //!< addresses and ranges
    QStringList limits; //!< "NAME=VALUE"; see listener::namedLimits()
    QString tlsCert; //!< both or none
    QString tlsKey;
    QString tlsPkcs12; //!< instead of the two
    QString tlsPassphraseEnv; //!< name of an environment variable; empty: the key has none
    QStringList keep; //!< see keepRules()
    bool follow = false;
    ListenServiceOptions service;
};

struct EventsListOptions
{
    QString store;
    QString query;
    int limit = 100;
};

struct EventsStatsOptions
{
    QString store;
    QString query;
};

struct EventsShowOptions
{
    QString store;
    qint64 id = 0;
    bool raw = false;
};

//! Which service, and as whom: an account, or an endpoint with the token in the environment.
struct ServiceOptions
{
    QString account;
    QString endpoint;
    QString dataDir; //!< where the accounts are; empty: the platform's place
};

struct SubscriptionsListOptions
{
    ServiceOptions service;
    std::optional<kaizala::ObjectRef> object; //!< none: every object in reach
};

struct SubscriptionsCreateOptions
{
    ServiceOptions service;
    kaizala::ObjectRef object;
    QString events; //!< "A,B" or "all"
    QString callbackUrl;
    QString callbackTokenEnv;
    QString context;
    QString validity; //!< empty: the service's default
};

struct SubscriptionsEditOptions
{
    ServiceOptions service;
    QStringList ids;
    std::optional<kaizala::ObjectRef> object; //!< where the subscriptions are; none: anywhere
    std::optional<QString> events;
    std::optional<QString> callbackUrl;
    std::optional<QString> callbackTokenEnv;
    std::optional<QString> context;
    std::optional<QString> validity;
};

struct SubscriptionsRenewOptions
{
    ServiceOptions service;
    QStringList ids;
    std::optional<kaizala::ObjectRef> object; //!< as for edit
    QString validity; //!< empty: two years from now
};

struct SubscriptionsEnableOptions
{
    ServiceOptions service;
    QStringList ids;
    std::optional<kaizala::ObjectRef> object; //!< as for edit
};

struct SubscriptionsExportOptions
{
    ServiceOptions service;
    std::optional<kaizala::ObjectRef> object; //!< none: every object in reach
    bool csv = false;
    bool schema = false; //!< only the JSON Schema of the document; needs no service
};

struct SubscriptionsPlanOptions
{
    ServiceOptions service;
    QString file; //!< "-": standard input
    QString callbackTokenEnv; //!< for subscriptions that should have a token, have none, and do not say where it is
};

struct SubscriptionsApplyOptions : SubscriptionsPlanOptions
{
};

struct SubscriptionsCheckOptions
{
    QString url;
};

struct SubscriptionsDeleteOptions
{
    ServiceOptions service;
    QStringList ids;
    std::optional<kaizala::ObjectRef> object; //!< where the subscriptions are, for the journal of an account
};

struct SubscriptionsJournalOptions
{
    QString account;
    QString dataDir; //!< where the accounts are; empty: the platform's place
    QString search; //!< words that an entry has to hold; empty: any
    int limit = 100;
};

struct SchemaListOptions
{
    QString schemas; //!< a folder of own schemas; empty: the built-in ones alone
};

struct SchemaCheckOptions
{
    QString schemas;
    QStringList files; //!< "-": standard input
};

using Options =
    std::variant<SandboxOptions, ListenOptions, EventsListOptions, EventsStatsOptions, EventsShowOptions,
                 EventsDiffOptions, EventsReplayOptions, EventsForwardOptions, EventsExportOptions, EventsImportOptions,
                 SchemaInferOptions, SubscriptionsListOptions, SubscriptionsCreateOptions, SubscriptionsEditOptions,
                 SubscriptionsRenewOptions, SubscriptionsEnableOptions, SubscriptionsExportOptions,
                 SubscriptionsPlanOptions, SubscriptionsApplyOptions, SubscriptionsCheckOptions,
                 SubscriptionsDeleteOptions, SubscriptionsJournalOptions, SchemaListOptions, SchemaCheckOptions,
                 AccountsListOptions, AccountsAddOptions, AccountsRemoveOptions, AccountsTokenOptions,
                 StoreStatusOptions, StoreBackupOptions, StoreCheckOptions, StoreCompactOptions, StoreSalvageOptions,
                 StoreRetentionOptions, StorePinOptions>;

} // namespace cli
