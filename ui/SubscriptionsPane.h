// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "kaizala/Subscription.h"
#include "subscriptions/Health.h"
#include "subscriptions/ServiceChange.h"
#include "ui/Scope.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QTableView;

namespace models {
class LastSeen;
class SubscriptionsFilter;
class SubscriptionsModel;
} // namespace models

namespace ui {

class Banner;
class BusyBar;
class ColumnMenu;
class OverviewStrip;
class PageStack;
class SubscriptionsFilterBar;
struct Session;

//! The table of subscriptions, with its filter. Several can be selected.
class SubscriptionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionsPane(QWidget *parent = nullptr);
    ~SubscriptionsPane() override;

    void setSession(const Session *session); //!< null lets go of everything
    void setRowActions(
        const QList<QAction *> &actions); //!< for the table's context menu and its keys; the window's own
    void setScope(const Scope &scope);
    void setLoadError(const std::optional<base::Error> &error); //!< of the last refresh
    void setAccountToken(subscriptions::AccountToken token); //!< until the next session: usable

    [[nodiscard]] QList<kaizala::SubscriptionId> selectedIds() const; //!< as the rows stand
    void select(const kaizala::SubscriptionId &id);
    void focusFilter();
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void selectionChanged();
    void editRequested(); //!< a row was opened
    void newRequested();
    void retryRequested();
    void cancelRequested(); //!< the refresh under way
    void continueRequested(); //!< what the last refresh left unread
    void journalRequested();

private:
    void connectFilter();
    void connectRows();
    void arrangeColumns(); //!< as they are at first
    void keepSelection(); //!< the rows are about to be others
    void restoreSelection();
    void connectSession();
    void updateState();
    void showMenu(const QPoint &at);
    [[nodiscard]] std::optional<base::Error> scopeError() const;
    void showGone(const QList<subscriptions::ServiceChange> &gone);

    const Session *m_session = nullptr;
    std::unique_ptr<models::LastSeen> m_lastSeen;
    std::unique_ptr<models::SubscriptionsModel> m_model;
    std::unique_ptr<models::SubscriptionsFilter> m_filter;
    std::optional<base::Error> m_error;
    std::optional<kaizala::SubscriptionId> m_awaited; // to be selected when its row comes
    QList<kaizala::SubscriptionId> m_kept; // was selected before the rows were others
    Scope m_scope;
    bool m_wantsGone = false; // the filter asks for what is not there any more
    QTimer m_hosts; // rows come by the hundred: the list of hosts is made once for several
    QList<QAction *> m_rowActions;
    SubscriptionsFilterBar *m_bar;
    BusyBar *m_busy;
    Banner *m_banner;
    QTableView *m_table;
    ColumnMenu *m_columns;
    OverviewStrip *m_overview;
    PageStack *m_stack;
};

} // namespace ui
