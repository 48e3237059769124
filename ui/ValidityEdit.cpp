// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ValidityEdit.h"

#include "ui/Look.h"
#include "ui/TimeText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int ServiceDefault = 0;
constexpr int UntilDate = -1;
} // namespace

ValidityEdit::ValidityEdit(QWidget *parent) : QWidget(parent), m_combo(new QComboBox), m_date(new QDateEdit)
{
    m_combo->setObjectName(u"validityCombo"_s);
    m_combo->setAccessibleName(tr("Valid for"));
    m_combo->addItem(tr("As the service does (two years)"), ServiceDefault);
    m_combo->addItem(tr("30 days"), 30);
    m_combo->addItem(tr("90 days"), 90);
    m_combo->addItem(tr("1 year"), 365);
    m_combo->addItem(tr("Until a date"), UntilDate);
    m_date->setObjectName(u"validityDate"_s);
    m_date->setAccessibleName(tr("Valid until"));
    m_date->setCalendarPopup(true);
    m_date->setDate(QDate::currentDate().addMonths(1));
    m_date->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_combo);
    row->addWidget(m_date);
    row->addStretch(1);
    setFocusProxy(m_combo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        m_date->setVisible(m_combo->currentData().toInt() == UntilDate);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &ValidityEdit::changed);
}

void ValidityEdit::offerToKeep(const QDateTime &current, const QDateTime &now)
{
    m_combo->setItemText(
        0,
        current.isValid()
            ? tr("As it is: until %1", "a time and how far away it is").arg(timeWithDistance(current, now))
            : tr("As it is"));
    if (current.isValid())
        m_date->setDate(current.toLocalTime().date());
}

bool ValidityEdit::isDefault() const
{
    return m_combo->currentData().toInt() == ServiceDefault;
}

QDateTime ValidityEdit::validUntil(const QDateTime &now) const
{
    const int days = m_combo->currentData().toInt();
    if (days == ServiceDefault)
        return {};
    if (days == UntilDate)
        return m_date->date().endOfDay().toUTC();
    return now.addDays(days);
}

} // namespace ui
