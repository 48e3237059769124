// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "subscriptions/Health.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace models {
class PairsModel;
}

namespace ui {

class CallbackCheckView;
class Caption;
class ElidedLabel;
class FactsGrid;
class PageStack;
class StateIcon;
struct Session;

//! Everything about the selected subscription, how healthy it is and what to do about it, and its latest events.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostEvents = 5;

    explicit DetailsPane(QWidget *parent = nullptr);

    void setSession(const Session *session); //!< null lets go of everything
    void showSubscriptions(const QList<kaizala::SubscriptionId> &ids); //!< one: its details; none or several: how many
    void setAccountToken(subscriptions::AccountToken token); //!< until the next session: usable
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void eventActivated(qint64 id); //!< one of the latest events was opened

private:
    QWidget *makePage();
    void refresh();
    void take(const kaizala::Subscription &subscription);
    void showHealth(const kaizala::Subscription &subscription, const QDateTime &now);
    void checkCallback();
    void loadEvents();
    void takeEvents(const QList<qint64> &ids, const QList<QStringList> &rows);

    const Session *m_session = nullptr;
    subscriptions::AccountToken m_token = subscriptions::AccountToken::Usable;
    QList<kaizala::SubscriptionId> m_ids;
    quint64 m_generation = 0; // answers to older questions are dropped
    QList<qint64> m_eventIds;
    QTimer m_reload; // events come in bursts
    PageStack *m_stack;
    ElidedLabel *m_name;
    StateIcon *m_healthIcon;
    QLabel *m_health;
    Caption *m_why;
    QPushButton *m_check; // where the callback may be why it is not well
    CallbackCheckView *m_checkView;
    FactsGrid *m_facts;
    QLabel *m_eventTypes;
    Caption *m_noEvents;
    models::PairsModel *m_eventsModel;
    QTableView *m_events;
};

} // namespace ui
