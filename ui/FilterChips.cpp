// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FilterChips.h"

#include "models/Text.h"
#include "store/QueryParts.h"
#include "ui/FlowLayout.h"
#include "ui/Icons.h"
#include "ui/Look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype LongestText = 60; // characters of a chip; the tool tip has more

QString chipText(const QString &term)
{
    const QString line = models::cellText(term);
    return withoutMnemonics(line.size() > LongestText ? QString(line.left(LongestText - 1) + u'…') : line);
}

} // namespace

FilterChips::FilterChips(QLineEdit &edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_flow(new FlowLayout(HalfGrid))
{
    setObjectName(u"eventsFilterChips"_s);
    setAccessibleName(tr("Terms of the filter"));
    setLayout(m_flow);
    hide();
}

void FilterChips::setQuery(const QString &query)
{
    m_query = query;
    QStringList terms;
    for (const store::QueryPart &part : store::queryParts(query))
        terms.append(part.text);
    if (terms == m_terms)
        return;
    m_terms = terms;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be telling that it was clicked
        delete item;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(terms.size(), MostShown); ++i) {
        auto *chip = new QToolButton(this);
        chip->setProperty("chip", true);
        chip->setText(chipText(terms.at(i)));
        chip->setIcon(themedIcon("window-close"_L1));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setFont(captionFont(font()));
        chip->setToolTip(plainToolTip(tr("Take this out of the filter:\n%1").arg(models::toolTipText(terms.at(i)))));
        chip->setAccessibleName(tr("Remove %1", "a term of the filter").arg(models::cellText(terms.at(i))));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
    }
    setVisible(!terms.isEmpty());
    updateGeometry();
}

void FilterChips::remove(qsizetype index)
{
    m_edit.setText(store::queryWithout(m_query, index));
    m_edit.setFocus(Qt::OtherFocusReason);
    Q_EMIT m_edit.returnPressed(); // no pause: nobody is typing
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
