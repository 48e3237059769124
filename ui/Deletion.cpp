// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Deletion.h"

#include "base/Redaction.h"
#include "subscriptions/Catalogue.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int MostNamed = 8; // the box stays on the screen
}

Deletion::Deletion(subscriptions::Catalogue &catalogue, QList<kaizala::SubscriptionId> ids, QWidget *window)
    : QObject(window), m_catalogue(&catalogue), m_ids(std::move(ids)), m_window(window)
{
    connect(&catalogue, &QObject::destroyed, this, &QObject::deleteLater);
}

QString Deletion::nameOf(const kaizala::SubscriptionId &id) const
{
    const auto subscription = m_catalogue->subscription(id);
    if (!subscription)
        return id.value;
    const auto object = m_catalogue->object(subscription->object);
    const QString name = object && !object->name.isEmpty() ? object->name : subscription->object.id;
    return tr("%1 → %2", "a group's name, and the URL its events go to")
        .arg(base::oneLine(name, 60), base::oneLine(subscription->callbackUrl, 60));
}

void Deletion::ask()
{
    QStringList names;
    for (const auto &id : std::as_const(m_ids)) {
        if (names.size() == MostNamed) {
            names.append(tr("… and %n more", nullptr, int(m_ids.size()) - MostNamed));
            break;
        }
        names.append(nameOf(id));
    }
    auto *box = new QMessageBox(m_window);
    box->setObjectName(u"confirmDelete"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete subscriptions"));
    box->setText(tr("Delete %n subscription(s)? Their events are not sent any more; those received stay here.", nullptr,
                    int(m_ids.size())));
    box->setInformativeText(names.join(u'\n'));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(this, &QObject::destroyed, box, &QObject::deleteLater); // the account was closed: nothing left to ask
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *clicked) {
        if (clicked == yes)
            next();
        else
            deleteLater();
    });
    box->open();
}

void Deletion::next()
{
    if (m_ids.isEmpty() || !m_catalogue) {
        Q_EMIT finished(m_deleted, m_failed, m_why);
        deleteLater();
        return;
    }
    base::then(m_catalogue->remove(m_ids.takeFirst()), this, [this](const base::Result<> &removed) {
        if (removed) {
            ++m_deleted;
        } else {
            if (m_failed++ == 0)
                m_why = removed.error();
        }
        next();
    });
}

} // namespace ui
