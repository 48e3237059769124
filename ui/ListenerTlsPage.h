// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Settings.h"
#include "ui/SettingsPage.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace ui {

class FactsGrid;
class FileEdit;
class Problem;
class SecretEdit;
struct Session;

//! A listener's certificate: its files, the passphrase, what is in them, and reading them again.
class ListenerTlsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ListenerTlsPage(const Session &session, QWidget *parent = nullptr); //!< \a session outlives it
    void load(const listener::Settings &settings) override;
    [[nodiscard]] bool save(listener::Settings &settings) override;
    [[nodiscard]] base::Secret passphrase() const; //!< empty: none

private:
    void makeFields();
    [[nodiscard]] listener::TlsFiles files() const;
    void edited();
    void look();
    void show(const base::Result<std::optional<http::TlsIdentity>> &read);
    void reload();

    const Session &m_session;
    QTimer m_typing;
    int m_looks = 0;
    QComboBox *m_kind;
    FileEdit *m_certificate;
    FileEdit *m_key;
    FileEdit *m_pkcs12;
    SecretEdit *m_passphrase;
    Problem *m_problem;
    FactsGrid *m_facts;
    QPushButton *m_reload;
    QList<std::pair<QWidget *, QWidget *>> m_rows; // captions and fields, in the order of the form
    QGridLayout *m_form;
};

} // namespace ui
