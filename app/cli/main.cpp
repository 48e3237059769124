// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandFactory.h"
#include "app/cli/CommandLine.h"
#include "app/cli/LogLine.h"
#include "app/composition/EventLoops.h"
#include "app/composition/Translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#endif

namespace {

// A body is written byte for byte, and JSON lines end the same way everywhere.
void writeBytesAsTheyAre()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    composition::preferOwnEventLoops();
    writeBytesAsTheyAre();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaizala-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KWC_VERSION));

    // The command line speaks English, whatever the system does: its output is for scripts. (For the plurals: "3
    // files".)
    composition::installTranslations(application, QStringLiteral("en"));
    // Standard error is for words to the user; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("kwc.*.info=false\nkwc.*.debug=false"));

    cli::Output output;
    const tl::expected<cli::Options, cli::Exit> options = cli::readCommandLine(QCoreApplication::arguments(), output);
    if (!options)
        return int(options.error());
    if (const auto *listen = std::get_if<cli::ListenOptions>(&*options); listen && listen->service.log) {
        cli::installLog(*listen->service.log);
        output.setLog(*listen->service.log);
    }

    const base::SystemClock clock;
    const std::unique_ptr<cli::Command> command = cli::makeCommand(*options, clock, output);
    QObject::connect(
        command.get(), &cli::Command::finished, &application,
        [&output](cli::Exit exit) {
            const bool lost = output.failed() && exit != cli::Exit::Service;
            if (lost)
                output.words(QCoreApplication::translate(
                    "main", "Standard output could not be written. Check where it leads to."));
            QCoreApplication::exit(int(lost ? cli::Exit::Local : exit));
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &cli::Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
