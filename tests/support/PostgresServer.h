// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

//! A private PostgreSQL server: tests/support/postgres-server.
class PostgresServer
{
public:
    //! Whether this computer has a server to start.
    [[nodiscard]] static bool isInstalled();
    //! The one that the test run shares (the environment names it), or one of this process that ends with it.
    [[nodiscard]] static PostgresServer &shared();

    PostgresServer(); //!< starts one of its own
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    //! The address of a store in a schema that no other test uses.
    [[nodiscard]] QString freshStore() const;
    [[nodiscard]] QString store(const QString &schema) const;
    [[nodiscard]] base::Secret password() const;

    void crash(); //!< as a power cut would
    void restart(); //!< in an orderly way
    void again(); //!< after crash()

private:
    explicit PostgresServer(QString link) : m_link(std::move(link)) { }
    void run(const QString &command) const;

    std::unique_ptr<QTemporaryDir> m_folder; //!< null where it is the test run's
    QString m_link;
};

} // namespace support
