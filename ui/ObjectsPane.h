// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "ui/Scope.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;
class QTreeView;

namespace models {
class ObjectsModel;
}

namespace ui {

class PageStack;
struct Session;

//! The tree of what the account can reach. What is selected narrows the subscriptions.
class ObjectsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectsPane(QWidget *parent = nullptr);
    ~ObjectsPane() override;

    void setSession(const Session *session); //!< null lets go of everything
    void setLoadError(const std::optional<base::Error> &error); //!< the groups could not be read
    [[nodiscard]] Scope scope() const;
    void select(const kaizala::ObjectRef &ref);
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void scopeChanged(const ui::Scope &scope);
    void retryRequested();
    void newRequested(); //!< a subscription on what is selected
    void addObjectRequested(); //!< an object that no call lists

private:
    void showMenu(const QPoint &at);
    void updateState();
    void keepSelection();

    const Session *m_session = nullptr;
    std::unique_ptr<models::ObjectsModel> m_model;
    std::optional<base::Error> m_error;
    Scope m_scope;
    QTreeView *m_tree;
    PageStack *m_stack;
};

} // namespace ui
