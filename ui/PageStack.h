// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/EmptyState.h"

#include <QStackedWidget>

namespace ui {

//! A pane's content, or what stands in for it while there is none.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    //! Takes \a content over. Starts with it shown.
    explicit PageStack(QWidget *content, QWidget *parent = nullptr);
    void showContent();
    void showEmpty(EmptyState::Content content);
    [[nodiscard]] bool isEmptyShown() const;
    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }

private:
    QWidget *m_content;
    EmptyState *m_empty;
};

} // namespace ui
