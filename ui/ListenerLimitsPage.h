// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Limits.h"
#include "ui/SettingsPage.h"

#include <QMap>

class QSpinBox;
class QToolButton;

namespace ui {

class Caption;

//! What a sender can't exceed: each limit with what it means, its default, and a way back to that.
class ListenerLimitsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ListenerLimitsPage(QWidget *parent = nullptr);
    void load(const listener::Settings &settings) override;
    [[nodiscard]] bool save(listener::Settings &settings) override;
    void setAddress(const QHostAddress &address); //!< some defaults depend on it

private:
    struct Row
    {
        const listener::NamedLimit *limit;
        QSpinBox *value;
        Caption *standard;
        QToolButton *reset;
    };
    [[nodiscard]] QWidget *makeRows();
    void showDefault(const Row &row) const;
    QList<Row> m_rows;
    listener::Limits m_defaults;
};

} // namespace ui
