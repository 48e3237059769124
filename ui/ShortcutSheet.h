// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QMainWindow;
class QStandardItemModel;
class QTreeView;

namespace ui {

//! Every key that does something in a window, by menu and pane; read from the window's own actions when it opens, so
//! that it is always true.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QMainWindow &window, QWidget *parent = nullptr);

private:
    void filter(const QString &text);

    QStandardItemModel *m_model;
    QTreeView *m_view;
};

//! The keys of one menu or pane.
struct ShortcutGroup
{
    struct Key
    {
        QString name; //!< of the command
        QString keys; //!< as the platform writes them
    };
    QString name;
    QList<Key> keys;
};
//! What the sheet shows: first the menus in their order, then the panes. A command stands once.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups(const QMainWindow &window);

} // namespace ui
