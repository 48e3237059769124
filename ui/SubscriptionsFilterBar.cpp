// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionsFilterBar.h"

#include "kaizala/EventType.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/StateIcon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

SubscriptionsFilterBar::SubscriptionsFilterBar(QWidget *parent)
    : QWidget(parent), m_text(makeFilterEdit(tr("Filter subscriptions"))), m_type(new QComboBox),
      m_health(new QComboBox), m_count(new Caption)
{
    m_text->setObjectName(u"subscriptionsFilter"_s);
    m_text->setPlaceholderText(tr("Filter subscriptions"));
    m_text->setToolTip(tr("Every word has to occur somewhere in the row"));
    m_type->setObjectName(u"eventTypeFilter"_s);
    m_type->setAccessibleName(tr("Event type"));
    m_type->addItem(tr("Any event"), QString());
    for (const QString &name : kaizala::allEventTypeNames())
        m_type->addItem(name, name);
    m_health->setObjectName(u"healthFilter"_s);
    m_health->setAccessibleName(tr("Health"));
    m_health->addItem(tr("Any health"));
    using subscriptions::Health;
    for (const Health health : {Health::Ok, Health::ExpiresSoon, Health::Expired, Health::Disabled,
                                Health::CallbackUnreachable, Health::TokenUnusable, Health::Unknown})
        m_health->addItem(stateIcon(stateOf(health)), subscriptions::displayName(health), int(health));
    for (QComboBox *combo : {m_type, m_health}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(int(combo->itemText(0).size()) + 1); // "Any event", in any language
        // The list is as wide as its longest line, however narrow the box.
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 4 * Grid);
    }
    m_text->setMinimumWidth(12 * Grid);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Grid, Grid, Grid, HalfGrid);
    row->setSpacing(Grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_type);
    row->addWidget(m_health);
    row->addWidget(m_count);

    connect(m_text, &QLineEdit::textChanged, this, &SubscriptionsFilterBar::textChanged);
    connect(m_type, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT eventTypeChanged(m_type->currentData().toString()); });
    connect(m_health, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant health = m_health->currentData();
        Q_EMIT healthChanged(health.isValid() ? std::optional(subscriptions::Health(health.toInt())) : std::nullopt);
    });
}

void SubscriptionsFilterBar::clear()
{
    m_text->clear();
    m_type->setCurrentIndex(0);
    m_health->setCurrentIndex(0);
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

} // namespace ui
