// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerLimitsPage.h"

#include "listener/Settings.h"
#include "models/ListenerTexts.h"
#include "ui/Caption.h"
#include "ui/Icons.h"
#include "ui/Look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ListenerLimitsPage::ListenerLimitsPage(QWidget *parent) : SettingsPage(parent)
{
    auto *area = new QScrollArea;
    area->setObjectName(u"limitsArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeRows());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

QWidget *ListenerLimitsPage::makeRows()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(HalfGrid);
    grid->setColumnStretch(0, 1);
    for (const listener::NamedLimit &limit : listener::namedLimits()) {
        const QString name = models::limitName(limit);
        const QString meaning = models::limitMeaning(limit);
        auto *label = new QLabel(name);
        auto *value = new QSpinBox;
        value->setObjectName(u"limit-"_s + limit.name);
        value->setRange(int(limit.least), int(limit.most));
        value->setGroupSeparatorShown(true);
        value->setSuffix(u' ' + models::limitUnit(limit));
        value->setAccessibleName(name);
        value->setAccessibleDescription(meaning);
        value->setToolTip(meaning);
        label->setBuddy(value);
        auto *reset = new QToolButton;
        reset->setObjectName(u"reset-"_s + limit.name);
        reset->setIcon(themedIcon("view-restore"_L1));
        reset->setAutoRaise(true);
        reset->setToolTip(tr("Back to the default"));
        reset->setAccessibleName(tr("%1: back to the default", "%1 is the name of a limit").arg(name));
        auto *standard = new Caption;
        auto *words = new Caption(meaning);
        words->setWordWrap(true);

        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(standard, row, 2);
        grid->addWidget(reset, row, 3);
        grid->addWidget(words, row + 1, 0, 1, 4);
        grid->setRowMinimumHeight(row + 2, HalfGrid);
        m_rows.append({&limit, value, standard, reset});
        const Row made = m_rows.last();
        connect(value, &QSpinBox::valueChanged, this, [this, made] { showDefault(made); });
        connect(reset, &QToolButton::clicked, this,
                [this, made] { made.value->setValue(int(made.limit->read(m_defaults))); });
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return rows;
}

void ListenerLimitsPage::load(const listener::Settings &settings)
{
    m_defaults = listener::Limits::defaultsFor(settings.address);
    const listener::Limits limits =
        listener::withLimits(m_defaults, settings.limits).value_or(m_defaults); // kept ones are usable
    for (const Row &row : std::as_const(m_rows)) {
        row.value->setValue(int(row.limit->read(limits)));
        showDefault(row);
    }
}

void ListenerLimitsPage::setAddress(const QHostAddress &address)
{
    const listener::Limits before = m_defaults;
    m_defaults = listener::Limits::defaultsFor(address);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.value->value() == row.limit->read(before)) // nobody chose it
            row.value->setValue(int(row.limit->read(m_defaults)));
        showDefault(row);
    }
}

void ListenerLimitsPage::showDefault(const Row &row) const
{
    const qint64 standard = row.limit->read(m_defaults);
    row.standard->setText(tr("default %1", "%1 is a number").arg(QLocale().toString(standard)));
    row.reset->setEnabled(row.value->value() != standard);
}

bool ListenerLimitsPage::save(listener::Settings &settings)
{
    m_defaults = listener::Limits::defaultsFor(settings.address);
    settings.limits.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.value->value() != row.limit->read(m_defaults))
            settings.limits.insert(row.limit->name, QString::number(row.value->value()));
    }
    return true;
}

} // namespace ui
