// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace models {
class PairsModel;
}

namespace ui {

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
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void eventActivated(qint64 id); //!< one of the latest events was opened

private:
    QWidget *makePage();
    void refresh();
    void take(const kaizala::Subscription &subscription);
    void loadEvents();
    void takeEvents(const QList<qint64> &ids, const QList<QStringList> &rows);

    const Session *m_session = nullptr;
    QList<kaizala::SubscriptionId> m_ids;
    quint64 m_generation = 0; // answers to older questions are dropped
    QList<qint64> m_eventIds;
    QTimer m_reload; // events come in bursts
    PageStack *m_stack;
    ElidedLabel *m_name;
    StateIcon *m_healthIcon;
    QLabel *m_health;
    Caption *m_why;
    FactsGrid *m_facts;
    QLabel *m_eventTypes;
    Caption *m_noEvents;
    models::PairsModel *m_eventsModel;
    QTableView *m_events;
};

} // namespace ui
