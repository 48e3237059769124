// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/Subscription.h"
#include "listener/Inbox.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class BusyBar;
class Problem;
class Program;
class SubscriptionForm;
struct Session;

//! A new subscription, or the changes of one. Stays open while the service works, and where it refuses, with its
//! reason; closes when it is done. Destroyed with its session at the latest.
class SubscriptionDialog : public QDialog
{
    Q_OBJECT

public:
    //! New, on \a object where one is given. \a program has a session.
    SubscriptionDialog(Program &program, const std::optional<kaizala::ObjectRef> &object, QWidget *parent = nullptr);
    //! Changes \a subscription.
    SubscriptionDialog(Program &program, const kaizala::Subscription &subscription, QWidget *parent = nullptr);

    void reject() override; //!< gives up what is under way, too

Q_SIGNALS:
    void created(const kaizala::SubscriptionId &id);
    //! \a oldRemains: the service has no way to edit, a new one was created, and this is why the old one is still
    //! there.
    void edited(const kaizala::SubscriptionId &id, const std::optional<base::Error> &oldRemains);

private:
    SubscriptionDialog(Program &program, QWidget *parent);
    void useListener();
    void offerInbox(); //!< of the listener, which listens
    [[nodiscard]] bool usesInbox() const; //!< the callback is the inbox that was offered
    //! Has the listener take what comes to the inbox that was offered, where it is the callback: the service asks it
    //! before it creates anything.
    [[nodiscard]] base::Pending<> keepInbox();
    void check();
    void save();
    void create();
    void edit();
    void setBusy(bool busy, const QString &what = {});
    void fail(const base::Error &error);

    Program &m_program;
    const Session &m_session;
    std::optional<kaizala::Subscription> m_subscription; // the one that is edited
    std::function<void()> m_giveUp; // cancels what is under way
    std::optional<listener::Inbox> m_inbox; // offered: the listener knows it only once it is wanted
    QString m_inboxUrl;
    bool m_inboxKept = false; // made for this dialog, and known by now
    bool m_mayExist = false; // the service was asked to create it, and has not refused
    SubscriptionForm *m_form;
    Problem *m_problem;
    BusyBar *m_busy;
    QLabel *m_doing;
    QPushButton *m_save;
};

} // namespace ui
