// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class StateIcon;

//! A sentence that says what is wrong, in the place where it is wrong. Hidden while there is nothing to say. Plain
//! text.
class Problem : public QWidget
{
    Q_OBJECT

public:
    //! \a name is the objectName of the label inside.
    explicit Problem(const QString &name, QWidget *parent = nullptr);
    void setText(const QString &sentence); //!< "": nothing is wrong
    void setHint(const QString &sentence); //!< worth knowing, and no obstacle
    [[nodiscard]] QString text() const;

private:
    void tell(const QString &text);
    StateIcon *m_icon;
    QLabel *m_label;
};

} // namespace ui
