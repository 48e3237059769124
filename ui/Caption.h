// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace ui {

//! A quiet label one step down the type scale: what a value is called, an explanation. Plain text; follows the palette.
class Caption : public QLabel
{
    Q_OBJECT

public:
    explicit Caption(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
};

} // namespace ui
