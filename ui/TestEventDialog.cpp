// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TestEventDialog.h"

#include "base/Json.h"
#include "listener/Runner.h"
#include "schema/Validator.h"
#include "ui/BusyBar.h"
#include "ui/Form.h"
#include "ui/JsonHighlighter.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostBytes = 2'000'000; // what a text field takes without a pause

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

TestEventDialog::TestEventDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_inbox(new QComboBox), m_type(new QComboBox), m_body(new QPlainTextEdit),
      m_problem(new Problem(u"testEventProblem"_s)), m_outcome(new QLabel), m_busy(new BusyBar),
      m_send(new QPushButton(tr("&Send")))
{
    setObjectName(u"testEventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send a test event"));
    m_inbox->setObjectName(u"testInboxCombo"_s);
    m_type->setObjectName(u"testTypeCombo"_s);
    m_body->setObjectName(u"testBodyEdit"_s);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    new JsonHighlighter(m_body->document(), palette());
    m_outcome->setObjectName(u"testOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_send->setObjectName(u"testSendButton"_s);
    m_send->setDefault(true);

    const Session &session = *program.session();
    fillInboxes();
    m_type->addItems(session.validator.schemas().eventTypes());
    makeLayout();
    takeExample();

    connect(m_type, &QComboBox::activated, this, &TestEventDialog::takeExample);
    connect(m_send, &QPushButton::clicked, this, &TestEventDialog::send);
    connect(m_body, &QPlainTextEdit::textChanged, m_problem, [this] { m_problem->setText({}); });
    connect(&session.runner, &listener::Runner::inboxesChanged, this, &TestEventDialog::fillInboxes);
}

void TestEventDialog::makeLayout()
{
    auto *text = new QLabel(tr("It goes to this program's own listener, as the service would send it: with the inbox's "
                               "callback token, checked and stored like any other. The filter is:test finds it."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *fields = new QWidget;
    auto *form = makeForm(fields);
    addField(*form, tr("&Inbox:"), m_inbox);
    addField(*form, tr("Event &type:"), m_type);
    addField(*form, tr("&Body:"), m_body, nullptr, m_problem);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(text);
    column->addWidget(fields, 1);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(88 * Grid, 72 * Grid);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void TestEventDialog::fillInboxes()
{
    const QString chosen = m_inbox->currentData().toString();
    m_inbox->clear();
    for (const listener::Inbox &one : m_program.session()->runner.inboxes())
        m_inbox->addItem(one.name.isEmpty() ? one.path : one.name, one.path);
    m_inbox->setCurrentIndex(std::max(0, m_inbox->findData(chosen)));
}

void TestEventDialog::setBody(const QByteArray &json)
{
    m_id.clear();
    m_body->setPlainText(QString::fromUtf8(json.left(MostBytes)));
    if (json.size() > MostBytes)
        m_problem->setText(tr("The body is too long to be edited here: only its first part is shown."));
    const base::Result<QJsonObject> object = base::parseJsonObject(json);
    const QString type = object ? object->value("eventType"_L1).toString() : QString();
    m_type->setCurrentIndex(type.isEmpty() ? -1 : m_type->findText(type, Qt::MatchFixedString));
}

void TestEventDialog::takeExample()
{
    const schema::EventSchema *schema = m_program.session()->validator.schemas().find(m_type->currentText());
    if (!schema || schema->examples.isEmpty())
        return;
    QJsonObject example = schema->examples.first();
    m_id = newId();
    example.insert("eventId"_L1, m_id);
    m_body->setPlainText(QString::fromUtf8(QJsonDocument(example).toJson(QJsonDocument::Indented)).trimmed());
}

//! The same event again would only be counted. Whatever else was written stays to the letter.
void TestEventDialog::freshId()
{
    if (m_id.isEmpty())
        return;
    const QString next = newId();
    m_body->setPlainText(m_body->toPlainText().replace(m_id, next));
    m_id = next;
}

void TestEventDialog::send()
{
    const QByteArray body = m_body->toPlainText().toUtf8();
    if (body.trimmed().isEmpty()) {
        m_problem->setText(tr("There is nothing to send. Choose an event type, or write a body."));
        return;
    }
    m_send->setEnabled(false);
    m_busy->setBusy(true);
    m_outcome->clear();
    base::then(m_program.sendTestEvent(m_inbox->currentData().toString(), body), this,
               [this](const base::Result<TestAnswer> &answer) { take(answer); });
}

void TestEventDialog::take(const base::Result<TestAnswer> &answer)
{
    m_send->setEnabled(true);
    m_busy->setBusy(false);
    if (!answer) {
        if (answer.error().kind == base::Error::Kind::NotFound)
            m_problem->setText(tr("The listener does not listen. Start it, then send again."));
        else if (answer.error().kind != base::Error::Kind::Cancelled)
            m_problem->setText(answer.error().toUserString());
        return;
    }
    if (!answer->isTaken()) {
        m_problem->setText(tr("The listener answered %1: %2", "%1: an HTTP status, %2: what it said")
                               .arg(QString::number(answer->status), answer->said));
        return;
    }
    m_outcome->setText(tr("Stored, and answered with %1 after %2 ms.", "%1: an HTTP status")
                           .arg(QString::number(answer->status), locale().toString(answer->elapsedMs)));
    freshId(); // for the next one
}

} // namespace ui
