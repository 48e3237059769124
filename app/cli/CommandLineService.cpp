// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

#include "app/cli/ListenMetrics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli::parts {

namespace {

} // namespace

void addListenService(CLI::App *listen, CLI::Option *tokenFromEnvironment, ListenServiceOptions &service)
{
    text(listen, "--callback-token-credential", service.callbackTokenCredential,
         Text::tr("The credential of a systemd unit (LoadCredential=) with the token that callbacks have to carry"))
        ->type_name("NAME")
        ->excludes(tokenFromEnvironment);
    QString &metrics = service.metrics;
    listen
        ->add_option_function<std::string>(
            "--metrics",
            [&metrics](const std::string &value) {
                metrics = QString::fromStdString(value);
                if (const Checked<MetricsAddress> where = metricsArgument(metrics); !where)
                    throw CLI::ValidationError("--metrics", std8(where.error().sentence));
            },
            std8(Text::tr(
                "Answers GET /metrics (Prometheus) and /healthz on this computer; the URL is in the first line")))
        ->type_name("[ADDRESS:]PORT");
    std::optional<LogFormat> &log = service.log;
    listen
        ->add_option_function<std::string>(
            "--log", [&log](const std::string &value) { log = value == "json" ? LogFormat::Json : LogFormat::Text; },
            std8(Text::tr("Writes the log to standard error, one line per message, in this format")))
        ->check(CLI::IsMember({"text", "json"}));
}

} // namespace cli::parts
