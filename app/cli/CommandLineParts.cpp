// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

std::string std8(const QString &text)
{
    return text.toStdString();
}

CLI::Option *text(CLI::App *app, const char *names, QString &target, const QString &help)
{
    return app->add_option_function<std::string>(
        names, [&target](const std::string &value) { target = QString::fromStdString(value); }, std8(help));
}

CLI::Option *text(CLI::App *app, const char *names, std::optional<QString> &target, const QString &help)
{
    return app->add_option_function<std::string>(
        names, [&target](const std::string &value) { target = QString::fromStdString(value); }, std8(help));
}

CLI::Option *texts(CLI::App *app, const char *names, QStringList &target, const QString &help)
{
    return app->add_option_function<std::vector<std::string>>(
        names,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target.append(QString::fromStdString(value));
        },
        std8(help));
}

void addDataDir(CLI::App *app, QString &dataDir)
{
    text(app, "--data-dir", dataDir, Text::tr("Where the console keeps its accounts, if not in its usual place"))
        ->type_name("FOLDER");
}

void addService(CLI::App *app, ServiceOptions &service)
{
    CLI::Option *account =
        text(app, "--account", service.account, Text::tr("The account, by the name it has in the console"))
            ->type_name("NAME");
    text(app, "--endpoint", service.endpoint,
         Text::tr("The service's address; the access token is read from KAIZALA_ACCESS_TOKEN"))
        ->type_name("URL")
        ->excludes(account);
    addDataDir(app, service.dataDir);
}

} // namespace cli::parts
