// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectPicker.h"

#include "models/Roles.h"
#include "models/SubscriptionTexts.h"
#include "models/Text.h"
#include "subscriptions/Catalogue.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ObjectPicker::ObjectPicker(const QString &question, const QList<subscriptions::KnownObject> &objects, QWidget *parent)
    : QDialog(parent), m_objects(new QStandardItemModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_filter(makeFilterEdit(tr("Filter the objects"))), m_list(new QListView), m_count(new Caption),
      m_ok(new QPushButton)
{
    setObjectName(u"objectPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Duplicate to other objects"));
    fill(objects);
    m_shown->setSourceModel(m_objects);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"objectFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name or id"));
    m_list->setObjectName(u"objectList"_s);
    m_list->setAccessibleName(tr("Objects"));
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto *text = new QLabel(question);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *all = new QPushButton(tr("All shown"));
    all->setObjectName(u"tickAllButton"_s);
    all->setToolTip(tr("Tick what the filter leaves; the others stay as they are"));
    auto *none = new QPushButton(tr("None"));
    none->setObjectName(u"tickNoneButton"_s);
    none->setToolTip(tr("Untick every object, also what the filter hides"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_ok->setObjectName(u"duplicateButton"_s);
    m_ok->setDefault(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Grid);
    tools->addWidget(m_filter, 1);
    tools->addWidget(all);
    tools->addWidget(none);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(text);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {all, none, cancel})
        button->setAutoDefault(false);
    resize(72 * Grid, 60 * Grid);
    showCount();

    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_objects, &QStandardItemModel::itemChanged, this, &ObjectPicker::showCount);
    connect(all, &QPushButton::clicked, this, &ObjectPicker::tickShown);
    connect(none, &QPushButton::clicked, this, &ObjectPicker::untickAll);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT picked(ticked());
        accept();
    });
    m_filter->setFocus();
}

void ObjectPicker::fill(const QList<subscriptions::KnownObject> &objects)
{
    for (const subscriptions::KnownObject &object : objects) {
        const QString type = models::objectTypeText(object.ref.type);
        const bool named = !object.name.isEmpty() && object.name != object.ref.id;
        auto *item = new QStandardItem(
            named ? tr("%1 – %2 (%3)", "an object's name, its id, its type")
                        .arg(isolated(models::cellText(object.name, 80)), models::cellText(object.ref.id, 80), type)
                  : tr("%1 (%2)", "an object's id and its type").arg(models::cellText(object.ref.id, 80), type));
        item->setCheckable(true);
        item->setSizeHint({0, rowHeight(fontMetrics())});
        item->setData(QVariant::fromValue(object.ref), models::ObjectRefRole);
        m_objects->appendRow(item);
    }
}

QList<kaizala::ObjectRef> ObjectPicker::ticked() const
{
    QList<kaizala::ObjectRef> refs;
    for (int row = 0; row < m_objects->rowCount(); ++row) {
        const QStandardItem *item = m_objects->item(row);
        if (item->checkState() == Qt::Checked)
            refs.append(item->data(models::ObjectRefRole).value<kaizala::ObjectRef>());
    }
    return refs;
}

void ObjectPicker::tickShown()
{
    const QSignalBlocker quiet(m_objects); // counted once, not after each of thousands
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_shown->setData(m_shown->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    m_list->viewport()->update();
    showCount();
}

void ObjectPicker::untickAll()
{
    const QSignalBlocker quiet(m_objects);
    for (int row = 0; row < m_objects->rowCount(); ++row)
        m_objects->item(row)->setCheckState(Qt::Unchecked);
    m_list->viewport()->update();
    showCount();
}

void ObjectPicker::showCount()
{
    const int count = int(ticked().size());
    m_count->setText(tr("%n chosen", "how many objects", count));
    m_ok->setText(tr("Duplicate to %n object(s)", "a button", count));
    m_ok->setEnabled(count > 0);
}

} // namespace ui
