// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Banner.h"

#include "ui/Icons.h"
#include "ui/StateIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new StateIcon(this)), m_label(new QLabel(this)), m_close(new QToolButton(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(u"banner"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon("window-close"_L1));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    m_row->setContentsMargins(Grid + HalfGrid, HalfGrid, HalfGrid, HalfGrid);
    m_row->setSpacing(Grid);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_close);
    addButton();

    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    hide();
}

void Banner::addButton()
{
    auto *button = new QPushButton(this);
    button->hide();
    m_row->insertWidget(m_row->count() - 1, button); // the one that closes is the last
    connect(button, &QPushButton::clicked, this, [this, place = m_buttons.size()] {
        const auto run = m_actions.value(place).run;
        clear();
        if (run)
            run();
    });
    m_buttons.append(button);
}

namespace {

QList<Banner::Action> oneAction(const QString &button, std::function<void()> run)
{
    return button.isEmpty() ? QList<Banner::Action>() : QList<Banner::Action>{{button, std::move(run)}};
}

} // namespace

void Banner::showFailure(const QString &sentence, const QString &button, std::function<void()> action)
{
    m_icon->setState(State::Error);
    tell(Tone::Failure, sentence, oneAction(button, std::move(action)));
}

void Banner::showFailure(const QString &sentence, const QList<Action> &actions)
{
    m_icon->setState(State::Error);
    tell(Tone::Failure, sentence, actions);
}

void Banner::showInfo(const QString &sentence, const QString &button, std::function<void()> action)
{
    showInfo(sentence, oneAction(button, std::move(action)));
}

void Banner::showInfo(const QString &sentence, const QList<Action> &actions)
{
    m_icon->setState(State::Note);
    tell(Tone::Info, sentence, actions);
}

void Banner::tell(Tone tone, const QString &sentence, const QList<Action> &actions)
{
    m_tone = tone;
    m_actions = actions;
    m_label->setText(wrappable(sentence)); // it may hold what a service said
    while (m_buttons.size() < actions.size())
        addButton();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(actions.value(i).text);
        m_buttons.at(i)->setVisible(i < actions.size());
    }
    setVisible(true);
    update();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::clear()
{
    m_actions.clear();
    m_label->clear();
    hide();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, palette()));
    painter.fillRect(QRect(0, 0, HalfGrid, height()), toneColor(m_tone, palette()));
}

} // namespace ui
