// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionCommands.h"

#include "base/Clock.h"
#include "kaizala/CurlCommand.h"
#include "listener/Runner.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/SubscriptionJson.h"
#include "ui/Actions.h"
#include "ui/Banner.h"
#include "ui/CallbackUrl.h"
#include "ui/ChangesDialog.h"
#include "ui/Deletion.h"
#include "ui/EditSeveralDialog.h"
#include "ui/JournalDialog.h"
#include "ui/ObjectPicker.h"
#include "ui/Program.h"
#include "ui/RenewDialog.h"
#include "ui/StatusLine.h"
#include "ui/SubscriptionsPane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using kaizala::Subscription;
using subscriptions::Change;

namespace {

enum Call
{
    ListCall,
    CreateCall,
    DeleteCall
};

} // namespace

SubscriptionCommands::SubscriptionCommands(Program &program, Actions &actions, SubscriptionsPane &pane, Banner &repairs,
                                           StatusLine &status, QWidget *window)
    : QObject(window), m_program(program), m_actions(actions), m_pane(pane), m_repairs(repairs), m_status(status),
      m_window(window)
{
    m_repairs.setObjectName(u"repairBanner"_s);
    connect(actions.remove, &QAction::triggered, this, &SubscriptionCommands::remove);
    connect(actions.renew, &QAction::triggered, this, &SubscriptionCommands::renew);
    connect(actions.enable, &QAction::triggered, this, &SubscriptionCommands::enable);
    connect(actions.duplicate, &QAction::triggered, this, &SubscriptionCommands::duplicate);
    connect(actions.journal, &QAction::triggered, this, &SubscriptionCommands::showJournal);
    makeCurlMenu(actions);
    m_changed.setSingleShot(true);
    m_changed.setInterval(100ms);
    connect(&m_changed, &QTimer::timeout, this, &SubscriptionCommands::updateActions);
    connect(&pane, &SubscriptionsPane::selectionChanged, this, &SubscriptionCommands::updateActions);
}

void SubscriptionCommands::setSession(const Session *session)
{
    for (const auto &dialog : std::as_const(m_dialogs))
        delete dialog; // they hold parts of the session
    m_dialogs.clear();
    m_repairs.clear();
    m_session = session;
    if (!session)
        return;
    // The catalogue goes with the session, and the connection with the catalogue.
    connect(&session->catalogue, &subscriptions::Catalogue::repairsChanged, this, &SubscriptionCommands::showRepairs);
    const auto changed = [this] {
        if (!m_changed.isActive())
            m_changed.start();
    };
    connect(&session->catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, changed);
    connect(&session->catalogue, &subscriptions::Catalogue::objectsChanged, this, changed);
    showRepairs(); // those of an earlier run of the program may be known already
}

template <typename Dialog>
Dialog *SubscriptionCommands::open(Dialog *dialog)
{
    m_dialogs.removeAll(QPointer<QDialog>());
    m_dialogs.append(QPointer<QDialog>(dialog));
    dialog->open();
    return dialog;
}

QList<Subscription> SubscriptionCommands::selected() const
{
    QList<Subscription> list;
    if (!m_session)
        return list;
    for (const kaizala::SubscriptionId &id : m_pane.selectedIds()) {
        if (const auto one = m_session->catalogue.subscription(id))
            list.append(*one);
    }
    return list;
}

//! Each command is there only where it has something to do.
void SubscriptionCommands::updateActions()
{
    if (!m_session)
        return; // the window has switched everything off
    const QList<kaizala::SubscriptionId> ids = m_pane.selectedIds();
    Actions::Reasons reasons;
    if (ids.isEmpty()) {
        reasons.any = tr("Select a subscription first.");
    } else {
        const auto sleeps = [this](const kaizala::SubscriptionId &id) {
            const auto one = m_session->catalogue.subscription(id);
            return one && one->active != true;
        };
        if (std::ranges::none_of(ids, sleeps))
            reasons.enable = tr("What is selected is active already.");
        if (m_session->catalogue.objects().size() < 2)
            reasons.duplicate = tr("There is no other object yet. Refresh, or add one by its id.");
    }
    m_actions.setReasons(reasons);
}

// --- Changes --------------------------------------------------------------------------------------------------------

void SubscriptionCommands::make(const QList<Change> &changes, bool always)
{
    if (!m_session || changes.isEmpty())
        return;
    auto *dialog = new ChangesDialog(
        *m_session, changes, always ? ChangesDialog::Begin::WhenAgreed : ChangesDialog::Begin::AtOnce, m_window);
    connect(dialog, &ChangesDialog::ended, this, &SubscriptionCommands::tellEnded);
    open(dialog);
}

