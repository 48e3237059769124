// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>

//! What the files that read the command line share. Only CommandLine*.cpp include this: it brings CLI11 along. All
//! targets outlive the parsing.
namespace cli::parts {

//! Has the texts that the command line says about itself.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] std::string std8(const QString &text); //!< UTF-8, as CLI11 takes it

//! \name An option (or a positional, where \a names has no dashes) that is kept as text.
//!@{
CLI::Option *text(CLI::App *app, const char *names, QString &target, const QString &help);
CLI::Option *text(CLI::App *app, const char *names, std::optional<QString> &target, const QString &help);
CLI::Option *texts(CLI::App *app, const char *names, QStringList &target, const QString &help);
//!@}

//! A command whose options are kept until its callback hands them over to \a chosen: CLI11 writes into them while it
//! parses.
template <typename T>
std::pair<CLI::App *, T &> command(CLI::App *parent, std::optional<Options> &chosen, const char *name,
                                   const QString &help)
{
    auto options = std::make_shared<T>();
    CLI::App *app = parent->add_subcommand(name, std8(help));
    app->callback([options, &chosen] { chosen = *options; });
    return {app, *options};
}

void addDataDir(CLI::App *app, QString &dataDir); //!< --data-dir
void addService(CLI::App *app, ServiceOptions &service); //!< --account, --endpoint, --data-dir

//! The options of `listen` for several inboxes, proxies, limits and PKCS#12. CommandLineListen.cpp
void addInboxes(CLI::App *listen, ListenOptions &options);

//! --keep: see keepRules(). CommandLineStore.cpp
void addKeep(CLI::App *app, QStringList &keep);

//! The options of `listen` that make it a service. CommandLineService.cpp
void addListenService(CLI::App *listen, CLI::Option *tokenFromEnvironment, ListenServiceOptions &service);

//! \name Groups of commands, each in a file of its own.
//!@{
void addAccounts(CLI::App &app, std::optional<Options> &chosen); //!< CommandLineAccounts.cpp
void addSubscriptions(CLI::App &app, std::optional<Options> &chosen); //!< CommandLineSubscriptions.cpp
void addStore(CLI::App &app, std::optional<Options> &chosen); //!< CommandLineStore.cpp
void addEventsDiff(CLI::App *events, std::optional<Options> &chosen); //!< CommandLineInspect.cpp
void addEventsTransfer(CLI::App *events, std::optional<Options> &chosen); //!< CommandLineTransfer.cpp
void addEventsReplay(CLI::App *events, std::optional<Options> &chosen); //!< CommandLineReplay.cpp
void addEventsForward(CLI::App *events, std::optional<Options> &chosen); //!< CommandLineReplay.cpp
void addSchemaInfer(CLI::App *schema, std::optional<Options> &chosen); //!< CommandLineInspect.cpp
//!@}

} // namespace cli::parts
