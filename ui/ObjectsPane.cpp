// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectsPane.h"

#include "models/ObjectsModel.h"
#include "subscriptions/Catalogue.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/PageStack.h"
#include "ui/Program.h"
#include "ui/StateDelegates.h"
#include "ui/TextDelegate.h"
#include "ui/ViewSetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Scope scopeOf(const models::ObjectsModel &model, const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(models::ObjectsModel::Name);
    const QVariant ref = first.data(models::ObjectRefRole);
    if (ref.isValid())
        return {ref.value<kaizala::ObjectRef>(), {}};
    return {{}, model.sectionType(first)};
}

} // namespace

ObjectsPane::ObjectsPane(QWidget *parent) : QWidget(parent), m_tree(new QTreeView)
{
    setUpTree(*m_tree, u"objectsTree"_s, tr("Objects"));
    m_tree->setItemDelegate(new TextDelegate(m_tree));
    m_tree->setItemDelegateForColumn(models::ObjectsModel::Name, new LoadDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack = new PageStack(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ObjectsPane::showMenu);
}

ObjectsPane::~ObjectsPane() = default;

void ObjectsPane::setSession(const Session *session)
{
    m_tree->setModel(nullptr);
    m_model.reset();
    m_error.reset();
    m_session = session;
    m_scope = {};
    if (!session) {
        m_stack->showContent();
        return;
    }
    m_model = std::make_unique<models::ObjectsModel>(session->catalogue);
    m_tree->setModel(m_model.get());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(models::ObjectsModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(models::ObjectsModel::Count, QHeaderView::Fixed);
    m_tree->header()->resizeSection(models::ObjectsModel::Count, 6 * Grid);
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model->allIndex());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return; // a reset; keepSelection() follows
        const Scope scope = scopeOf(*m_model, now);
        if (scope == m_scope)
            return;
        m_scope = scope;
        Q_EMIT scopeChanged(scope);
    });
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &ObjectsPane::keepSelection);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_model->index(row, 0));
                if (parent.isValid() && !parent.parent().isValid())
                    m_tree->expand(parent);
            });
    connect(&session->catalogue, &subscriptions::Catalogue::objectsChanged, this, &ObjectsPane::updateState);
    connect(&session->catalogue, &subscriptions::Catalogue::refreshProgress, this, &ObjectsPane::updateState);
    connect(&session->catalogue, &subscriptions::Catalogue::refreshFinished, this, &ObjectsPane::updateState);
    updateState();
}

void ObjectsPane::setLoadError(const std::optional<base::Error> &error)
{
    m_error = error;
    updateState();
}

Scope ObjectsPane::scope() const
{
    return m_scope;
}

void ObjectsPane::select(const kaizala::ObjectRef &ref)
{
    if (const QModelIndex index = m_model ? m_model->indexOf(ref) : QModelIndex(); index.isValid())
        m_tree->setCurrentIndex(index);
}

QSize ObjectsPane::sizeHint() const
{
    return {25 * Grid, 30 * Grid};
}

void ObjectsPane::keepSelection()
{
    m_tree->expandToDepth(0);
    QModelIndex index;
    if (m_scope.object)
        index = m_model->indexOf(*m_scope.object);
    for (int row = 0; !index.isValid() && row < m_model->rowCount(); ++row) {
        if (scopeOf(*m_model, m_model->index(row, 0)) == m_scope)
            index = m_model->index(row, 0);
    }
    m_tree->setCurrentIndex(index.isValid() ? index : m_model->allIndex());
}

void ObjectsPane::updateState()
{
    if (!m_session || !m_session->catalogue.objects().isEmpty() || m_session->catalogue.isRefreshing()) {
        m_stack->showContent();
        return;
    }
    if (m_error) {
        m_stack->showEmpty({"network-disconnect"_L1, tr("The groups could not be read"), m_error->toUserString(),
                            tr("Try again"), [this] { Q_EMIT retryRequested(); }});
        return;
    }
    m_stack->showEmpty(
        {"system-users"_L1, tr("No groups"),
         tr("This account reaches no group. An action, an action package or a group can be added by its id."),
         tr("Add an object…"), [this] { Q_EMIT addObjectRequested(); }});
}

void ObjectsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const Scope scope = scopeOf(*m_model, index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (scope.object) {
        menu->addAction(themedIcon("list-add"_L1), tr("New subscription…"), this, &ObjectsPane::newRequested);
        menu->addAction(themedIcon("edit-copy"_L1), tr("Copy id"), this,
                        [id = scope.object->id] { QGuiApplication::clipboard()->setText(id); });
        menu->addSeparator();
    }
    menu->addAction(tr("Add an object…"), this, &ObjectsPane::addObjectRequested);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace ui
