// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EmptyState.h"

#include "ui/Caption.h"
#include "ui/Icons.h"
#include "ui/Look.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int WidestText = 45 * Grid;
constexpr int IconSide = 44; // twice what Breeze draws for
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QScrollArea(parent), m_icon(new QLabel), m_title(new QLabel), m_sentence(new Caption), m_button(new QPushButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(WidestText);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    m_title->setFont(titleFont(font()));
    m_sentence->setFont(font());
    m_icon->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    column->setSpacing(Grid);
    column->addStretch(2);
    column->addWidget(m_icon);
    for (QLabel *label : {m_title, m_sentence}) {
        auto *row = new QHBoxLayout; // keeps the text's lines short in a wide pane
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(HalfGrid);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_content.action; // it may bring in another content
        if (action)
            action();
    });
}

void EmptyState::setContent(Content content)
{
    m_content = std::move(content);
    m_title->setText(m_content.title);
    m_sentence->setText(wrappable(m_content.sentence)); // it may hold what a service said
    m_sentence->setVisible(!m_content.sentence.isEmpty());
    m_button->setText(m_content.button);
    m_button->setVisible(!m_content.button.isEmpty());
    drawIcon();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QSize EmptyState::minimumSizeHint() const
{
    return {15 * Grid, 8 * Grid};
}

void EmptyState::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    if (m_content.icon.isEmpty())
        return;
    m_icon->setPixmap(
        themedIcon(m_content.icon).pixmap(QSize(IconSide, IconSide), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace ui
