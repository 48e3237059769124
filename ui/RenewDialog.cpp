// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RenewDialog.h"

#include "base/Clock.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/ValidityEdit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RenewDialog::RenewDialog(int subscriptions, const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_validity(new ValidityEdit), m_problem(new Problem(u"validityProblem"_s))
{
    setObjectName(u"renewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Renew subscriptions"));
    auto *text =
        new QLabel(tr("How long are %n subscription(s) to be valid, counted from now?", nullptr, subscriptions));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *fields = new QWidget;
    auto *form = makeForm(fields);
    addField(*form, tr("&Valid for:"), m_validity, nullptr, m_problem);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *renew = new QPushButton(tr("Renew"));
    renew->setObjectName(u"renewButton"_s);
    renew->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(renew);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(text);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(56 * Grid, sizeHint().height());
    keepFitting(*this);
    m_validity->setFocus();

    connect(renew, &QPushButton::clicked, this, &RenewDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_validity, &ValidityEdit::changed, this, [this] { m_problem->setText({}); });
}

void RenewDialog::choose()
{
    constexpr int ServiceYears = 2; // what the service gives a new subscription; a renewal has to say it
    const QDateTime now = m_clock.now();
    const QDateTime until = m_validity->isDefault() ? now.addYears(ServiceYears) : m_validity->validUntil(now);
    if (until <= now) {
        m_problem->setText(tr("This date is in the past. Choose a later one."));
        return;
    }
    Q_EMIT chosen(until);
    accept();
}

} // namespace ui
