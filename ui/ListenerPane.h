// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace base {
struct Error;
}

namespace ui {

class Banner;
class EventsPane;
class Inspector;
class Program;
class StateIcon;
struct Session;

//! The listener: whether it listens and where, the events that came, and the inspector of the selected one.
class ListenerPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListenerPane(Program &program, QWidget *parent = nullptr); //!< \a program outlives it

    void setSession(const Session *session); //!< null lets go of everything
    void showFailure(const base::Error &error); //!< of the listener
    void inspect(qint64 id);
    void start();
    [[nodiscard]] EventsPane &events() const { return *m_events; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void newRequested(); //!< a subscription to this listener

private:
    QWidget *makeBar();
    void toggle();
    void updateState();

    Program &m_program;
    const Session *m_session = nullptr;
    StateIcon *m_icon;
    QLabel *m_state;
    QLineEdit *m_url;
    QToolButton *m_copy;
    QPushButton *m_toggle;
    Banner *m_banner;
    EventsPane *m_events;
    Inspector *m_inspector;
    QSplitter *m_splitter;
};

} // namespace ui
