// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventValueMenu.h"

#include "models/EventsModel.h"
#include "models/Roles.h"
#include "store/QueryChange.h"
#include "ui/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using models::EventsModel;

QString termOf(const store::EventRow &event, int column)
{
    const auto of = [](const QString &key, const QString &value) -> QString {
        return value.isEmpty() ? QString() : store::queryTerm(key, value);
    };
    switch (column) {
    case EventsModel::Type:
        return of(u"type"_s, event.eventType);
    case EventsModel::Object:
        return of(u"object"_s, event.objectId);
    case EventsModel::From:
        return of(u"from"_s, event.from.isEmpty() ? event.fromName : event.from);
    case EventsModel::Deliveries:
        return of(u"duplicate"_s, event.deliveries > 1 ? u"yes"_s : u"no"_s);
    case EventsModel::Schema:
        return event.kind == store::Kind::Validation ? u"is:validation"_s : of(u"schema"_s, toString(event.verdict));
    case EventsModel::Inbox:
        return of(u"inbox"_s, event.inbox);
    default:
        return {};
    }
}

} // namespace

EventValueMenu::EventValueMenu(QTableView &table, QLineEdit &filter)
    : QObject(&table), m_table(table), m_filter(filter),
      m_show(new QAction(themedIcon("view-filter"_L1), tr("&Show only this", "of a value in the table"), this)),
      m_hide(new QAction(tr("&Hide this", "of a value in the table"), this)),
      m_copy(new QAction(themedIcon("edit-copy"_L1), tr("&Copy value"), this)),
      m_test(new QAction(themedIcon("document-send"_L1), tr("Send as a &test event…"), this))
{
    m_show->setObjectName(u"actionShowOnly"_s);
    m_hide->setObjectName(u"actionHideValue"_s);
    m_copy->setObjectName(u"actionCopyValue"_s);
    m_test->setObjectName(u"actionSendAsTest"_s);
    table.addActions({m_show, m_hide, m_copy, m_test});
    connect(m_test, &QAction::triggered, this,
            [this] { Q_EMIT testEventRequested(m_table.currentIndex().data(models::IdRole).toLongLong()); });
    connect(m_show, &QAction::triggered, this, [this] { narrow(true); });
    connect(m_hide, &QAction::triggered, this, [this] { narrow(false); });
    connect(m_copy, &QAction::triggered, this, &EventValueMenu::copy);
    update();
}

void EventValueMenu::setModel(const models::EventsModel *model)
{
    m_model = model;
    if (model)
        connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, &EventValueMenu::update);
    update();
}

QString EventValueMenu::term() const
{
    const QModelIndex cell = m_model ? m_table.currentIndex() : QModelIndex();
    const auto event = cell.isValid() ? m_model->at(cell.row()) : std::nullopt;
    return event ? termOf(*event, cell.column()) : QString();
}

void EventValueMenu::update()
{
    const bool has = !term().isEmpty();
    m_show->setEnabled(has);
    m_hide->setEnabled(has);
    m_copy->setEnabled(m_model && m_table.currentIndex().isValid());
    m_test->setEnabled(m_copy->isEnabled());
}

void EventValueMenu::narrow(bool shows)
{
    if (const QString wanted = term(); !wanted.isEmpty())
        m_filter.setText(shows ? store::queryShowing(m_filter.text(), wanted)
                               : store::queryHiding(m_filter.text(), wanted));
}

void EventValueMenu::copy() const
{
    QGuiApplication::clipboard()->setText(m_table.currentIndex().data(models::CopyRole).toString());
}

} // namespace ui
