// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Deletion.h"

#include "base/Redaction.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "ui/Program.h"

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
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(this, &QObject::destroyed, box, &QObject::deleteLater); // the account was closed: nothing left to ask
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *clicked) {
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
        Q_EMIT finished(m_run->rows().first().error, m_run->toUndo());
        deleteLater();
    });
    m_run->start();
}

} // namespace ui
