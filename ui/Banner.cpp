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
    : QFrame(parent), m_icon(new StateIcon(this)), m_label(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon("window-close"_L1));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Grid + HalfGrid, HalfGrid, HalfGrid, HalfGrid);
    row->setSpacing(Grid);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_action;
        clear();
        if (action)
            action();
    });
    m_button->hide();
    hide();
}

void Banner::showFailure(const QString &sentence, const QString &button, std::function<void()> action)
{
    m_icon->setState(State::Error);
    tell(Tone::Failure, sentence, button, std::move(action));
}

void Banner::showInfo(const QString &sentence, const QString &button, std::function<void()> action)
{
    m_icon->setState(State::Note);
    tell(Tone::Info, sentence, button, std::move(action));
}

void Banner::tell(Tone tone, const QString &sentence, const QString &button, std::function<void()> action)
{
    m_tone = tone;
    m_action = std::move(action);
    m_label->setText(wrappable(sentence)); // it may hold what a service said
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(true);
    update();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_action = nullptr;
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
