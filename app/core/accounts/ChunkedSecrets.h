// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SecretEntries.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace accounts {

//! Secrets of any length over entries of a limited one. A longer secret lies in chunks under names of their own
//! (key#generation#0, …); the entry under the key then only tells their generation and number. Each write makes a new
//! generation: chunks first, then the key's entry, then the former chunks go. So a reader finds the former secret or
//! the new one, whole, even where the program ended in between. What such an end left behind is removed by the next
//! write or removal: while chunks come and go, the entry key#writing names them. Its operations run one after the
//! other. One thread.
class ChunkedSecrets : public QObject
{
    Q_OBJECT

public:
    //! \a entries outlives it. \a chunkBytes: 0 for entries of any size.
    ChunkedSecrets(SecretEntries &entries, qsizetype chunkBytes, QObject *parent = nullptr);

    [[nodiscard]] base::Pending<base::Secret> read(const QString &key);
    [[nodiscard]] base::Pending<> write(const QString &key, const base::Secret &secret);
    [[nodiscard]] base::Pending<> remove(const QString &key);

private:
    struct Chunks
    {
        QByteArray generation;
        int count = 0;

        friend bool operator==(const Chunks &, const Chunks &) = default;
    };
    using Head = std::optional<Chunks>; // none: no entry, or the entry is the secret itself

    [[nodiscard]] static bool isHead(const base::Secret &entry);
    [[nodiscard]] static base::Secret toEntry(const Chunks &chunks);
    [[nodiscard]] static base::Result<Chunks> toChunks(const base::Secret &entry);
    [[nodiscard]] static QString chunkKey(const QString &key, const Chunks &chunks, int index);
    [[nodiscard]] static QString writingKey(const QString &key);

    [[nodiscard]] base::Pending<base::Secret> readWhole(const QString &key, int attempts);
    [[nodiscard]] base::Pending<base::Secret> readChunks(const QString &key, const Chunks &chunks,
                                                         const base::Secret &before, int index);
    [[nodiscard]] base::Pending<Head> readHead(const QString &key);
    //! Puts \a secret under the key, its chunks before (none for a secret that is one entry), and removes the former
    //! chunks.
    [[nodiscard]] base::Pending<> replace(const QString &key, const base::Secret &secret, const Head &next,
                                          const Head &former);
    [[nodiscard]] base::Pending<> writeChunks(const QString &key, const Head &chunks, const base::Secret &secret,
                                              int index);
    [[nodiscard]] base::Pending<> removeChunks(const QString &key, const Head &head, int index = 0);
    [[nodiscard]] base::Pending<> removeAll(const QString &key, const QList<Chunks> &list);
    [[nodiscard]] base::Pending<> removeLeftovers(const QString &key, const Head &current);

    template <typename T>
    [[nodiscard]] base::Pending<T> enqueue(std::function<base::Pending<T>()> work);
    void startNext();

    SecretEntries &m_entries;
    const qsizetype m_chunkBytes;
    QList<std::function<void()>> m_queue;
    bool m_busy = false;
};

} // namespace accounts
