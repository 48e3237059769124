// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace ui {

struct Session;

//! One line below the table that says how far the reading of all objects is, with buttons to hold it or to end it; and
//! afterwards what was left unread, or else what others changed at the service since the last look. Hidden while there
//! is nothing to say, and while reading takes no longer than ShowAfter.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ShowAfter{500};

    explicit OverviewStrip(QWidget *parent = nullptr);
    void setSession(const Session *session); //!< null lets go of everything
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelRequested(); //!< of the refresh under way
    void continueRequested(); //!< what the last refresh left unread
    void journalRequested(); //!< it tells what others changed
    void announced(const QString &text); //!< to a screen reader

private:
    void refresh(); //!< what is shown
    void showProgress(); //!< once it takes longer than ShowAfter
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString marksText() const;
    void announce();

    //! What is told, without its numbers.
    enum class Telling
    {
        Nothing,
        Reading,
        Paused,
        Left,
        Marks
    };
    Telling m_telling = Telling::Nothing;
    const Session *m_session = nullptr;
    QTimer m_delay; //!< runs until a refresh has taken ShowAfter
    QTimer m_tick; //!< "3 hours ago" moves on
    QLabel *m_text;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_continue;
    QPushButton *m_journal;
    QPushButton *m_seen;
};

} // namespace ui
