// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectsPane.h"

#include "models/ObjectsModel.h"
#include "models/ObjectsSearch.h"
#include "subscriptions/Catalogue.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/ObjectMenu.h"
#include "ui/PageStack.h"
#include "ui/Program.h"
#include "ui/StateDelegates.h"
#include "ui/TextDelegate.h"
#include "ui/ViewSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

ObjectsPane::ObjectsPane(QWidget *parent)
    : QWidget(parent), m_text(makeFilterEdit(tr("Search the objects"))), m_count(new Caption), m_tree(new QTreeView)
{
    m_text->setObjectName(u"objectsSearch"_s);
    m_text->setPlaceholderText(tr("Search the objects"));
    m_text->setToolTip(tr("Every word has to occur in an object's name, id or type"));
    m_count->setObjectName(u"objectsCount"_s);
    m_count->hide();
    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(100ms);
    connect(&m_searchAgain, &QTimer::timeout, this, &ObjectsPane::search);
    connect(m_text, &QLineEdit::textChanged, this, &ObjectsPane::search);
    m_text->setSearched(m_tree);
    setUpTree(*m_tree, u"objectsTree"_s, tr("Objects"));
    m_tree->setItemDelegate(new TextDelegate(m_tree));
    m_tree->setItemDelegateForColumn(models::ObjectsModel::Name, new LoadDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack = new PageStack(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Grid, Grid, Grid, HalfGrid);
    row->setSpacing(Grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
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
    m_expanded.clear();
    m_searched = false;
    m_text->clear();
    m_count->hide();
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
                if (isSearching() && !m_searchAgain.isActive())
                    m_searchAgain.start();
            });
    connect(&session->catalogue, &subscriptions::Catalogue::objectsChanged, this, [this] {
        if (isSearching() && !m_searchAgain.isActive())
            m_searchAgain.start(); // names may be others
        updateState();
    });
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
    const QModelIndex index = m_model ? m_model->indexOf(ref) : QModelIndex();
    if (!index.isValid())
        return;
    if (m_searched && m_tree->isRowHidden(index.row(), index.parent()))
        m_text->clear();
    m_tree->setCurrentIndex(index);
}

void ObjectsPane::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
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

// --- Searching ------------------------------------------------------------------------------------------------------

bool ObjectsPane::isSearching() const
{
    return m_model && !m_text->text().trimmed().isEmpty();
}

//! Rows are hidden in the view. The model keeps them, and with them the selection, the counts and what is asked for
//! when a group is opened.
void ObjectsPane::search()
{
    if (!m_session)
        return;
    if (!isSearching()) {
        showAll();
        updateState();
        return;
    }
    if (!m_searched) {
        m_searched = true;
        for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
            if (m_tree->isExpanded(index))
                m_expanded.append(index);
        }
    }
    const QList<subscriptions::KnownObject> objects = m_session->catalogue.objects();
    const models::ObjectsFound found = models::searchObjects(objects, m_text->text());
    m_matches = int(found.matches.size());
    for (int row = 1; row < m_model->rowCount(); ++row) // "All" stays
        showFound(found, m_model->index(row, 0));
    m_count->setText(
        tr("%1 of %2", "how many of how many objects were found").arg(found.matches.size()).arg(objects.size()));
    m_count->show();
    updateState();
}

void ObjectsPane::showFound(const models::ObjectsFound &found, const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, models::ObjectsModel::Name, parent);
        const auto ref = index.data(models::ObjectRefRole).value<kaizala::ObjectRef>();
        const bool shows = found.shows(ref);
        if (m_tree->isRowHidden(row, parent) == shows)
            m_tree->setRowHidden(row, parent, !shows);
        if (shows && m_model->rowCount(index) > 0)
            showFound(found, index);
        if (found.above.contains(ref))
            m_tree->expand(index);
    }
}

void ObjectsPane::showAll()
{
    m_searchAgain.stop();
    m_count->hide();
    if (!std::exchange(m_searched, false))
        return;
    const auto showBelow = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            if (m_tree->isRowHidden(row, parent))
                m_tree->setRowHidden(row, parent, false);
            if (const QModelIndex index = m_model->index(row, 0, parent); m_model->rowCount(index) > 0)
                self(self, index);
        }
    };
    showBelow(showBelow, {});
    m_tree->collapseAll();
    for (const QPersistentModelIndex &index : std::as_const(m_expanded)) {
        if (index.isValid())
            m_tree->expand(index);
    }
    m_expanded.clear();
    m_tree->scrollTo(m_tree->currentIndex());
}

void ObjectsPane::updateState()
{
    if (m_searched && m_matches == 0) {
        m_stack->showEmpty({"view-filter"_L1, tr("No match"), tr("No object fits the search."), tr("Clear search"),
                            [this] { m_text->clear(); }});
        return;
    }
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

void ObjectsPane::readActions(const QString &groupId, const QString &type, int most)
{
    const qsizetype before = m_session->catalogue.objects().size();
    base::then(m_session->catalogue.loadActions(groupId, type, most), this,
               [this, session = m_session, groupId, type, before](const base::Result<> &read) {
                   if (m_session != session)
                       return;
                   if (!read) {
                       Q_EMIT told(tr("The actions could not be read. %1", "%1: a sentence that says why")
                                       .arg(read.error().toUserString()));
                       return;
                   }
                   const qsizetype more = m_session->catalogue.objects().size() - before;
                   if (m_session->catalogue.actionsCapped(groupId, type))
                       Q_EMIT told(
                           tr("The service gives no more of this group's actions. Read one type at a time, or add "
                              "an action by its id."));
                   else if (more > 0)
                       Q_EMIT told(tr("%n action(s) found.", nullptr, int(more)));
                   else
                       Q_EMIT told(tr("No other action found."));
                   m_tree->expand(m_model->indexOf({kaizala::ObjectType::Group, groupId}));
               });
}

void ObjectsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const Scope scope = scopeOf(*m_model, index);
    const auto object = scope.object ? m_session->catalogue.object(*scope.object) : std::nullopt;
    QMenu *menu = nullptr;
    if (object) {
        auto *own = new ObjectMenu(m_session->catalogue, *object, this);
        connect(own, &ObjectMenu::newRequested, this, &ObjectsPane::newRequested);
        connect(own, &ObjectMenu::nameRequested, this, &ObjectsPane::nameRequested);
        connect(own, &ObjectMenu::actionsRequested, this, &ObjectsPane::readActions);
        own->addSeparator();
        menu = own;
    } else {
        menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
    }
    menu->addAction(tr("Add an object…"), this, &ObjectsPane::addObjectRequested);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace ui
