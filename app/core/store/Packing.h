// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace store {

class Database;

//! Packs bodies, heads and short texts with zstd, and unpacks them. Small texts that resemble each other pack well only
//! with a dictionary of what they share: the newest of the table `dictionaries` packs, each unpacks what it packed.
//! Database has one; its thread.
class Packing
{
public:
    explicit Packing(Database &database); //!< outlives it
    ~Packing();
    Packing(const Packing &) = delete;
    Packing &operator=(const Packing &) = delete;

    //! How a row of `bodies` is packed: the number in its column `encoding`; a larger one is a dictionary's id.
    enum Encoding : qint64
    {
        Raw = 0, //!< as it came: files of version 1
        Plain = 1, //!< zstd without a dictionary
        FirstDictionary = 2,
    };

    //! What pack() uses now. Errors: Storage.
    [[nodiscard]] base::Result<qint64> encoding();
    //! \a bytes in that encoding. Errors: Storage.
    [[nodiscard]] base::Result<QByteArray> pack(const QByteArray &bytes);
    //! What was packed into \a packed; it has to be \a size bytes. Errors: Storage (damaged, no such dictionary).
    [[nodiscard]] base::Result<QByteArray> unpack(qint64 encoding, const QByteArray &packed, qint64 size);
    //! The same where the size is not known: MostUnsized bytes at most.
    [[nodiscard]] base::Result<QByteArray> unpack(qint64 encoding, const QByteArray &packed);

    //! A short text as a value of a column: packed with the newest dictionary where that makes it smaller, the
    //! dictionary's id before it; as it is otherwise. Errors: Storage.
    [[nodiscard]] base::Result<QVariant> packText(const QString &text);
    //! What such a column's value is. Errors: Storage.
    [[nodiscard]] base::Result<QString> unpackText(const QVariant &column);

    //! What it knows of the dictionaries may no longer hold: one was added, all were deleted, a transaction was rolled
    //! back.
    void forget();

    //! A dictionary from \a samples, which follow each other in one array, \a sizes apart. Takes about 0.5 s for 3 MB.
    //! Any thread. Errors: InvalidInput (too few or too short).
    [[nodiscard]] static base::Result<QByteArray> train(const QByteArray &samples, const std::vector<size_t> &sizes);

    //! What tells whether a spare dictionary is whole.
    [[nodiscard]] static QByteArray digest(const QByteArray &dictionary);

    static constexpr qint64 MostUnsized = 4 * 1024 * 1024;
    static constexpr qint64 MostUnpacked = 1024 * 1024 * 1024; //!< a row that claims more is damaged
    static constexpr qsizetype DictionaryBytes = 110 * 1024;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace store
