// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Form.h"

#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Problem.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
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

//! Watches a dialog's layout. Owned by the dialog.
class FitKeeper final : public QObject
{
public:
    explicit FitKeeper(QDialog &dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            fit();
        return false;
    }

private:
    void fit()
    {
        QLayout &layout = *m_dialog.layout();
        layout.activate();
        // The size hint guesses how texts wrap; at this width they may need more lines.
        const int needed = qMax(m_dialog.sizeHint().height(), layout.totalHeightForWidth(m_dialog.width()));
        if (m_dialog.height() < needed)
            m_dialog.resize(m_dialog.width(), needed);
    }
    QDialog &m_dialog;
};
} // namespace

void keepFitting(QDialog &dialog)
{
    new FitKeeper(dialog);
}

QGridLayout *makeForm(QWidget *parent)
{
    auto *form = new QGridLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid + HalfGrid);
    form->setColumnStretch(1, 1);
    return form;
}

void addField(QGridLayout &form, const QString &label, QWidget *field, QWidget *beside, Problem *problem)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    // As high as a line of text to be edited, so that it stands on the line of a field of any height.
    caption->setMinimumHeight(QLineEdit().sizeHint().height());
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
    const int row = form.count() == 0 ? 0 : form.rowCount();
    form.addWidget(caption, row, 0, Qt::AlignTop);
    form.addLayout(column, row, 1);
    if (field->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag)
        form.setRowStretch(row, 1);
}

void addBelow(QGridLayout &form, QWidget *widget)
{
    const int row = form.count() == 0 ? 0 : form.rowCount();
    auto *gap = new QWidget; // an empty column would have no distance to the next one
    gap->setFixedSize(0, 0);
    form.addWidget(gap, row, 0);
    form.addWidget(widget, row, 1);
}

void alignForms(const QList<QGridLayout *> &forms)
{
    int widest = 0;
    for (const QGridLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *label = form->itemAtPosition(row, 0))
                widest = qMax(widest, label->sizeHint().width());
        }
    }
    for (QGridLayout *form : forms)
        form->setColumnMinimumWidth(0, widest);
}

FilterEdit *makeFilterEdit(const QString &accessibleName)
{
    auto *edit = new FilterEdit;
    edit->setAccessibleName(accessibleName);
    edit->setClearButtonEnabled(true);
    for (QAction *clear : edit->findChildren<QAction *>())
        clear->setText(FormText::tr("Clear")); // Qt's own button has none
    edit->addAction(themedIcon("edit-find"_L1), QLineEdit::LeadingPosition)->setText(FormText::tr("Filter"));
    return edit;
}

} // namespace ui
