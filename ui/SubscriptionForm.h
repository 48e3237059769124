// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class CallbackCheckView;
class EventTypesEdit;
class Problem;
class SecretEdit;
class ValidityEdit;
struct Session;

//! The fields of a subscription, each with the sentence that says what is wrong with it. Checks as one types. Calls no
//! service.
class SubscriptionForm : public QWidget
{
    Q_OBJECT

public:
    //! \a session outlives it. \a serviceIsLocal: the service runs on this computer, so it reaches what listens here.
    SubscriptionForm(const Session &session, bool serviceIsLocal, QWidget *parent = nullptr);

    void startNew(const std::optional<kaizala::ObjectRef> &object); //!< \a object is chosen
    void startFrom(const kaizala::Subscription &subscription);
    void takeListener(const QUrl &url, const base::Secret &token); //!< as callback
    void runCheck(); //!< asks the callback as the service will, and shows what it answers

    [[nodiscard]] kaizala::SubscriptionDraft draft() const;
    [[nodiscard]] kaizala::SubscriptionPatch patch() const; //!< what is other than in startFrom()
    [[nodiscard]] bool complete(); //!< whether it can be sent; if not, says why, everywhere, and goes to the first such
                                   //!< field
    [[nodiscard]] QPushButton *useListenerButton() const { return m_useListener; }

Q_SIGNALS:
    void checkRequested(); //!< runCheck() does it, once there is something to ask

private:
    void makeFields();
    [[nodiscard]] QWidget *makeUrlButtons();
    [[nodiscard]] QWidget *makeTokenButtons();
    [[nodiscard]] base::Secret listenersToken() const; //!< of the inbox that the callback is, else of the first one
    void fillObjects(const std::optional<kaizala::ObjectRef> &object);
    void check(bool all); //!< \a all: fields that were not touched yet, too
    [[nodiscard]] QString urlProblem() const;

    const Session &m_session;
    const bool m_serviceIsLocal;
    std::optional<kaizala::Subscription> m_subscription; // the one that is edited
    QString m_takenUrl; // with the token below, from takeListener()
    base::Secret m_takenToken;
    bool m_eventsTouched = false;
    bool m_urlTouched = false;
    QComboBox *m_object;
    EventTypesEdit *m_events;
    QLineEdit *m_url;
    QPushButton *m_useListener;
    QPushButton *m_check;
    CallbackCheckView *m_checkView;
    SecretEdit *m_token;
    QLineEdit *m_context;
    ValidityEdit *m_validity;
    Problem *m_objectProblem;
    Problem *m_eventsProblem;
    Problem *m_urlProblem;
    Problem *m_validityProblem;
};

} // namespace ui