void SubscriptionCommands::tellEnded(int done, int failed, const QList<Change> &undo, const QList<Change> &retry)
{
    const QString made = tr("%n change(s) made.", nullptr, done);
    if (failed > 0) {
        QList<Banner::Action> actions{{tr("Retry"), [this, retry] { make(retry); }}};
        if (!undo.isEmpty())
            actions.append({tr("Undo the others", "the changes that were made"), [this, undo] { make(undo); }});
        actions.append({tr("Journal…"), [this] { showJournal(); }});
        m_pane.banner().showFailure(tr("%n change(s) could not be made. The journal says why.", nullptr, failed),
                                    actions);
    } else if (!undo.isEmpty()) {
        QList<Banner::Action> actions{{tr("Undo"), [this, undo] { make(undo); }}};
        if (const QStringList unused = takeUnusedInboxes(); !unused.isEmpty()) {
            actions.append({tr("Remove %n inbox(es)", "those of subscriptions that were deleted", int(unused.size())),
                            [this, unused] {
                                for (const QString &path : unused)
                                    removeInbox(path);
                            }});
        }
        m_pane.banner().showInfo(made, actions);
    }
    m_status.say(made);
}

//! Inboxes of what was to be deleted last and is gone. Told once: what is undone needs them again.
QStringList SubscriptionCommands::takeUnusedInboxes()
{
    const QList<kaizala::SubscriptionId> deleted = std::exchange(m_toDelete, {});
    QStringList unused;
    for (const listener::Inbox &inbox : m_session ? m_session->runner.inboxes() : QList<listener::Inbox>()) {
        const bool isGone = std::ranges::any_of(deleted, [&](const kaizala::SubscriptionId &id) {
            return id.value == inbox.subscriptionId && !m_session->catalogue.subscription(id);
        });
        if (isGone)
            unused.append(inbox.path);
    }
    return unused;
}

void SubscriptionCommands::removeInbox(const QString &path)
{
    base::then(m_program.removeInbox(path), this, [this](const base::Result<> &removed) {
        if (!removed && m_session && removed.error().kind != base::Error::Kind::Cancelled)
            m_pane.banner().showFailure(tr("Its inbox could not be removed. %1", "%1: a sentence that says why")
                                            .arg(removed.error().toUserString()));
    });
}

void SubscriptionCommands::remove()
{
    const QList<Subscription> list = selected();
    if (list.size() == 1) {
        removeOne(list.first());
        return;
    }
    m_toDelete.clear();
    for (const Subscription &one : list)
        m_toDelete.append(one.id);
    make(subscriptions::toDelete(list));
}

void SubscriptionCommands::removeOne(const Subscription &subscription)
{
    auto *deletion = new Deletion(*m_session, subscription, m_window);
    connect(deletion, &Deletion::inboxUnwanted, this, &SubscriptionCommands::removeInbox);
    connect(deletion, &Deletion::finished, this,
            [this](const std::optional<base::Error> &why, const QList<Change> &undo) {
                if (!m_session)
                    return;
                if (!why) {
                    m_status.say(tr("%n subscription(s) deleted.", nullptr, 1));
                    if (!undo.isEmpty())
                        m_pane.banner().showInfo(tr("%n subscription(s) deleted.", nullptr, 1), tr("Undo"),
                                                 [this, undo] { make(undo); });
                } else if (why->kind != base::Error::Kind::Cancelled) {
                    m_pane.banner().showFailure(tr("%n subscription(s) could not be deleted.", nullptr, 1) + u' '
                                                + why->toUserString());
                }
            });
    deletion->ask();
}

void SubscriptionCommands::renew()
{
    const QList<Subscription> list = selected();
    if (list.isEmpty())
        return;
    auto *dialog = new RenewDialog(int(list.size()), m_session->clock, m_window);
    connect(dialog, &RenewDialog::chosen, this,
            [this, list](const QDateTime &until) { make(subscriptions::toRenew(list, until)); });
    open(dialog);
}

void SubscriptionCommands::enable()
{
    const QList<Subscription> list = selected();
    const QList<Change> changes = subscriptions::toEnable(list);
    if (changes.isEmpty() && !list.isEmpty())
        m_status.say(tr("They are active already."));
    make(changes);
}

void SubscriptionCommands::editSeveral()
{
    const QList<Subscription> list = selected();
    if (list.isEmpty())
        return;
    auto *dialog = new EditSeveralDialog(int(list.size()), m_session->clock, isServiceLocal(m_program), m_window);
    connect(dialog, &EditSeveralDialog::chosen, this, [this, list](const kaizala::SubscriptionPatch &patch) {
        const QList<Change> changes = subscriptions::toEdit(list, patch);
        if (changes.isEmpty())
            m_status.say(tr("They are like that already."));
        make(changes);
    });
    open(dialog);
}

