// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionForm.h"

#include "base/Clock.h"
#include "base/Redaction.h"
#include "listener/Runner.h"
#include "models/SubscriptionTexts.h"
#include "subscriptions/Catalogue.h"
#include "ui/CallbackCheckView.h"
#include "ui/CallbackUrl.h"
#include "ui/EventTypesEdit.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/SecretEdit.h"
#include "ui/ValidityEdit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! The last one takes what room there is.
QWidget *inARow(const QList<QPushButton *> &buttons)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    for (QPushButton *button : buttons)
        row->addWidget(button, button == buttons.last() ? 1 : 0);
    return widget;
}

} // namespace

SubscriptionForm::SubscriptionForm(const Session &session, bool serviceIsLocal, QWidget *parent)
    : QWidget(parent), m_session(session), m_serviceIsLocal(serviceIsLocal), m_object(new QComboBox),
      m_events(new EventTypesEdit), m_url(new QLineEdit), m_useListener(new QPushButton(tr("Use the listener"))),
      m_check(new QPushButton(tr("Check"))), m_checkView(new CallbackCheckView), m_token(new SecretEdit),
      m_context(new QLineEdit), m_validity(new ValidityEdit), m_objectProblem(new Problem(u"objectProblem"_s)),
      m_eventsProblem(new Problem(u"eventTypesProblem"_s)), m_urlProblem(new Problem(u"callbackUrlProblem"_s)),
      m_validityProblem(new Problem(u"validityProblem"_s))
{
    makeFields();
    connect(m_object, &QComboBox::currentIndexChanged, this, [this] { check(false); });
    connect(m_events, &EventTypesEdit::changed, this, [this] {
        m_eventsTouched = true;
        check(false);
    });
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        m_urlTouched = true;
        m_checkView->clear(); // that was another address
        check(false);
    });
    connect(m_validity, &ValidityEdit::changed, this, [this] { check(false); });
}

