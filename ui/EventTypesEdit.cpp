// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventTypesEdit.h"

#include "kaizala/EventType.h"
#include "ui/Look.h"
#include "ui/TextDelegate.h"

#include <QApplication>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int DescriptionRole = Qt::UserRole;
constexpr int NameColumn = 22 * Grid;

//! The name, and in a second column, quieter, what it means.
class EventTypeDelegate final : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {NameColumn, qMax(TextDelegate::sizeHint(option, index).height(), 2 * Grid + HalfGrid)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TextDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect rest = option.rect.adjusted(NameColumn, 0, -Grid, 0);
        const QString text =
            option.fontMetrics.elidedText(index.data(DescriptionRole).toString(), Qt::ElideRight, rest.width());
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : toneColor(Tone::Muted, option.palette));
        painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter), text);
        painter->restore();
    }
};

} // namespace

EventTypesEdit::EventTypesEdit(QWidget *parent) : QWidget(parent), m_list(new QListWidget)
{
    m_list->setObjectName(u"eventTypesList"_s);
    m_list->setAccessibleName(tr("Event types"));
    m_list->setItemDelegate(new EventTypeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(14 * Grid);
    for (const auto type : kaizala::AllEventTypes)
        add(kaizala::toString(type), kaizala::describe(type));

    auto *all = new QPushButton(tr("All", "event types"));
    all->setObjectName(u"allEventsButton"_s);
    all->setAccessibleName(tr("Tick all event types"));
    auto *none = new QPushButton(tr("None", "event types"));
    none->setObjectName(u"noEventsButton"_s);
    none->setAccessibleName(tr("Tick no event type"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    connect(all, &QPushButton::clicked, this, [this] { checkAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(Qt::Unchecked); });
    connect(m_list, &QListWidget::itemChanged, this, &EventTypesEdit::changed);
}

void EventTypesEdit::add(const QString &name, const QString &description)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(DescriptionRole, description);
    item->setData(Qt::AccessibleDescriptionRole, description);
    item->setToolTip(description);
}

QStringList EventTypesEdit::eventTypes() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->text());
    }
    return names;
}

void EventTypesEdit::setEventTypes(const QStringList &names)
{
    {
        const QSignalBlocker quiet(m_list); // one change, told once
        for (const QString &name : names) {
            if (m_list->findItems(name, Qt::MatchFixedString).isEmpty())
                add(name, tr("Not among the documented event types"));
        }
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            item->setCheckState(names.contains(item->text(), Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT changed();
}

void EventTypesEdit::checkAll(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(state);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

} // namespace ui
