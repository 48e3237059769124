// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/WindowKeeper.h"

#include "app/composition/Translations.h"
#include "app/console/ConsoleProgram.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"

#include <QApplication>

namespace console {

WindowKeeper::WindowKeeper(ConsoleProgram &program, const QString &language) : m_program(program)
{
    speak(language.isEmpty() ? ui::wantedLanguage(program.settings()) : language);
    makeWindow();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::speak(const QString &language)
{
    composition::installTranslations(*QCoreApplication::instance(), language);
    // As the window's title, or Qt puts both names into it.
    QApplication::setApplicationDisplayName(ui::MainWindow::tr("Kaizala Webhook Console"));
    QApplication::setLayoutDirection(QLocale().textDirection());
}

void WindowKeeper::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_program, m_program.settings());
    m_window->setLanguages(composition::availableLanguages(), ui::wantedLanguage(m_program.settings()));
    // Queued: the window that tells it is about to go.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &WindowKeeper::changeLanguage, Qt::QueuedConnection);
    m_window->show();
}

void WindowKeeper::changeLanguage(const QString &language)
{
    ui::wantLanguage(m_program.settings(), language);
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // keeps its layout
    m_window.reset();
    speak(language);
    makeWindow();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace console
