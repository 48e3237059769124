// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>
#include <QWidget>

class QSplitter;

namespace base {
struct Error;
}

namespace ui {

class Banner;
class EventsPane;
class Inspector;
class ListenerBar;
class Program;
class StoreBanner;
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
    void toggle(); //!< starts it, or stops it
    [[nodiscard]] EventsPane &events() const { return *m_events; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void newRequested(); //!< a subscription to this listener
    void testEventRequested(qint64 id); //!< like this one
    void settingsRequested();

private:
    void connectSession();
    void useAnotherPort();
    void updateState();

    Program &m_program;
    const Session *m_session = nullptr;
    ListenerBar *m_bar;
    StoreBanner *m_trouble;
    Banner *m_banner;
    bool m_certificateTold = false; // that its files can't be used
    EventsPane *m_events;
    Inspector *m_inspector;
    QSplitter *m_splitter;
};

} // namespace ui
