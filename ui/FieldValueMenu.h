// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QModelIndex;
class QTreeView;

namespace ui {

//! What the context menu of the inspector's fields does with the current field: show only events that have its value,
//! hide them, copy where it is. Belongs to the tree. GUI thread.
class FieldValueMenu : public QObject
{
    Q_OBJECT

public:
    explicit FieldValueMenu(QTreeView &fields);
    void watch(); //!< after the tree was given another model

Q_SIGNALS:
    //! \a term: of the query language ("data.count:5"). Shown alone, or hidden.
    void narrowRequested(const QString &term, bool shows);

private:
    void update();
    [[nodiscard]] QString term() const; //!< empty where the language has none for the field

    QTreeView &m_fields;
    QAction *m_show;
    QAction *m_hide;
    QAction *m_copyPointer;
};

//! The term that finds events by a value in their payload, below \a keys (models::KeysRole): "type:…" and the like for
//! what the store keeps apart, else a path into the payload, of which one entry of a list is enough. Empty where the
//! language has none: names with a dot, values that are empty or longer than 200 characters, what is neither in `data`
//! nor in `context`.
[[nodiscard]] QString fieldTerm(const QStringList &keys, const QString &value);

} // namespace ui
