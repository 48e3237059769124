// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <memory>
#include <utility>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;
class QTreeView;

namespace models {
class SavedFilters;
}

namespace ui {

class Caption;
struct Session;

//! The side bar's filters of events that somebody gave a name, with how many events each finds now. A click or Enter
//! puts one into the events' filter box; the present filter is kept with a button and named in place; F2 renames,
//! Alt+Up and Alt+Down reorder, Delete removes, which can be undone. Kept in the settings for each account.
class SavedFiltersPane : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFiltersPane(QSettings &settings, QWidget *parent = nullptr); //!< \a settings outlives it
    ~SavedFiltersPane() override;

    void setSession(const Session *session); //!< null lets go of everything
    void setQuery(const QString &query); //!< the events' filter as it is now
    [[nodiscard]] QList<std::pair<QString, QString>> saved() const; //!< names and queries, in their order
    [[nodiscard]] QTreeView &list() const { return *m_list; }

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveCurrent();
    void rename();
    void remove();
    void undo();
    void move(int by);
    void apply(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void keep();
    void updateState();
    [[nodiscard]] int row() const;

    QSettings &m_settings;
    QString m_accountId;
    QString m_query;
    struct Removed
    {
        int row = -1;
        QString name;
        QString query;
    } m_removed;
    std::unique_ptr<models::SavedFilters> m_model;
    QToolButton *m_save;
    QTreeView *m_list;
    Caption *m_hint;
    QWidget *m_undoLine;
    QLabel *m_undoText;
    QPushButton *m_undo;
};

} // namespace ui
