// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectMenu.h"

#include "subscriptions/Catalogue.h"
#include "ui/Icons.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using kaizala::ObjectType;
using subscriptions::Catalogue;

namespace {

//! Of a group, of one type ("": of any), as they are known.
int countActions(const Catalogue &catalogue, const QString &groupId, const QString &type)
{
    const QList<subscriptions::KnownObject> objects = catalogue.objects();
    return int(std::ranges::count_if(objects, [&](const subscriptions::KnownObject &one) {
        return one.ref.type == ObjectType::Action && one.parentId == groupId
            && (type.isEmpty() || one.actionType.compare(type, Qt::CaseInsensitive) == 0);
    }));
}

} // namespace

ObjectMenu::ObjectMenu(Catalogue &catalogue, const subscriptions::KnownObject &object, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"objectMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(themedIcon("list-add"_L1), tr("New subscription…"), this, &ObjectMenu::newRequested);
    addAction(themedIcon("edit-copy"_L1), tr("Copy id"), this,
              [id = object.ref.id] { QGuiApplication::clipboard()->setText(id); });
    addSeparator();
    addAction(themedIcon("view-refresh"_L1), tr("Read its subscriptions anew"), this, [&catalogue, ref = object.ref] {
        // How it went is in the object's state, which the tree shows.
        base::then(catalogue.refreshObject(ref), &catalogue, [](const base::Result<> &) {});
    })->setObjectName(u"objectRefresh"_s);
    if (object.ref.type == ObjectType::Group)
        addActions(catalogue, object.ref.id);
    addSeparator();
    addAction(themedIcon("document-edit"_L1), tr("Name…", "give an object a name"), this, [this, object] {
        Q_EMIT nameRequested(object);
    })->setObjectName(u"objectName"_s);
    QAction *forget = addAction(themedIcon("edit-delete"_L1), tr("Forget", "an object that was added here"), this,
                                [&catalogue, ref = object.ref] { catalogue.removeObject(ref); });
    forget->setObjectName(u"objectForget"_s);
    forget->setEnabled(catalogue.isAdded(object.ref));
    forget->setToolTip(forget->isEnabled()
                           ? tr("Take it off the list, or give it the service's name again; the service hears nothing "
                                "of it")
                           : tr("The service lists it, so it comes again with every refresh"));
    setToolTipsVisible(true);
}

void ObjectMenu::addActions(Catalogue &catalogue, const QString &groupId)
{
    QMenu *menu = addMenu(tr("Read its actions"));
    menu->setObjectName(u"objectActions"_s);
    const std::pair<QString, QString> types[] = {{QString(), tr("Of every type", "actions of a group")},
                                                 {u"Job"_s, tr("Jobs")},
                                                 {u"Survey"_s, tr("Surveys")},
                                                 {u"Poll"_s, tr("Polls")},
                                                 {u"LetsMeet"_s, tr("Meetings")},
                                                 {u"Image"_s, tr("Images")}};
    for (const auto &[type, name] : types) {
        const bool more = catalogue.hasMoreActions(groupId, type);
        const int known = countActions(catalogue, groupId, type);
        const QString text = more ? tr("%1: more than these %n", "%1: such as: Jobs", known).arg(name) : name;
        QAction *action = menu->addAction(text);
        action->setData(type);
        const int most = more ? known + Catalogue::MostActions : Catalogue::MostActions;
        connect(action, &QAction::triggered, this,
                [this, groupId, type = type, most] { Q_EMIT actionsRequested(groupId, type, most); });
    }
}

} // namespace ui
