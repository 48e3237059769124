// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QSettings;
class QTableView;

namespace models {
class EventsModel;
}

namespace ui {

class BusyBar;
class ColumnMenu;
class EventComparison;
class EventPins;
class EventValueMenu;
class FilterChips;
class FilterEdit;
class PageStack;
class SchemaDraft;
class Problem;
class QuerySuggestions;
class TimelineControl;
struct Session;

//! The table of events, newest first, with its filter. Follows the newest until the user scrolls away or chooses a row;
//! then a button says how many came. Over it the time-line, and the terms of the filter as chips.
class EventsPane : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPane(QWidget *parent = nullptr);
    ~EventsPane() override;

    void setSession(const Session *session); //!< null lets go of everything
    void select(qint64 id); //!< its row, where it is loaded
    void listenerChanged(); //!< the empty state says what to do next, which depends on it
    void focusFilter();
    void setSettings(QSettings *settings); //!< what is kept of the window; outlives it
    void narrow(const QString &term, bool shows); //!< asks for \a term as well, or for what it does not find
    void setQuery(const QString &query); //!< as if somebody had typed it, and Enter
    [[nodiscard]] QString query() const;
    [[nodiscard]] QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void eventSelected(qint64 id);
    void startRequested(); //!< of the listener
    void newRequested(); //!< of a subscription
    void testEventRequested(qint64 id); //!< like this one
    void queryApplied(const QString &query); //!< the filter's text, once it is read and holds

private:
    void connectSession();
    void connectInboxes();
    void readFilter();
    void applyFilter();
    void rowsInserted(int first, int last);
    void afterArrival(int came);
    void follow();
    void scrolled();
    void updateState();
    void showNothing();

    const Session *m_session = nullptr;
    std::unique_ptr<models::EventsModel> m_model;
    std::optional<base::Error> m_error;
    bool m_loaded = false; // a first page came
    int m_new = 0; // came while the user looked elsewhere
    bool m_held = false; // somebody reads a row at the top: it stays in place
    QTimer m_typing; // the filter is applied when typing pauses
    FilterEdit *m_filter;
    Problem *m_problem;
    FilterChips *m_chips;
    TimelineControl *m_timeline;
    BusyBar *m_busy;
    QTableView *m_table;
    ColumnMenu *m_columns;
    EventPins *m_pins;
    EventComparison *m_comparison;
    SchemaDraft *m_draft;
    EventValueMenu *m_values;
    QuerySuggestions *m_suggestions;
    bool m_severalInboxes = false; // as they were told last
    QPushButton *m_toNewest;
    PageStack *m_stack;
};

} // namespace ui
