// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteEntries.h"

#include "models/SubscriptionTexts.h"
#include "models/Text.h"
#include "subscriptions/Catalogue.h"
#include "ui/Icons.h"
#include "ui/SavedFiltersPane.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::StringLiterals;
using models::PaletteEntry;

namespace ui {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr int MostNested = 4; // menus in menus

QString hindranceOf(const QAction &action)
{
    if (action.isEnabled())
        return {};
    return action.statusTip().isEmpty() ? EntryText::tr("This can't be done now.") : action.statusTip();
}

//! A menu, and what is to be said of all that is in it.
struct Level
{
    QString bar; // the name of the menu in the menu bar
    QString within; // of the menus below it
    QString hindrance; // of the menu itself
    int depth = 0;
};

void addCommands(QList<PaletteEntry> &entries, const QList<QAction *> &actions, const Level &level)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QString own = action->iconText(); // without the underlined letter
        const QString name = level.within.isEmpty()
            ? own
            : EntryText::tr("%1 › %2", "a menu, then one within it").arg(level.within, own);
        const QString hindrance = level.hindrance.isEmpty() ? hindranceOf(*action) : level.hindrance;
        if (const QMenu *menu = action->menu()) {
            if (level.depth == 0)
                addCommands(entries, menu->actions(), {own, {}, hindrance, 1});
            else if (level.depth < MostNested)
                addCommands(entries, menu->actions(), {level.bar, name, hindrance, level.depth + 1});
            continue;
        }
        PaletteEntry entry;
        entry.title = action->isChecked() ? EntryText::tr("%1 (on)", "a command that is switched on").arg(name) : name;
        entry.detail = level.bar;
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.hindrance = hindrance;
        entry.icon = action->icon();
        entry.value = QVariant::fromValue(QPointer<QAction>(action));
        entries.append(entry);
    }
}

} // namespace

QList<PaletteEntry> commandEntries(const QMenuBar &bar)
{
    QList<PaletteEntry> entries;
    addCommands(entries, bar.actions(), {});
    return entries;
}

QList<PaletteEntry> catalogueEntries(const subscriptions::Catalogue &catalogue)
{
    QList<PaletteEntry> entries;
    QHash<kaizala::ObjectRef, QString> names;
    const QIcon objectIcon = themedIcon("system-users"_L1);
    for (const subscriptions::KnownObject &object : catalogue.objects()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Object;
        entry.title = models::cellText(object.name.isEmpty() ? object.ref.id : object.name, 80);
        entry.detail = EntryText::tr("%1 %2", "an object's type and its id")
                           .arg(models::objectTypeText(object.ref.type), models::cellText(object.ref.id, 60));
        entry.icon = objectIcon;
        entry.value = QVariant::fromValue(object.ref);
        names.insert(object.ref, entry.title);
        entries.append(entry);
    }
    const QIcon subscriptionIcon = themedIcon("mail-receive"_L1);
    for (const kaizala::Subscription &subscription : catalogue.subscriptions()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Subscription;
        entry.title = EntryText::tr("%1 → %2", "a subscription: its object, its callback URL")
                          .arg(names.value(subscription.object, models::cellText(subscription.object.id, 60)),
                               models::cellText(models::callbackText(subscription.callbackUrl), 80));
        entry.detail = EntryText::tr("Subscription %1", "%1 is an id").arg(models::cellText(subscription.id.value, 60));
        entry.icon = subscriptionIcon;
        entry.value = QVariant::fromValue(subscription.id.value);
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> filterEntries(const SavedFiltersPane &filters)
{
    QList<PaletteEntry> entries;
    const QIcon icon = themedIcon("view-filter"_L1);
    for (const auto &[name, query] : filters.saved()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Filter;
        entry.title = models::cellText(name, 80);
        entry.detail = EntryText::tr("Events: %1", "%1 is a filter").arg(models::cellText(query, 80));
        entry.icon = icon;
        entry.value = query;
        entries.append(entry);
    }
    return entries;
}

} // namespace ui
