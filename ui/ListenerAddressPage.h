// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/SettingsPage.h"

class QComboBox;
class QHostAddress;
class QLineEdit;
class QSpinBox;

namespace ui {

class Problem;

//! Where a listener listens, how senders reach it, and whose word on them is believed.
class ListenerAddressPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ListenerAddressPage(QWidget *parent = nullptr);
    void load(const listener::Settings &settings) override;
    [[nodiscard]] bool save(listener::Settings &settings) override;
    [[nodiscard]] QHostAddress address() const;

private:
    void fillAddresses(const QHostAddress &current);
    void check();
    [[nodiscard]] QStringList proxies() const;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLineEdit *m_publicUrl;
    QLineEdit *m_proxies;
    Problem *m_addressProblem;
    Problem *m_portProblem;
    Problem *m_publicUrlProblem;
    Problem *m_proxiesProblem;
};

} // namespace ui
