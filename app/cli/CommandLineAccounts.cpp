// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

namespace {

void addAdd(CLI::App *accounts, std::optional<Options> &chosen)
{
    auto [add, options] = command<AccountsAddOptions>(
        accounts, chosen, "add",
        Text::tr("Signs in and keeps the account, its secrets in the keychain. One way: --access-token-env; or "
                 "--application-id and --application-secret-env with --refresh-token-env, or with --mobile-number and "
                 "the PIN on standard input. Secrets are never arguments"));
    addDataDir(add, options.dataDir);
    text(add, "--name", options.name, Text::tr("What to call the account; a known name signs in anew"))
        ->type_name("NAME")
        ->required();
    text(add, "--root", options.root, Text::tr("The service's address"))->type_name("URL")->required();
    CLI::Option *token = text(add, "--access-token-env", options.accessTokenEnv,
                              Text::tr("The environment variable with an access token"))
                             ->type_name("VARIABLE");
    CLI::Option *id = text(add, "--application-id", options.applicationId, Text::tr("The application's id"));
    CLI::Option *secret = text(add, "--application-secret-env", options.applicationSecretEnv,
                               Text::tr("The environment variable with the application's secret"))
                              ->type_name("VARIABLE");
    CLI::Option *refresh = text(add, "--refresh-token-env", options.refreshTokenEnv,
                                Text::tr("The environment variable with a refresh token"))
                               ->type_name("VARIABLE");
    CLI::Option *number = text(add, "--mobile-number", options.mobileNumber,
                               Text::tr("The service sends a PIN there, which is read from standard input"))
                              ->type_name("NUMBER");
    id->type_name("ID")->needs(secret)->excludes(token);
    secret->needs(id);
    refresh->needs(id)->excludes(number);
    number->needs(id);
}

} // namespace

void addAccounts(CLI::App &app, std::optional<Options> &chosen)
{
    CLI::App *accounts = app.add_subcommand("accounts", std8(Text::tr("The accounts of this computer")));
    accounts->require_subcommand(1);

    auto [list, listOptions] =
        command<AccountsListOptions>(accounts, chosen, "list", Text::tr("One JSON line per account, without secrets"));
    addDataDir(list, listOptions.dataDir);
    addAdd(accounts, chosen);

    auto [remove, removeOptions] = command<AccountsRemoveOptions>(
        accounts, chosen, "remove",
        Text::tr("Removes an account: its secrets, the account, and its events and journal on disk"));
    addDataDir(remove, removeOptions.dataDir);
    text(remove, "NAME", removeOptions.name, Text::tr("The account"))->required();
    remove->add_flag("--keep-store", removeOptions.keepStore, std8(Text::tr("Its events and journal stay on disk")));

    auto [token, tokenOptions] = command<AccountsTokenOptions>(
        accounts, chosen, "token",
        Text::tr("Renews the access token where that is due and writes when it expires, as JSON; the token itself "
                 "only with --print"));
    addDataDir(token, tokenOptions.dataDir);
    text(token, "NAME", tokenOptions.name, Text::tr("The account"))->required();
    token->add_flag("--print", tokenOptions.print,
                    std8(Text::tr("Writes the access token itself to standard output and nothing else, for scripts. "
                                  "Whoever reads it can act as the account until it expires")));
}

} // namespace cli::parts
