// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Problem.h"

#include "ui/Look.h"
#include "ui/StateIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

Problem::Problem(const QString &name, QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon(this, State::Error)), m_label(new QLabel(this))
{
    m_label->setObjectName(name);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    hide();
}

void Problem::setText(const QString &sentence)
{
    m_icon->setState(State::Error);
    tell(sentence);
}

void Problem::setHint(const QString &sentence)
{
    m_icon->setState(State::Warning);
    tell(sentence);
}

QString Problem::text() const
{
    return m_label->text();
}

void Problem::tell(const QString &text)
{
    const QString sentence = wrappable(text); // it may hold what a service said
    if (m_label->text() == sentence && isHidden() == sentence.isEmpty())
        return;
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace ui