void SubscriptionCommands::duplicate()
{
    const QList<Subscription> list = selected();
    if (list.isEmpty())
        return;
    QList<subscriptions::KnownObject> objects = m_session->catalogue.objects();
    if (list.size() == 1) // its own object has it already
        objects.removeIf([&list](const subscriptions::KnownObject &one) { return one.ref == list.first().object; });
    auto *dialog = new ObjectPicker(
        tr("Choose the objects that get %n subscription(s) like the selected. Where the like is there already, "
           "nothing is created.",
           nullptr, int(list.size())),
        objects, m_window);
    connect(dialog, &ObjectPicker::picked, this, [this, list](const QList<kaizala::ObjectRef> &picked) {
        QList<Change> changes;
        for (const Subscription &one : list) {
            for (const Change &change : subscriptions::toDuplicate(one, picked, m_session->clock.now())) {
                const auto there = m_session->catalogue.subscriptions(change.object);
                const Subscription wanted = subscriptions::subscriptionOf({}, change.draft);
                if (!std::ranges::any_of(there,
                                         [&](const Subscription &s) { return subscriptions::sameEffect(s, wanted); }))
                    changes.append(change);
            }
        }
        if (changes.isEmpty())
            m_status.say(tr("The like is there already; nothing was created."));
        make(changes);
    });
    open(dialog);
}

// --- Journal, repairs, cURL -----------------------------------------------------------------------------------------

void SubscriptionCommands::showJournal()
{
    if (!m_session)
        return;
    auto *dialog = new JournalDialog(*m_session, m_window);
    connect(dialog, &JournalDialog::revertRequested, this, [this, dialog](const Change &change) {
        // Over the journal: beside it, window managers give neither of them the keyboard.
        auto *changes = new ChangesDialog(*m_session, {change}, ChangesDialog::Begin::WhenAgreed, dialog);
        connect(changes, &ChangesDialog::ended, this, &SubscriptionCommands::tellEnded);
        open(changes);
    });
    open(dialog);
}

void SubscriptionCommands::showRepairs()
{
    if (!m_session)
        return;
    const QList<subscriptions::Repair> repairs = m_session->catalogue.repairs();
    if (repairs.isEmpty()) {
        m_repairs.clear();
        return;
    }
    m_repairs.showFailure(tr("This service can't change a subscription, so new ones were created; %n old one(s) could "
                             "not be deleted, and both send events now. %1",
                             "%1: a sentence that says why", int(repairs.size()))
                              .arg(repairs.last().why.toUserString()),
                          tr("Delete %n old one(s)", "a button", int(repairs.size())), [this] { repair(); });
}

//! Agreed to by the button: no other question.
void SubscriptionCommands::repair()
{
    for (const subscriptions::Repair &one : m_session->catalogue.repairs()) {
        base::then(m_session->catalogue.repair(one.id), this, [this](const base::Result<> &done) {
            m_status.say(done ? tr("The old subscription was deleted.") : done.error().toUserString());
            if (!done)
                showRepairs();
        });
    }
}

void SubscriptionCommands::makeCurlMenu(Actions &actions)
{
    auto *menu = new QMenu(actions.curl->text(), m_window);
    const std::pair<Call, QString> calls[] = {{ListCall, tr("List the object's subscriptions")},
                                              {CreateCall, tr("Create this subscription")},
                                              {DeleteCall, tr("Delete this subscription")}};
    for (const auto &[call, text] : calls) {
        QAction *action = menu->addAction(text, this, [this, call = int(call)] { copyCurl(call); });
        action->setObjectName(u"actionCurl%1"_s.arg(int(call)));
    }
    actions.curl->setMenu(menu);
}

void SubscriptionCommands::copyCurl(int call)
{
    const QList<Subscription> list = selected();
    const auto account = m_session ? m_program.accounts().find(m_session->accountId) : std::nullopt;
    if (list.isEmpty() || !account)
        return;
    const QUrl endpoint = account->endpoint.isEmpty() ? account->root : account->endpoint;
    QStringList lines;
    for (const Subscription &one : list) {
        switch (Call(call)) {
        case ListCall:
            lines.append(kaizala::curlList(endpoint, one.object));
            break;
        case CreateCall:
            lines.append(kaizala::curlCreate(endpoint, subscriptions::draftOf(one, m_session->clock.now())));
            break;
        case DeleteCall:
            lines.append(kaizala::curlDelete(endpoint, one.id));
            break;
        }
    }
    lines.removeDuplicates(); // several subscriptions of one object
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_status.say(
        tr("%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.", nullptr, int(lines.size())));
}

} // namespace ui
