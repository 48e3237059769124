// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionDialog.h"

#include "base/Clock.h"
#include "base/Redaction.h"
#include "listener/Runner.h"
#include "subscriptions/Catalogue.h"
#include "ui/BusyBar.h"
#include "ui/CallbackUrl.h"
#include "ui/Caption.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/SubscriptionForm.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

SubscriptionDialog::SubscriptionDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_session(*program.session()),
      m_form(new SubscriptionForm(m_session, isServiceLocal(program))), m_problem(new Problem(u"problemLabel"_s)),
      m_busy(new BusyBar), m_doing(new Caption), m_save(new QPushButton)
{
    setObjectName(u"subscriptionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_doing->setObjectName(u"doingLabel"_s);
    m_doing->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_doing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(m_form, 1);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(84 * Grid, 66 * Grid);

    connect(m_form->useListenerButton(), &QPushButton::clicked, this, &SubscriptionDialog::useListener);
    connect(m_form, &SubscriptionForm::checkRequested, this, &SubscriptionDialog::check);
    connect(m_save, &QPushButton::clicked, this, &SubscriptionDialog::save);
    connect(cancel, &QPushButton::clicked, this, &SubscriptionDialog::reject);
}

SubscriptionDialog::SubscriptionDialog(Program &program, const std::optional<kaizala::ObjectRef> &object,
                                       QWidget *parent)
    : SubscriptionDialog(program, parent)
{
    setWindowTitle(tr("New subscription"));
    m_save->setText(tr("Create"));
    m_form->startNew(object);
    if (m_session.runner.phase() == listener::Runner::Phase::Listening)
        offerInbox();
}

SubscriptionDialog::SubscriptionDialog(Program &program, const kaizala::Subscription &subscription, QWidget *parent)
    : SubscriptionDialog(program, parent)
{
    m_subscription = subscription;
    setWindowTitle(tr("Edit subscription"));
    m_save->setText(tr("Save"));
    m_form->startFrom(subscription);
}

void SubscriptionDialog::useListener()
{
    m_problem->setText({});
    if (m_session.runner.phase() == listener::Runner::Phase::Listening) {
        offerInbox();
        return;
    }
    m_form->useListenerButton()->setEnabled(false);
    base::then(m_program.startListener(), this, [this](const base::Result<QUrl> &url) {
        m_form->useListenerButton()->setEnabled(true);
        if (url)
            offerInbox();
        else
            m_problem->setText(tr("The listener could not be started. %1", "%1: a sentence that says why")
                                   .arg(url.error().toUserString()));
    });
}

// An inbox of its own, so that what comes is known to be of this subscription, even where an event does not name it.
void SubscriptionDialog::offerInbox()
{
    if (m_subscription && !m_inbox) {
        for (const listener::Inbox &one : m_session.runner.inboxes()) {
            if (one.subscriptionId == m_subscription->id.value)
                m_inbox = one;
        }
    }
    if (!m_inbox)
        m_inbox =
            listener::Inbox{.path = listener::Listener::makePath(), .callbackToken = base::Secret(base::randomToken())};
    const QUrl url = m_session.runner.urlOf(*m_inbox);
    m_inboxUrl = url.toString(QUrl::FullyEncoded);
    m_form->takeListener(url, m_inbox->callbackToken);
}

bool SubscriptionDialog::usesInbox() const
{
    return m_inbox && m_form->draft().callbackUrl == m_inboxUrl;
}

base::Pending<> SubscriptionDialog::keepInbox()
{
    if (!usesInbox() || !m_inbox->subscriptionId.isEmpty()) // of one that exists, the program follows what it has
        return base::ready<>({});
    const kaizala::SubscriptionDraft draft = m_form->draft();
    listener::Inbox wanted = *m_inbox;
    wanted.callbackToken = draft.callbackToken; // it may have been replaced in the form
    if (wanted.name.isEmpty()) {
        const auto object = m_session.catalogue.object(draft.object);
        wanted.name = base::oneLine(object && !object->name.isEmpty() ? object->name : draft.object.id, 100);
    }
    if (m_session.runner.inboxes().contains(wanted))
        return base::ready<>({});
    m_inboxKept = true; // also where the dialog is closed before it is known
    return base::andThen(m_program.keepInbox(wanted), this, [this, wanted] {
        m_inbox = wanted;
        return base::ready<>({});
    });
}

void SubscriptionDialog::check()
{
    base::then(keepInbox(), this, [this](const base::Result<> &kept) {
        if (kept)
            m_form->runCheck();
        else
            m_problem->setText(kept.error().toUserString());
    });
}

void SubscriptionDialog::save()
{
    m_problem->setText({});
    if (!m_form->complete())
        return;
    if (m_subscription)
        edit();
    else if (const auto problem = m_form->draft().problem(m_session.clock.now()))
        m_problem->setText(problem->toUserString());
    else
        create();
}

void SubscriptionDialog::create()
{
    setBusy(true, tr("The service validates the callback now…"));
    auto pending = base::andThen(keepInbox(), this, [this] {
        m_mayExist = true;
        return m_session.catalogue.create(m_form->draft());
    });
    m_giveUp = [pending]() mutable { pending.cancel(); };
    base::then(pending, this, [this](const base::Result<kaizala::Subscription> &made) {
        if (!made) {
            fail(made.error());
            return;
        }
        m_giveUp = nullptr;
        m_inboxKept = false; // it is the subscription's now
        Q_EMIT created(made->id);
        accept();
    });
}

void SubscriptionDialog::edit()
{
    const kaizala::SubscriptionPatch changes = m_form->patch();
    if (changes.isEmpty()) {
        accept();
        return;
    }
    setBusy(true,
            changes.callbackUrl ? tr("The service validates the callback now…")
                                : tr("The service saves the changes now…"));
    auto pending = base::andThen(keepInbox(), this, [this, changes] {
        m_mayExist = true;
        return m_session.catalogue.edit(m_subscription->id, changes);
    });
    m_giveUp = [pending]() mutable { pending.cancel(); };
    base::then(pending, this, [this](const base::Result<subscriptions::EditOutcome> &done) {
        if (!done) {
            fail(done.error());
            return;
        }
        m_giveUp = nullptr;
        m_inboxKept = false;
        Q_EMIT edited(done->id, done->oldRemains);
        accept();
    });
}

void SubscriptionDialog::setBusy(bool busy, const QString &what)
{
    m_busy->setBusy(busy);
    m_doing->setText(what);
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void SubscriptionDialog::fail(const base::Error &error)
{
    using Kind = base::Error::Kind;
    m_giveUp = nullptr;
    // Where the answer was lost the service may send to the inbox one day.
    m_mayExist = m_mayExist
        && (error.kind == Kind::Uncertain || error.kind == Kind::Network || error.kind == Kind::Timeout
            || error.kind == Kind::Cancelled);
    setBusy(false);
    m_problem->setText(error.toUserString());
    m_save->setFocus();
}

void SubscriptionDialog::reject()
{
    if (const auto giveUp = std::exchange(m_giveUp, nullptr)) {
        giveUp();
        // The service may have done it before it heard of the change of mind: look.
        base::then(m_session.catalogue.refreshObject(m_form->draft().object), &m_session.catalogue,
                   [](const base::Result<> &) {});
    }
    if (m_inboxKept && !m_mayExist) // nobody was told of it
        base::then(m_program.removeInbox(m_inbox->path), &m_session.catalogue, [](const base::Result<> &) {});
    QDialog::reject();
}

} // namespace ui
