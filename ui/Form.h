// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/FilterEdit.h"

#include <QList>
#include <QString>

class QDialog;
class QGridLayout;
class QWidget;

namespace ui {

class Problem;

//! \name The one way in which dialogs lay out their fields: labels in a column on the left, on the line of the field's
//! text; fields on the right, and what is wrong with a field below it.
//!@{
[[nodiscard]] QGridLayout *makeForm(QWidget *parent);
//! Adds \a field with its label (which becomes its buddy and its accessible name) and, where given, a widget beside it
//! and a problem below it.
void addField(QGridLayout &form, const QString &label, QWidget *field, QWidget *beside = nullptr,
              Problem *problem = nullptr);
void addBelow(QGridLayout &form, QWidget *widget); //!< something in the column of the fields, without a label
void alignForms(const QList<QGridLayout *> &forms); //!< the columns of all begin at the same place
//! From now on \a dialog grows with its sentences: it is never lower than they need at its width. Never shrinks it.
void keepFitting(QDialog &dialog);
//!@}

//! A field to filter by: with a magnifying glass, and a button that clears it.
[[nodiscard]] FilterEdit *makeFilterEdit(const QString &accessibleName);

} // namespace ui
