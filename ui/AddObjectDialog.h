// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace subscriptions {
class Catalogue;
}

namespace ui {

class Problem;

//! Adds an object by its id: an action package, which no call of the service lists, or an action or a group that is not
//! among those read. Destroyed with its session at the latest.
class AddObjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddObjectDialog(subscriptions::Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const kaizala::ObjectRef &ref);

private:
    void add();
    subscriptions::Catalogue &m_catalogue;
    QComboBox *m_type;
    QLineEdit *m_id;
    QLineEdit *m_name;
    Problem *m_problem;
};

} // namespace ui
