// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/SqlConnection.h"

#include <memory>

namespace store {

class Packing;
class SegmentCache;
class Texts;

//! One open connection to the store's file.
class Database : public SqlConnection
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    //! Opens \a file (an absolute path; ReadWrite makes it where missing) and sets the connection up: WAL,
    //! synchronous=FULL, foreign keys. Errors: Storage. Whether the content is the store's is Migrations' question.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database() override;

    [[nodiscard]] base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) override;
    //! Makes a statement ready that is run many times. Errors: Storage.
    [[nodiscard]] base::Result<QSqlQuery> prepare(const QString &sql);
    //! Runs a prepared statement with \a values bound in order. Errors: Storage.
    [[nodiscard]] static base::Result<> exec(QSqlQuery &query, const QVariantList &values);

    //! What this connection knows of the file's shared texts and dictionaries.
    [[nodiscard]] Texts &texts() { return *m_texts; }
    [[nodiscard]] Packing &packing() { return *m_packing; }
    [[nodiscard]] SegmentCache &segmentCache() { return *m_segmentCache; }
    void forget() override;
    [[nodiscard]] QString beginning(bool writes) const override;
    [[nodiscard]] bool isPassing(const base::Error &error) const override;

    //! How long a statement waits for another connection's lock before it fails as busy.
    static constexpr int BusyTimeoutMs = 1000;

private:
    Database();
    [[nodiscard]] base::Result<> setUp(Access access);

    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<Packing> m_packing;
    std::unique_ptr<SegmentCache> m_segmentCache;
};

//! Whether \a error only says that another connection holds the lock: the same may work a moment later.
[[nodiscard]] bool isBusy(const base::Error &error);

} // namespace store
