// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Deletion.h"

#include "base/Redaction.h"
#include "listener/Runner.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "ui/Program.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

Deletion::Deletion(const Session &session, const kaizala::Subscription &subscription, QWidget *window)
    : QObject(window), m_session(session), m_subscription(subscription), m_window(window)
{
    connect(&session.catalogue, &QObject::destroyed, this, &QObject::deleteLater);
}

Deletion::~Deletion() = default;

QString Deletion::name() const
{
    const auto object = m_session.catalogue.object(m_subscription.object);
    const QString name = object && !object->name.isEmpty() ? object->name : m_subscription.object.id;
    return tr("%1 → %2", "a group's name, and the URL its events go to")
        .arg(base::oneLine(name, 60), base::oneLine(m_subscription.callbackUrl, 60));
}

QString Deletion::inbox() const
{
    for (const listener::Inbox &one : m_session.runner.inboxes()) {
        if (one.subscriptionId == m_subscription.id.value)
            return one.path;
    }
    return {};
}

void Deletion::ask()
{
    auto *box = new QMessageBox(m_window);
    box->setObjectName(u"confirmDelete"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete subscriptions"));
    box->setText(
        tr("Delete %n subscription(s)? Their events are not sent any more; those received stay here.", nullptr, 1));
    box->setInformativeText(name());
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    QCheckBox *alsoInbox = nullptr;
    if (!inbox().isEmpty()) {
        alsoInbox = new QCheckBox(tr("Remove its &inbox as well; then this can't be undone"));
        alsoInbox->setObjectName(u"alsoInboxCheck"_s);
        alsoInbox->setToolTip(tr("What is still sent there is answered 404. The events that came stay."));
        box->setCheckBox(alsoInbox);
    }
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(this, &QObject::destroyed, box, &QObject::deleteLater); // the account was closed: nothing left to ask
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, alsoInbox](const QAbstractButton *clicked) {
        if (alsoInbox && alsoInbox->isChecked())
            m_unwanted = inbox();
        if (clicked == yes)
            remove();
        else
            deleteLater();
    });
    box->open();
}

void Deletion::remove()
{
    m_run = std::make_unique<subscriptions::ChangeRun>(m_session.catalogue, m_session.clock,
                                                       subscriptions::toDelete({m_subscription}));
    connect(m_run.get(), &subscriptions::ChangeRun::finished, this, [this] {
        const std::optional<base::Error> why = m_run->rows().first().error;
        const bool inboxGoes = !why && !m_unwanted.isEmpty();
        if (inboxGoes)
            Q_EMIT inboxUnwanted(m_unwanted);
        Q_EMIT finished(why, inboxGoes ? QList<subscriptions::Change>() : m_run->toUndo());
        deleteLater();
    });
    m_run->start();
}

} // namespace ui
