// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QPointer>

namespace ui {

//! A field that searches or filters what stands beside it. Escape empties it; once it is empty, Escape goes on to what
//! is searched, or else to the dialog around it. See makeFilterEdit().
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    void setSearched(QWidget *view); //!< gets the keyboard from the empty field; not taken over

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QWidget> m_searched;
};

} // namespace ui
