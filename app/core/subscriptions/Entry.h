// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace subscriptions {

//! One subscription as a file wants it. What is not set does not matter: it is neither compared nor changed.
struct Entry
{
    QString place; //!< where in the file: "subscriptions[12]", "line 13"
    kaizala::SubscriptionId id; //!< empty: none is named
    kaizala::ObjectRef object;
    std::optional<QStringList> eventTypes; //!< documented ones in their documented spelling; never empty
    std::optional<QString> callbackUrl;
    std::optional<bool> hasCallbackToken;
    QString callbackTokenEnv; //!< name of the environment variable with the token; only a program resolves it
    base::Secret callbackToken; //!< never from a file: what the program found in callbackTokenEnv
    base::Secret tokenIfNone; //!< never from a file: to be set where there is no token yet; one that is there stays
    std::optional<QString> context;
    std::optional<QDateTime> validUntil; //!< UTC
    std::optional<bool> active;
};

//! Something to say about one place of a file.
struct Remark
{
    QString place; //!< "subscriptions[12].eventTypes", "line 13, column 4 (context)"; empty: the whole file
    QString sentence; //!< translated; what is so, and what to do
    [[nodiscard]] QString text() const; //!< "place: sentence"
    friend bool operator==(const Remark &, const Remark &) = default;
};

//! What a file holds. With problems, the entries are those that could be read all the same; nothing should be done with
//! them.
struct Reading
{
    QList<Entry> entries;
    QList<Remark> problems; //!< at most MostRemarks, and then one that counts the rest
    QList<Remark> notes; //!< of no consequence: keys that nobody knows, event types that are not documented; as bounded
    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }

    void problem(const QString &place, const QString &sentence);
    void note(const QString &place, const QString &sentence);
    void countTheRest(); //!< adds what was left out; once, at the end

    static constexpr qsizetype MostRemarks = 100;
    static constexpr qsizetype MostEntries = 100'000;
    static constexpr qint64 MostBytes = qint64(256) * 1024 * 1024; //!< of a file

private:
    qsizetype m_moreProblems = 0;
    qsizetype m_moreNotes = 0;
};

//! The keys of an entry, in the order in which they are written.
[[nodiscard]] const QStringList &entryKeys();

//! Whether \a text looks like an http(s) address. Looser than SubscriptionDraft::problem(): what a service has is read,
//! even if it could not be asked for again.
[[nodiscard]] bool isHttpAddress(const QString &text);

//! Reads one entry; keys in any case. Says into \a reading what is wrong and where, and appends the entry where
//! nothing is. \a placeOf makes the place of a key.
void readEntry(const QJsonObject &json, const QString &place, const std::function<QString(const QString &key)> &placeOf,
               Reading &reading);

} // namespace subscriptions
