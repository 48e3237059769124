// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PageStack.h"

namespace ui {

PageStack::PageStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_empty(new EmptyState)
{
    addWidget(m_content);
    addWidget(m_empty);
}

void PageStack::showContent()
{
    setCurrentWidget(m_content);
}

void PageStack::showEmpty(EmptyState::Content content)
{
    m_empty->setContent(std::move(content));
    setCurrentWidget(m_empty);
}

bool PageStack::isEmptyShown() const
{
    return currentWidget() == m_empty;
}

} // namespace ui
