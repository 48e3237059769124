// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace subscriptions {
class Catalogue;
}

namespace ui {

class Problem;

//! Adds an object by its id: an action package, which no call of the service lists, or an action or a group that is not
//! among those read. Also gives one that is known another name. Destroyed with its session at the latest.
class AddObjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddObjectDialog(subscriptions::Catalogue &catalogue, QWidget *parent = nullptr);
    void startFrom(const subscriptions::KnownObject &object); //!< to give it another name

Q_SIGNALS:
    void added(const kaizala::ObjectRef &ref);

private:
    void add();
    subscriptions::Catalogue &m_catalogue;
    subscriptions::KnownObject m_object; // what is known of it
    QComboBox *m_type;
    QLineEdit *m_id;
    QLineEdit *m_name;
    Problem *m_problem;
    QPushButton *m_add;
};

} // namespace ui
