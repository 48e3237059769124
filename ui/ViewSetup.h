// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QTableView;
class QTreeView;

namespace ui {

//! What all tables and trees of the window have in common: whole rows, no grid, one row height, plain frames, the last
//! column takes what is left, Ctrl+C copies the current cell (its models::CopyRole, or its text).
void setUpTable(QTableView &view, const QString &objectName, const QString &accessibleName);
void setUpTree(QTreeView &view, const QString &objectName, const QString &accessibleName);

} // namespace ui
