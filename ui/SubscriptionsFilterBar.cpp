// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionsFilterBar.h"

#include "kaizala/EventType.h"
#include "models/SubscriptionTexts.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/StateIcon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SubscriptionsFilterBar::SubscriptionsFilterBar(QWidget *parent)
    : QWidget(parent), m_text(makeFilterEdit(tr("Filter subscriptions"))), m_health(new QComboBox),
      m_type(new QComboBox), m_event(new QComboBox), m_host(new QComboBox), m_change(new QComboBox),
      m_count(new Caption), m_columns(new QToolButton)
{
    m_text->setObjectName(u"subscriptionsFilter"_s);
    m_text->setPlaceholderText(tr("Filter subscriptions"));
    m_text->setToolTip(tr("Every word has to occur somewhere in the row"));
    m_text->setMinimumWidth(12 * Grid);
    m_health->addItem(tr("Any health"));
    using subscriptions::Health;
    for (const Health health : {Health::Ok, Health::ExpiresSoon, Health::Expired, Health::Disabled,
                                Health::CallbackUnreachable, Health::TokenUnusable, Health::Unknown})
        m_health->addItem(stateIcon(stateOf(health)), subscriptions::displayName(health), int(health));
    m_type->addItem(tr("Any object"));
    using kaizala::ObjectType;
    for (const ObjectType type : {ObjectType::Group, ObjectType::Action, ObjectType::ActionPackage})
        m_type->addItem(models::objectTypeText(type), int(type));
    m_event->addItem(tr("Any event"), QString());
    for (const QString &name : kaizala::allEventTypeNames())
        m_event->addItem(name, name);
    m_host->addItem(tr("Any host"), QString());
    m_change->addItem(tr("Any change", "what others did, of a subscription"));
    using Kind = subscriptions::ServiceChange::Kind;
    m_change->addItem(tr("New", "subscriptions that somebody else created"), int(Kind::New));
    m_change->addItem(tr("Changed", "subscriptions that somebody else changed"), int(Kind::Changed));
    m_change->addItem(tr("Gone", "subscriptions that somebody else deleted"), int(Kind::Gone));
    setUpCombo(*m_health, u"healthFilter"_s, tr("Health"));
    setUpCombo(*m_type, u"objectTypeFilter"_s, tr("Object type"));
    setUpCombo(*m_event, u"eventTypeFilter"_s, tr("Event type"));
    setUpCombo(*m_host, u"hostFilter"_s, tr("Host of the callback"));
    setUpCombo(*m_change, u"changeFilter"_s, tr("What others changed since your last look"));
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(Grid);
    first->addWidget(m_text, 1);
    first->addWidget(m_count);
    first->addWidget(m_columns);
    auto *second = new QHBoxLayout;
    second->setSpacing(Grid);
    for (QComboBox *combo : combos())
        second->addWidget(combo, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Grid, Grid, Grid, HalfGrid);
    column->setSpacing(HalfGrid);
    column->addLayout(first);
    column->addLayout(second);

    const auto typeOf = [](const QVariant &chosen) {
        return chosen.isValid() ? std::optional(ObjectType(chosen.toInt())) : std::nullopt;
    };
    connect(m_text, &QLineEdit::textChanged, this, &SubscriptionsFilterBar::textChanged);
    connect(m_event, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT eventTypeChanged(m_event->currentData().toString()); });
    connect(m_host, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT hostChanged(m_host->currentData().toString()); });
    connect(m_type, &QComboBox::currentIndexChanged, this,
            [this, typeOf] { Q_EMIT typeChanged(typeOf(m_type->currentData())); });
    connect(m_change, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_change->currentData();
        Q_EMIT changeChanged(kind.isValid() ? std::optional(Kind(kind.toInt())) : std::nullopt);
    });
    connect(m_health, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant health = m_health->currentData();
        Q_EMIT healthChanged(health.isValid() ? std::optional(subscriptions::Health(health.toInt())) : std::nullopt);
    });
}

void SubscriptionsFilterBar::setUpCombo(QComboBox &combo, const QString &objectName, const QString &accessibleName)
{
    combo.setObjectName(objectName);
    combo.setAccessibleName(accessibleName);
    combo.setToolTip(accessibleName);
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(int(combo.itemText(0).size())); // "Any event", in any language
    // The list is as wide as its longest line, however narrow the box.
    combo.view()->setMinimumWidth(combo.view()->sizeHintForColumn(0) + 4 * Grid);
}

QList<QComboBox *> SubscriptionsFilterBar::combos() const
{
    return {m_health, m_type, m_event, m_host, m_change};
}

void SubscriptionsFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *combo : combos())
        combo->setCurrentIndex(0);
}

void SubscriptionsFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SubscriptionsFilterBar::showCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n in all", "subscriptions", all)
                                  : tr("%1 of %2", "how many of how many subscriptions are shown").arg(shown).arg(all));
}

void SubscriptionsFilterBar::setHosts(const QStringList &hosts)
{
    const QString chosen = m_host->currentData().toString();
    QStringList wanted = hosts;
    if (!chosen.isEmpty() && !wanted.contains(chosen))
        wanted.append(chosen);
    QStringList listed;
    for (int i = 1; i < m_host->count(); ++i)
        listed.append(m_host->itemData(i).toString());
    if (listed == wanted)
        return;
    const QSignalBlocker quiet(m_host);
    while (m_host->count() > 1)
        m_host->removeItem(m_host->count() - 1);
    for (const QString &host : std::as_const(wanted))
        m_host->addItem(host, host);
    m_host->setCurrentIndex(std::max(0, m_host->findData(chosen)));
    constexpr int WidestList = 60 * Grid; // a host is as long as its owner wants
    m_host->view()->setMinimumWidth(std::min(WidestList, m_host->view()->sizeHintForColumn(0) + 4 * Grid));
}

void SubscriptionsFilterBar::setSearched(QWidget *view)
{
    m_text->setSearched(view);
}

void SubscriptionsFilterBar::setColumnMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

} // namespace ui