void SubscriptionForm::makeFields()
{
    m_object->setObjectName(u"objectCombo"_s);
    m_object->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_object->setMinimumContentsLength(20);
    m_url->setObjectName(u"callbackUrlEdit"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_token->setObjectName(u"callbackTokenEdit"_s);
    m_token->setPlaceholderText(tr("None", "no callback token"));
    m_context->setObjectName(u"contextEdit"_s);
    m_context->setPlaceholderText(tr("Comes back with every event"));
    QGridLayout *form = makeForm(this);
    addField(*form, tr("&Object:"), m_object, nullptr, m_objectProblem);
    addField(*form, tr("&Events:"), m_events, nullptr, m_eventsProblem);
    QWidget *urlButtons = makeUrlButtons();
    QWidget *tokenButtons = makeTokenButtons();
    const int width = qMax(urlButtons->sizeHint().width(), tokenButtons->sizeHint().width());
    urlButtons->setFixedWidth(width); // one edge for both fields
    tokenButtons->setFixedWidth(width);
    addField(*form, tr("Callback &URL:"), m_url, urlButtons, m_urlProblem);
    if (auto *column = qobject_cast<QVBoxLayout *>(form->itemAtPosition(form->rowCount() - 1, 1)->layout()))
        column->addWidget(m_checkView);
    addField(*form, tr("Callback &token:"), m_token, tokenButtons);
    addField(*form, tr("Conte&xt:"), m_context);
    addField(*form, tr("&Valid for:"), m_validity, nullptr, m_validityProblem);
}

QWidget *SubscriptionForm::makeUrlButtons()
{
    m_check->setObjectName(u"checkCallbackButton"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Ask the callback as the service will, and show what it answers"));
    m_useListener->setObjectName(u"useListenerButton"_s);
    m_useListener->setAutoDefault(false);
    m_useListener->setToolTip(tr("The address and the token of this console's own listener"));
    connect(m_check, &QPushButton::clicked, this, &SubscriptionForm::checkRequested);
    connect(m_checkView, &CallbackCheckView::busyChanged, m_check, &QWidget::setDisabled);
    return inARow({m_check, m_useListener});
}

QWidget *SubscriptionForm::makeTokenButtons()
{
    auto *generate = new QPushButton(tr("Generate"));
    generate->setObjectName(u"generateTokenButton"_s);
    generate->setAutoDefault(false);
    generate->setToolTip(tr("A new token that nobody can guess"));
    auto *sameToken = new QPushButton(tr("As the listener's"));
    sameToken->setObjectName(u"sameTokenButton"_s);
    sameToken->setAutoDefault(false);
    sameToken->setToolTip(tr("The token that this console's listener expects in kz-callback-token"));
    connect(generate, &QPushButton::clicked, this, [this] { m_token->setSecret(base::Secret(base::randomToken())); });
    connect(sameToken, &QPushButton::clicked, this, [this] { m_token->setSecret(listenersToken()); });
    const int left = qMax(generate->sizeHint().width(), m_check->sizeHint().width());
    generate->setFixedWidth(left);
    m_check->setFixedWidth(left);
    return inARow({generate, sameToken});
}

void SubscriptionForm::startNew(const std::optional<kaizala::ObjectRef> &object)
{
    fillObjects(object);
    check(false);
    m_events->setFocus();
}

void SubscriptionForm::startFrom(const kaizala::Subscription &subscription)
{
    m_subscription = subscription;
    fillObjects(subscription.object);
    m_object->setEnabled(false); // the service can't move a subscription
    m_events->setEventTypes(subscription.eventTypes);
    m_url->setText(subscription.callbackUrl);
    m_url->setCursorPosition(0);
    m_token->setSecret(subscription.callbackToken);
    if (subscription.tokenUnknown)
        m_token->setPlaceholderText(tr("Set; left as it is", "the callback token, which is not shown"));
    m_context->setText(subscription.context);
    m_validity->offerToKeep(subscription.validUntil, m_session.clock.now());
    check(false);
    m_events->setFocus();
}

void SubscriptionForm::fillObjects(const std::optional<kaizala::ObjectRef> &object)
{
    const auto add = [this](const kaizala::ObjectRef &ref, const QString &name) {
        const QString type = models::objectTypeText(ref.type);
        m_object->addItem(name.isEmpty() || name == ref.id
                              ? tr("%1 (%2)", "an object's id and its type").arg(base::oneLine(ref.id), type)
                              : tr("%1 – %2 (%3)", "an object's name, its id, its type")
                                    .arg(isolated(base::oneLine(name)), base::oneLine(ref.id), type),
                          QVariant::fromValue(ref));
    };
    int chosen = -1;
    for (const auto &known : m_session.catalogue.objects()) {
        add(known.ref, known.name);
        if (object && known.ref == *object)
            chosen = m_object->count() - 1;
    }
    if (object && chosen < 0) {
        add(*object, {});
        chosen = m_object->count() - 1;
    }
    m_object->setCurrentIndex(qMax(chosen, 0));
}

void SubscriptionForm::takeListener(const QUrl &url, const base::Secret &token)
{
    m_takenUrl = url.toString(QUrl::FullyEncoded);
    m_takenToken = token;
    m_url->setText(m_takenUrl);
    m_url->setCursorPosition(0); // the host says more than the end
    m_token->setSecret(token);
}

void SubscriptionForm::runCheck()
{
    m_checkView->check(m_session.callbackCheck, m_url->text());
}

base::Secret SubscriptionForm::listenersToken() const
{
    const QString url = m_url->text().trimmed();
    if (!m_takenUrl.isEmpty() && url == m_takenUrl)
        return m_takenToken;
    for (const listener::Inbox &inbox : m_session.runner.inboxes()) {
        if (url.endsWith(inbox.path))
            return inbox.callbackToken;
    }
    return m_session.callbackToken;
}

kaizala::SubscriptionDraft SubscriptionForm::draft() const
{
    kaizala::SubscriptionDraft draft;
    draft.object = m_object->currentData().value<kaizala::ObjectRef>();
    draft.eventTypes = m_events->eventTypes();
    draft.callbackUrl = m_url->text().trimmed();
    draft.callbackToken = m_token->secret();
    draft.context = m_context->text();
    draft.validUntil = m_validity->validUntil(m_session.clock.now());
    return draft;
}

kaizala::SubscriptionPatch SubscriptionForm::patch() const
{
    kaizala::SubscriptionPatch patch;
    if (!m_subscription)
        return patch;
    const kaizala::SubscriptionDraft now = draft();
    const auto sorted = [](QStringList names) {
        names.sort(Qt::CaseInsensitive);
        return names;
    };
    if (sorted(now.eventTypes) != sorted(m_subscription->eventTypes))
        patch.eventTypes = now.eventTypes;
    if (now.callbackUrl != m_subscription->callbackUrl)
        patch.callbackUrl = now.callbackUrl;
    // One that is not known here is left alone unless another one is entered.
    if (m_subscription->tokenUnknown ? !now.callbackToken.isEmpty()
                                     : now.callbackToken != m_subscription->callbackToken)
        patch.callbackToken = now.callbackToken;
    if (now.context != m_subscription->context)
        patch.context = now.context;
    if (!m_validity->isDefault())
        patch.validUntil = now.validUntil;
    return patch;
}

QString SubscriptionForm::urlProblem() const
{
    const QString text = m_url->text().trimmed();
    if (text.isEmpty())
        return tr("Enter the URL that the events are to be sent to, or use the listener.");
    return callbackUrlProblem(text);
}

void SubscriptionForm::check(bool all)
{
    m_objectProblem->setText(m_object->count() == 0 ? tr("There is no object yet. Refresh, or add one by its id.")
                                                    : QString());
    const bool noEvents = m_events->eventTypes().isEmpty();
    m_eventsProblem->setText(noEvents && (all || m_eventsTouched) ? tr("Tick at least one event type.") : QString());
    const QString url = urlProblem();
    if (url.isEmpty())
        m_urlProblem->setHint(callbackUrlHint(m_url->text(), m_serviceIsLocal));
    else
        m_urlProblem->setText(all || m_urlTouched ? url : QString());
    const QDateTime now = m_session.clock.now();
    const QDateTime until = m_validity->validUntil(now);
    m_validityProblem->setText(until.isValid() && until <= now ? tr("This date is in the past. Choose a later one.")
                                                               : QString());
}

bool SubscriptionForm::complete()
{
    check(true);
    QWidget *first = nullptr;
    if (!m_objectProblem->text().isEmpty())
        first = m_object;
    else if (!m_eventsProblem->text().isEmpty())
        first = m_events;
    else if (!urlProblem().isEmpty())
        first = m_url;
    else if (!m_validityProblem->text().isEmpty())
        first = m_validity;
    if (first)
        first->setFocus();
    return !first;
}

} // namespace ui
