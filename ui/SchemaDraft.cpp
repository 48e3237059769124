// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SchemaDraft.h"

#include "inspect/SchemaInference.h"
#include "models/Roles.h"
#include "store/EventStore.h"
#include "ui/Icons.h"
#include "ui/Program.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QTableView>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! Of all bodies that are JSON; the title is their event type, where they have one in common. Errors: Protocol (none
//! is).
base::Result<QByteArray> draftOf(const QList<QByteArray> &bodies)
{
    inspect::SchemaInference inference;
    QString title;
    for (const QByteArray &body : bodies) {
        const auto tree = inspect::PayloadTree::read(body);
        if (!tree)
            continue;
        const QString type = inspect::eventTypeOf(*tree);
        const bool isFirst = inference.payloads() == 0;
        if (inference.add(*tree))
            title = isFirst || title == type ? type : QString();
    }
    if (inference.payloads() == 0)
        return base::fail(base::Error::Kind::Protocol, u"no body is JSON"_s);
    return QJsonDocument(inference.schema(title)).toJson();
}

} // namespace

SchemaDraft::SchemaDraft(QTableView &table) : QObject(&table), m_table(table), m_action(new QAction(this))
{
    m_action->setObjectName(u"actionCopySchema"_s);
    m_action->setIcon(themedIcon("edit-copy"_L1));
    m_action->setText(tr("Copy as JSON &Schema draft"));
    m_action->setToolTip(tr("What the selected events have in common: types, required fields, formats"));
    m_action->setEnabled(false);
    table.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &SchemaDraft::copy);
}

void SchemaDraft::setSession(const Session *session)
{
    ++m_generation;
    m_session = session;
    m_action->setEnabled(false);
    if (session)
        connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { m_action->setEnabled(m_table.selectionModel()->hasSelection()); });
}

QList<qint64> SchemaDraft::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_table.selectionModel()->selectedRows())
        ids.append(row.data(models::IdRole).toLongLong());
    return ids.first(qMin(ids.size(), MostEvents));
}

//! One after the other, so that no more than these bodies are in memory.
base::Pending<QList<QByteArray>> SchemaDraft::read(const QList<qint64> &ids, const QList<QByteArray> &bodies)
{
    if (ids.isEmpty() || !m_session)
        return base::ready<QList<QByteArray>>(bodies);
    return base::andThen(m_session->store.detail(ids.first()), this,
                         [this, rest = ids.sliced(1), bodies](const store::EventDetail &event) {
                             return read(rest, bodies + QList<QByteArray>{event.body});
                         });
}

void SchemaDraft::copy()
{
    if (!m_session)
        return;
    const quint64 generation = ++m_generation;
    const auto draft = base::andThen(read(selected(), {}), this, [](const QList<QByteArray> &bodies) {
        return base::runOn(*QThreadPool::globalInstance(), [bodies] { return draftOf(bodies); });
    });
    base::then(draft, this, [this, generation](const base::Result<QByteArray> &made) {
        if (generation != m_generation)
            return;
        if (made) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*made));
            Q_EMIT copied();
        } else {
            Q_EMIT failed(made.error().kind == base::Error::Kind::Protocol
                              ? tr("None of the selected events is JSON, so there is no schema to draft.")
                              : made.error().toUserString());
        }
    });
}

} // namespace ui
