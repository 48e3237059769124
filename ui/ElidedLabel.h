// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace ui {

//! One line of plain text that gives way: what does not fit ends in "…" and is the tool tip in full. For texts from
//! outside.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);
    void setText(const QString &text); //!< line breaks are shown as spaces; the tool tip keeps them
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isElided() const;
    Qt::TextElideMode m_mode;
    QString m_full;
};

} // namespace ui
