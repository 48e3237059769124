// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace listener {
struct Settings;
}

namespace ui {

//! A page of settings.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void load(const listener::Settings &settings) = 0;
    [[nodiscard]] virtual bool save(listener::Settings &settings) = 0; //!< false: the page shows why
};

} // namespace ui
