// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/PaletteModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

//! One field that finds every command, object and subscription by some letters of its name; it opens with Ctrl+K in the
//! middle of the window's upper edge, and closes when something is chosen, with Esc or with a click beside it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    //! \a parent: the window that it opens over.
    CommandPalette(const QList<models::PaletteEntry> &entries, QWidget *parent);

Q_SIGNALS:
    void chosen(const models::PaletteEntry &entry); //!< after it has closed; never one with a hindrance

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void showNote();

    models::PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace ui
