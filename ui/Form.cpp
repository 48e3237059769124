// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Form.h"

#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Problem.h"

#include <QAction>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(Form)
};
} // namespace

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

void addField(QFormLayout &form, const QString &label, QWidget *field, QWidget *beside, Problem *problem)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    caption->setContentsMargins(0, HalfGrid, 0, 0); // on the line of the field's text
    if (field->accessibleName().isEmpty()) {
        QString name = label;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(HalfGrid);
    if (beside) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Grid);
        row->addWidget(field, 1);
        row->addWidget(beside);
        column->addLayout(row);
    } else {
        column->addWidget(field);
    }
    if (problem)
        column->addWidget(problem);
    form.addRow(caption, column);
}

QLineEdit *makeFilterEdit(const QString &accessibleName)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(accessibleName);
    edit->setClearButtonEnabled(true);
    for (QAction *clear : edit->findChildren<QAction *>())
        clear->setText(FormText::tr("Clear")); // Qt's own button has none
    edit->addAction(themedIcon("edit-find"_L1), QLineEdit::LeadingPosition)->setText(FormText::tr("Filter"));
    return edit;
}

} // namespace ui
