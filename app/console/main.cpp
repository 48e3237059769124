// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/EventLoops.h"
#include "app/composition/Paths.h"
#include "app/console/ConsoleProgram.h"
#include "app/console/Options.h"
#include "app/console/SelfTest.h"
#include "app/console/WindowKeeper.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

base::Result<console::Options> optionsOf(int &argc, char **argv)
{
    // Read before there is a QApplication, so that --help and --version need no display.
    const QCoreApplication application(argc, argv);
    return console::Options::parse(QCoreApplication::arguments());
}

int run(int argc, char **argv, const console::Options &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(KWC_VERSION));
    QApplication::setDesktopFileName(QString::fromLatin1(composition::ApplicationName));

    std::optional<QTemporaryDir> passing; // the self-test leaves nothing behind
    if (options.selfTest && options.dataDir.isEmpty())
        passing.emplace();
    const QString dataDir = passing ? passing->path() : options.dataDir;
    console::ConsoleProgram program(composition::Paths::of(dataDir), !dataDir.isEmpty());
    ui::applyTheme(options.dark ? ui::Theme::Dark : ui::wantedTheme(program.settings()));
    console::WindowKeeper keeper(program, options.language);

    if (options.selfTest) {
        console::SelfTest test(program, keeper.window(), options.pictures);
        QTimer::singleShot(0, &test, &console::SelfTest::start);
        return QApplication::exec();
    }
    if (!options.file.isEmpty())
        keeper.window().planFrom(options.file);
    QTimer::singleShot(0, &program, [&program, &keeper, sandbox = options.sandbox] {
        if (!sandbox) {
            program.openLastAccount();
            return;
        }
        base::then(program.trySandbox(), &keeper, [&keeper](const base::Result<> &opened) {
            if (!opened && opened.error().kind != base::Error::Kind::Cancelled)
                keeper.window().showProblem(opened.error().toUserString());
        });
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    composition::preferOwnEventLoops();
    QCoreApplication::setApplicationName(QString::fromLatin1(composition::ApplicationName));
    const base::Result<console::Options> options = optionsOf(argc, argv);
    if (!options) {
        print(stderr, options.error().detail + u'\n');
        return 2;
    }
    if (!options->message.isEmpty()) {
        print(stdout, options->message);
        return 0;
    }
    return run(argc, argv, *options);
}
