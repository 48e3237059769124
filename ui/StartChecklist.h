// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QSettings;

namespace ui {

struct Actions;
class StateIcon;
struct Session;

//! A line that leads a new account through its first round: the account, the listener, the first subscription that
//! reaches it, the first event. Every step ticks itself off when it is done, wherever that was; the next one has a
//! button. The line goes away for good when all is done and its last tick was seen, or when it is closed.
class StartChecklist : public QFrame
{
    Q_OBJECT

public:
    enum Step
    {
        Account,
        Listening,
        Subscription,
        Event,
        Steps
    };

    //! Both outlive it. \a settings remembers for which accounts it was closed.
    StartChecklist(Actions &actions, QSettings &settings, QWidget *parent = nullptr);

    void setSession(const Session *session); //!< null hides it
    [[nodiscard]] bool isDone(Step step) const;

private:
    void look();
    void countEvents();
    void show(Step step, bool done);
    void close();
    [[nodiscard]] QString closedKey() const;

    struct Item
    {
        StateIcon *icon = nullptr;
        QPushButton *button = nullptr; // its text; does what is to be done
        QString text;
        bool done = false;
    };
    QSettings &m_settings;
    const Session *m_session = nullptr;
    QList<Item> m_items;
    QLabel *m_progress = nullptr;
    QTimer m_soon; // events come in bursts
    bool m_hasEvents = false;
};

} // namespace ui
