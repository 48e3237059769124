// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RawView.h"

#include "ui/Caption.h"
#include "ui/JsonHighlighter.h"
#include "ui/Look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool hasEndlessWord(const QString &text)
{
    constexpr qsizetype Endless = 4096;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > Endless)
            return true;
    }
    return false;
}

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit), m_highlighter(new JsonHighlighter(m_edit->document(), palette())),
      m_more(new QWidget), m_moreText(new Caption), m_moreButton(new QPushButton(tr("Show all")))
{
    m_edit->setObjectName(u"rawText"_s);
    m_edit->setAccessibleName(tr("Raw body"));
    m_edit->setReadOnly(true);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setFont(fixedFont(font()));
    m_edit->document()->setDocumentMargin(Grid);

    auto *row = new QHBoxLayout(m_more);
    row->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    row->addWidget(m_moreText, 1);
    row->addWidget(m_moreButton);
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_more);
    connect(m_moreButton, &QPushButton::clicked, this, &RawView::showAll);
}

void RawView::setText(const QString &text)
{
    m_text = text;
    const bool cut = text.size() > MostAtOnce;
    fill(cut ? text.left(MostAtOnce) : text);
    m_more->setVisible(cut);
    if (cut)
        m_moreText->setText(tr("The first %1 of %2 are shown.", "two sizes, such as 1 MB and 5 MB")
                                .arg(locale().formattedDataSize(MostAtOnce, 0, QLocale::DataSizeTraditionalFormat),
                                     locale().formattedDataSize(text.size(), 1, QLocale::DataSizeTraditionalFormat)));
}

void RawView::fill(const QString &text)
{
    // Qt takes minutes to find where to break a word of a megabyte, and no time where it may break anywhere.
    m_edit->setWordWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere
                                                 : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setPlainText(text);
}

void RawView::showAll()
{
    fill(m_text);
    m_more->hide();
    m_edit->setFocus();
}

void RawView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace ui
