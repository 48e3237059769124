// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

//! Lets several objects be ticked out of many.
class ObjectPicker : public QDialog
{
    Q_OBJECT

public:
    //! \a question stands above the list; \a objects in the order they are to be shown.
    ObjectPicker(const QString &question, const QList<subscriptions::KnownObject> &objects, QWidget *parent = nullptr);
    [[nodiscard]] QList<kaizala::ObjectRef> ticked() const;

Q_SIGNALS:
    void picked(const QList<kaizala::ObjectRef> &objects); //!< at least one

private:
    void fill(const QList<subscriptions::KnownObject> &objects);
    void showCount();
    void tickShown();
    void untickAll(); //!< also what the filter hides
    QStandardItemModel *m_objects;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_ok;
};

} // namespace ui
