// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FactsGrid.h"

#include "ui/Caption.h"
#include "ui/CopyButton.h"
#include "ui/ElidedLabel.h"
#include "ui/Look.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

namespace {
constexpr int RowHeight = 3 * Grid; // a copy button's, so that rows with and without one are alike
}

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Grid + HalfGrid);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::addRow(const QString &name, const QString &caption, Copy copy)
{
    const int at = m_grid->rowCount();
    Row row;
    row.caption = new Caption(caption);
    row.value = new ElidedLabel;
    row.value->setObjectName(name);
    row.value->setAccessibleName(caption);
    m_grid->addWidget(row.caption, at, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(row.value, at, 1);
    if (copy == Copy::Yes) {
        row.copy = new CopyButton(caption, [this, name] { return value(name); });
        row.copy->setFixedHeight(RowHeight);
        m_grid->addWidget(row.copy, at, 2);
    } else if (copy == Copy::Secret) {
        row.copy = new CopyButton(caption, [this, name] { return m_rows.value(name).secret; });
        row.copy->setFixedHeight(RowHeight);
        row.isSecret = true;
        m_grid->addWidget(row.copy, at, 2);
    }
    m_grid->setRowMinimumHeight(at, RowHeight);
    m_rows.insert(name, row);
    setValue(name, {});
}

void FactsGrid::addWrapped(const QString &name, const QString &caption)
{
    Row row;
    row.wrapped = new QLabel;
    row.wrapped->setObjectName(name);
    row.wrapped->setTextFormat(Qt::PlainText);
    row.wrapped->setWordWrap(true);
    row.wrapped->setAlignment(Qt::AlignLeft | Qt::AlignTop); // its first line stands on the caption's
    row.wrapped->setAccessibleName(caption);
    row.wrapped->setContentsMargins(0, HalfGrid, 0, 0);
    row.caption = addCaption(caption, row.wrapped);
    m_rows.insert(name, row);
    setValue(name, {});
}

void FactsGrid::addRow(const QString &caption, QWidget *value)
{
    addCaption(caption, value);
}

QWidget *FactsGrid::addCaption(const QString &caption, QWidget *value)
{
    const int at = m_grid->rowCount();
    auto *label = new Caption(caption);
    const int lower = fontMetrics().ascent() - label->fontMetrics().ascent(); // the line of a larger font
    label->setContentsMargins(0, HalfGrid + lower, 0, 0);
    m_grid->addWidget(label, at, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(value, at, 1, 1, 2);
    m_grid->setRowMinimumHeight(at, RowHeight);
    return label;
}

void FactsGrid::setValue(const QString &name, const QString &text)
{
    Row &row = m_rows[name];
    row.text = text;
    if (row.wrapped) {
        row.wrapped->setText(text.isEmpty() ? tr("–", "a value that is not there") : text);
        return;
    }
    row.value->setText(text.isEmpty() ? tr("–", "a value that is not there") : text);
    showCopy(row);
}

void FactsGrid::setSecret(const QString &name, const base::Secret &secret)
{
    m_rows[name].secret = secret;
    showCopy(m_rows[name]);
}

void FactsGrid::showCopy(const Row &row)
{
    const bool something = row.isSecret ? !row.secret.isEmpty() : !row.text.isEmpty();
    if (row.copy)
        row.copy->setVisible(something && !row.value->isHidden());
}

void FactsGrid::setRowVisible(const QString &name, bool visible)
{
    const Row &row = m_rows[name];
    row.caption->setVisible(visible);
    QWidget *value = row.wrapped ? static_cast<QWidget *>(row.wrapped) : row.value;
    value->setVisible(visible);
    showCopy(row);
    const int index = m_grid->indexOf(value);
    int at = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(index, &at, &column, &rows, &columns);
    m_grid->setRowMinimumHeight(at, visible ? RowHeight : 0);
}

QString FactsGrid::value(const QString &name) const
{
    return m_rows.value(name).text;
}

} // namespace ui
