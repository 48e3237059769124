// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace ui {
class MainWindow;
}

namespace console {

class ConsoleProgram;

//! Owns the window, and makes it anew when the user chooses another language: the account stays open, the listener goes
//! on, and the new window stands where the old one stood.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a program outlives it. \a language: of the command line, which counts for this run; "": what the settings say.
    WindowKeeper(ConsoleProgram &program, const QString &language);
    ~WindowKeeper() override;

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; } //!< the one that is shown now

private:
    void speak(const QString &language);
    void makeWindow();
    void changeLanguage(const QString &language);

    ConsoleProgram &m_program;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace console
