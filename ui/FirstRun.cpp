// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FirstRun.h"

#include "ui/BusyBar.h"
#include "ui/Caption.h"
#include "ui/Icons.h"
#include "ui/Look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PageWidth = 76 * Grid;

QLabel *wrapped(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent), m_busy(new BusyBar), m_title(wrapped(new QLabel)), m_sentence(wrapped(new QLabel)),
      m_sandbox(new QPushButton(tr("Try it with the built-in sandbox"))),
      m_connect(new QPushButton(tr("Connect your service…")))
{
    setObjectName(u"firstRun"_s);
    m_sandbox->setObjectName(u"trySandboxButton"_s);
    m_sandbox->setDefault(true);
    m_connect->setObjectName(u"connectButton"_s);
    m_title->setFont(pageFont(font()));
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(3 * Grid);
    choices->addWidget(
        makeChoice(m_sandbox,
                   tr("A service of its own inside this program, with groups, subscriptions and events that "
                      "arrive by themselves. Nothing leaves this computer.")),
        1);
    choices->addWidget(
        makeChoice(m_connect,
                   tr("Any service with this API. You need its address, and an access token or a connector's "
                      "id, secret and refresh token.")),
        1);
    auto *aboutData = wrapped(
        new Caption(tr("Tokens are kept in the keychain of this computer, events in a file on it; neither is sent "
                       "anywhere but to the service you name.")));

    auto *page = new QWidget;
    page->setMaximumWidth(PageWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addWidget(mark);
    column->addSpacing(Grid);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_busy);
    column->addSpacing(Grid);
    column->addLayout(choices);
    column->addSpacing(2 * Grid);
    column->addWidget(aboutData);

    auto *middle = new QHBoxLayout; // no alignment: it would hide from the layout how high wrapped text gets
    middle->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    middle->addStretch(1);
    middle->addWidget(page, 1000);
    middle->addStretch(1);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_sandbox, &QPushButton::clicked, this, &FirstRun::sandboxRequested);
    connect(m_connect, &QPushButton::clicked, this, &FirstRun::connectRequested);
    setOpening({});
}

QWidget *FirstRun::makeChoice(QPushButton *button, const QString &sentence)
{
    button->setMinimumHeight(5 * Grid);
    auto *text = wrapped(new Caption(sentence));
    text->setAlignment(Qt::AlignTop);
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addWidget(button);
    column->addWidget(text, 1);
    return choice;
}

void FirstRun::setOpening(const QString &accountName)
{
    const bool opening = !accountName.isEmpty();
    m_busy->setBusy(opening);
    m_sandbox->setEnabled(!opening);
    m_connect->setEnabled(!opening);
    m_title->setText(opening ? tr("Opening %1…", "%1 is an account's name").arg(accountName)
                             : tr("Kaizala Webhook Console"));
    m_sentence->setText(
        opening ? tr("Its subscriptions and events are shown in a moment.")
                : tr("See and edit every webhook subscription, receive the events, and read what each one means."));
}

} // namespace ui
