// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FieldValueMenu.h"

#include "models/FieldsModel.h"
#include "models/Roles.h"
#include "store/QueryChange.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype LongestValue = 200; // characters

// Fields of the envelope that the store keeps apart, by their names in lower case.
const QHash<QString, QString> &keysOfEnvelope()
{
    static const QHash<QString, QString> Keys{{u"eventtype"_s, u"type"_s},
                                              {u"eventid"_s, u"id"_s},
                                              {u"objectid"_s, u"object"_s},
                                              {u"subscriptionid"_s, u"subscription"_s}};
    return Keys;
}

} // namespace

QString fieldTerm(const QStringList &keys, const QString &value)
{
    static const QRegularExpression Name(u"^[A-Za-z0-9_-]+$"_s);
    const bool named =
        std::all_of(keys.begin(), keys.end(), [](const QString &key) { return Name.match(key).hasMatch(); });
    if (keys.isEmpty() || !named || value.isEmpty() || value.size() > LongestValue || value.contains(u'\n'))
        return {};
    const QString root = keys.first().toLower();
    if (keys.size() == 1) {
        const QString key = keysOfEnvelope().value(root);
        return key.isEmpty() ? QString() : store::queryTerm(key, value);
    }
    return root == "data"_L1 || root == "context"_L1 ? store::queryTerm(keys.join(u'.'), value) : QString();
}

FieldValueMenu::FieldValueMenu(QTreeView &fields)
    : QObject(&fields), m_fields(fields), m_show(new QAction(tr("&Show only events with this value"), &fields)),
      m_hide(new QAction(tr("&Hide events with this value"), &fields)),
      m_copyPointer(new QAction(tr("Copy JSON &pointer"), &fields))
{
    m_show->setObjectName(u"actionShowField"_s);
    m_hide->setObjectName(u"actionHideField"_s);
    m_copyPointer->setObjectName(u"actionCopyPointer"_s);
    fields.addActions({m_show, m_hide, m_copyPointer});
    fields.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_show, &QAction::triggered, this, [this] { Q_EMIT narrowRequested(term(), true); });
    connect(m_hide, &QAction::triggered, this, [this] { Q_EMIT narrowRequested(term(), false); });
    connect(m_copyPointer, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_fields.currentIndex().data(models::PathRole).toString());
    });
    update();
}

void FieldValueMenu::watch()
{
    if (m_fields.selectionModel())
        connect(m_fields.selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldValueMenu::update);
    update();
}

QString FieldValueMenu::term() const
{
    const QModelIndex field = m_fields.currentIndex();
    if (!field.isValid() || field.data(models::MissingRole).toBool()
        || field.model()->hasChildren(field.siblingAtColumn(0)))
        return {};
    return fieldTerm(field.data(models::KeysRole).toStringList(),
                     field.siblingAtColumn(models::FieldsModel::Value).data(models::CopyRole).toString());
}

void FieldValueMenu::update()
{
    const bool has = !term().isEmpty();
    m_show->setEnabled(has);
    m_hide->setEnabled(has);
    m_copyPointer->setEnabled(m_fields.currentIndex().isValid());
}

} // namespace ui
