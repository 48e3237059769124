// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionDialog.h"

#include "base/Clock.h"
#include "listener/Listener.h"
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
    if (const QUrl url = m_session.listener.url(); !url.isEmpty()) {
        m_form->takeListener(url);
        return;
    }
    m_form->useListenerButton()->setEnabled(false);
    base::then(m_program.startListener(), this, [this](const base::Result<QUrl> &url) {
        m_form->useListenerButton()->setEnabled(true);
        if (url)
            m_form->takeListener(*url);
        else
            m_problem->setText(tr("The listener could not be started. %1", "%1: a sentence that says why")
                                   .arg(url.error().toUserString()));
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
    auto pending = m_session.catalogue.create(m_form->draft());
    m_giveUp = [pending]() mutable { pending.cancel(); };
    base::then(pending, this, [this](const base::Result<kaizala::Subscription> &made) {
        if (!made) {
            fail(made.error());
            return;
        }
        m_giveUp = nullptr;
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
    auto pending = m_session.catalogue.edit(m_subscription->id, changes);
    m_giveUp = [pending]() mutable { pending.cancel(); };
    base::then(pending, this, [this](const base::Result<subscriptions::EditOutcome> &done) {
        if (!done) {
            fail(done.error());
            return;
        }
        m_giveUp = nullptr;
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
    m_giveUp = nullptr;
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
    QDialog::reject();
}

} // namespace ui
