// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>
#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

//! What stands where a pane has nothing to show: an icon, what is so, what to do next, and a button that does it.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    struct Content
    {
        QLatin1String icon; //!< as for ui::themedIcon()
        QString title;
        QString sentence;
        QString button; //!< "": none
        std::function<void()> action;
    };

    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QSize minimumSizeHint() const override; //!< small: a pane may be dragged small

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace ui
