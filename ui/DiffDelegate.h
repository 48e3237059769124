// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/TextDelegate.h"

namespace ui {

//! For models::DiffModel: fields that change in every event are drawn quietly, and the column that says what became of
//! a field has an icon for it (its StateRole is an inspect::Change).
class DiffDelegate final : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ui
