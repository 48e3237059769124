// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "subscriptions/KnownObject.h"
#include "ui/Scope.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTreeView;

namespace models {
class ObjectsModel;
struct ObjectsFound;
} // namespace models

namespace ui {

class FilterEdit;
class PageStack;
struct Session;

//! The tree of what the account can reach, with a search over all of it. What is selected narrows the subscriptions; a
//! search hides rows and changes nothing else.
class ObjectsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectsPane(QWidget *parent = nullptr);
    ~ObjectsPane() override;

    void setSession(const Session *session); //!< null lets go of everything
    void setLoadError(const std::optional<base::Error> &error); //!< the groups could not be read
    [[nodiscard]] Scope scope() const;
    void select(const kaizala::ObjectRef &ref); //!< also where a search hides it, which then ends
    void focusSearch();
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void scopeChanged(const ui::Scope &scope);
    void retryRequested();
    void newRequested(); //!< a subscription on what is selected
    void addObjectRequested(); //!< an object that no call lists
    void nameRequested(const subscriptions::KnownObject &object); //!< another name for it
    void told(const QString &sentence); //!< how something went that was asked for here

private:
    void showMenu(const QPoint &at);
    void readActions(const QString &groupId, const QString &type, int most);
    void updateState();
    void keepSelection();
    void search();
    void showFound(const models::ObjectsFound &found, const QModelIndex &parent);
    void showAll();
    [[nodiscard]] bool isSearching() const;

    const Session *m_session = nullptr;
    std::unique_ptr<models::ObjectsModel> m_model;
    std::optional<base::Error> m_error;
    Scope m_scope;
    QTimer m_searchAgain; // objects come by the hundred
    QList<QPersistentModelIndex> m_expanded; // before the search
    bool m_searched = false; // rows are hidden
    int m_matches = 0;
    FilterEdit *m_text;
    QLabel *m_count;
    QTreeView *m_tree;
    PageStack *m_stack;
};

} // namespace ui
