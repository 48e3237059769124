// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EditSeveralDialog.h"

#include "base/Clock.h"
#include "ui/CallbackUrl.h"
#include "ui/EventTypesEdit.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/SecretEdit.h"
#include "ui/ValidityEdit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EditSeveralDialog::EditSeveralDialog(int subscriptions, const base::Clock &clock, bool serviceIsLocal, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_serviceIsLocal(serviceIsLocal), m_events(new EventTypesEdit),
      m_url(new QLineEdit), m_token(new SecretEdit), m_context(new QLineEdit), m_validity(new ValidityEdit),
      m_urlProblem(new Problem(u"callbackUrlProblem"_s)), m_problem(new Problem(u"problemLabel"_s)),
      m_save(new QPushButton(tr("Change %n subscription(s)", "a button", subscriptions)))
{
    setObjectName(u"editSeveralDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit several subscriptions"));
    m_url->setObjectName(u"callbackUrlEdit"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_token->setObjectName(u"callbackTokenEdit"_s);
    m_token->setPlaceholderText(tr("None", "no callback token"));
    m_context->setObjectName(u"contextEdit"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    auto *text = new QLabel(tr("Tick what is to be alike in all of them. Everything else stays as it is."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    m_eventsOn = addSwitch(*form, u"eventsSwitch"_s, tr("&Events:"), m_events);
    m_urlOn = addSwitch(*form, u"callbackUrlSwitch"_s, tr("Callback &URL:"), m_url);
    form->addWidget(m_urlProblem, form->rowCount(), 1);
    m_tokenOn = addSwitch(*form, u"callbackTokenSwitch"_s, tr("Callback &token:"), m_token);
    m_contextOn = addSwitch(*form, u"contextSwitch"_s, tr("Conte&xt:"), m_context);
    m_validityOn = addSwitch(*form, u"validitySwitch"_s, tr("&Valid for:"), m_validity);
    form->setRowStretch(0, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(text);
    column->addWidget(fields, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(80 * Grid, 62 * Grid);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditSeveralDialog::choose);
    connect(m_url, &QLineEdit::textChanged, this, &EditSeveralDialog::checkUrl);
    connect(m_urlOn, &QCheckBox::toggled, this, &EditSeveralDialog::checkUrl);
    keepFitting(*this);
    showState();
}

QCheckBox *EditSeveralDialog::addSwitch(QGridLayout &form, const QString &name, const QString &text, QWidget *field)
{
    auto *on = new QCheckBox(text);
    on->setObjectName(name);
    on->setMinimumHeight(QLineEdit().sizeHint().height()); // on the line of its field, as in the other forms
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    const int row = form.count() == 0 ? 0 : form.rowCount();
    form.addWidget(on, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
    field->setEnabled(false);
    connect(on, &QCheckBox::toggled, field, &QWidget::setEnabled);
    connect(on, &QCheckBox::toggled, this, &EditSeveralDialog::showState);
    return on;
}

void EditSeveralDialog::showState()
{
    m_problem->setText({});
    m_save->setEnabled(m_eventsOn->isChecked() || m_urlOn->isChecked() || m_tokenOn->isChecked()
                       || m_contextOn->isChecked() || m_validityOn->isChecked());
}

kaizala::SubscriptionPatch EditSeveralDialog::patch() const
{
    constexpr int ServiceYears = 2; // an edit has to say what the service gives a new one by itself
    const QDateTime now = m_clock.now();
    kaizala::SubscriptionPatch patch;
    if (m_eventsOn->isChecked())
        patch.eventTypes = m_events->eventTypes();
    if (m_urlOn->isChecked())
        patch.callbackUrl = m_url->text().trimmed();
    if (m_tokenOn->isChecked())
        patch.callbackToken = m_token->secret();
    if (m_contextOn->isChecked())
        patch.context = m_context->text();
    if (m_validityOn->isChecked())
        patch.validUntil = m_validity->isDefault() ? now.addYears(ServiceYears) : m_validity->validUntil(now);
    return patch;
}

QString EditSeveralDialog::problemOf(const kaizala::SubscriptionPatch &patch) const
{
    if (patch.eventTypes && patch.eventTypes->isEmpty())
        return tr("Tick at least one event type.");
    if (patch.validUntil && *patch.validUntil <= m_clock.now())
        return tr("This date is in the past. Choose a later one.");
    return {};
}

void EditSeveralDialog::checkUrl()
{
    m_problem->setText({});
    const QString typed = m_url->text().trimmed();
    const bool asked = m_urlOn->isChecked() && !typed.isEmpty();
    const QString problem = asked ? callbackUrlProblem(typed) : QString();
    if (problem.isEmpty())
        m_urlProblem->setHint(asked ? callbackUrlHint(typed, m_serviceIsLocal) : QString());
    else
        m_urlProblem->setText(problem);
}

void EditSeveralDialog::choose()
{
    const kaizala::SubscriptionPatch wanted = patch();
    const QString urlProblem = wanted.callbackUrl ? callbackUrlProblem(*wanted.callbackUrl) : QString();
    if (!urlProblem.isEmpty()) {
        m_urlProblem->setText(urlProblem);
        m_url->setFocus();
        return;
    }
    const QString problem = problemOf(wanted);
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    Q_EMIT chosen(wanted);
    accept();
}

} // namespace ui
