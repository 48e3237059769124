// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMenu>

class QHeaderView;

namespace ui {

//! Which columns of a table are shown: a tick for each, in the order they stand in; what else the header does for a
//! mouse, sorting and moving, for the keyboard; and a way back to how they were at first. Comes up on the header, too.
//! Remembers nothing itself: the header's state does (WindowLayout).
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnMenu(QHeaderView &header, QWidget *parent = nullptr); //!< \a header outlives it
    void rememberDefaults(); //!< what "Reset columns" goes back to: the columns as they are now

private:
    void fill();
    void addSorting();
    void addMoving(const QString &text, const QString &name, int by);
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QString nameOf(int column) const;
    QHeaderView &m_header;
    QByteArray m_defaults;
};

} // namespace ui
