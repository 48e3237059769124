// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace store {

//! What one inbox holds: rows of kind Event.
struct InboxUsage
{
    QString inbox; //!< empty: no inbox
    qint64 events = 0; //!< pinned ones counted in
    qint64 bytes = 0; //!< of their bodies, as they came
    qint64 pinned = 0; //!< events of these that retention spares

    friend bool operator==(const InboxUsage &, const InboxUsage &) = default;
};

//! What the store holds and takes.
struct Usage
{
    QList<InboxUsage> inboxes; //!< by name
    qint64 fileBytes = 0; //!< on disk, the write-ahead log counted in
    qint64 freeBytes = 0; //!< of these: unused inside the file; some is kept for what comes next
};

//! What is derived from an event's evidence, and can be derived anew. The event id is not among it: it is what tells
//! that two deliveries are the same event.
struct Derived
{
    QString eventType;
    QString objectId;
    QString objectType;
    QString subscriptionId;
    QString from;
    QString fromName;
    QString summary;
    Verdict verdict = Verdict::Valid;
    int errors = 0;
    int warnings = 0;
    int notes = 0;

    friend bool operator==(const Derived &, const Derived &) = default;
};

//! How rows of kind Event are derived. \a derive is called in one thread of the store's, 100 µs or less at a time; it
//! changes nothing; what it uses outlives the store.
struct Derivation
{
    QString fingerprint; //!< of the schemas and the way they are read: another one may derive something else
    std::function<Derived(const EventDetail &)> derive;
};

//! What check() found.
struct CheckReport
{
    QStringList problems; //!< for people, English, the first MostProblems; empty: the store is sound
    qint64 found = 0; //!< problems, those that are not listed counted in
    qint64 events = 0; //!< rows that were looked at
    static constexpr qsizetype MostProblems = 100;
};

//! What salvage() did.
struct SalvageReport
{
    qint64 rescued = 0; //!< rows in the new store
    qint64 partly = 0; //!< of these: some of what was derived, or of when and where they came, is lost
    qint64 lost = 0; //!< rows of which something was left, but not all of their evidence
    qint64 missing = 0; //!< ids between the first and the last of which nothing was left: deleted before, or lost
    QStringList losses; //!< for people, English, the first MostLosses
    static constexpr qsizetype MostLosses = 100;
};

//! What compact() brought.
struct Compacted
{
    qint64 bytesBefore = 0; //!< of the file, without its write-ahead log
    qint64 bytesAfter = 0; //!< the file is that small once the log is in it, a few seconds later at most
};

//! How thoroughly compact() works.
enum class Compaction
{
    Running, //!< in small steps between commits; nobody waits
    Whole, //!< the file is written anew: nothing can be committed meanwhile (503 to senders). For when nobody listens.
};

//! Whether backup() may replace a file.
enum class Existing
{
    Refuse,
    Replace,
};

} // namespace store
