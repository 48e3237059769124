// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace store {

//! What a row of the store is.
enum class Kind
{
    Event, //!< an event that was acknowledged
    Rejected, //!< a delivery that was refused, kept as evidence
    Validation, //!< the service's validation of the callback URL
};

//! What became of it when it was checked against its schema.
enum class Verdict
{
    Valid, //!< no finding
    Notes, //!< warnings or notes only
    Invalid, //!< at least one error
    Rejected, //!< refused before or instead of being checked
};

[[nodiscard]] QString toString(Verdict verdict); //!< "valid", "notes", "invalid", "rejected"
[[nodiscard]] QString toString(Kind kind); //!< "event", "rejected", "validation"

//! What is written: the evidence as it came and what was derived from it.
struct NewEvent
{
    Kind kind = Kind::Event;
    QDateTime receivedAt; //!< UTC, ms
    QString inbox; //!< which listener path it came to; part of the de-duplication key
    QString peer; //!< "127.0.0.1:53122"
    QByteArray method;
    QByteArray target;
    base::Headers headers; //!< as they came; secret values already replaced (base::redacted)
    QByteArray body; //!< the exact bytes; Validation: those that were answered, since what asked for them has none
    int status = 200; //!< what was (or will be) answered
    //! From the complete request to the answer, by the monotonic clock. Of an event, whose answer waits for the disk:
    //! to the store.
    int elapsedUs = 0;
    QString reason; //!< Rejected: why; Validation by an older program: what was answered
    QString eventType; //!< as sent; empty where there is none
    QString eventId;
    QString objectId;
    QString objectType;
    QString subscriptionId;
    QString from; //!< phone of the sender
    QString fromName;
    QString summary; //!< Event, Validation: schema::Summary, serialised
    Verdict verdict = Verdict::Valid;
    int errors = 0; //!< findings by severity
    int warnings = 0;
    int notes = 0;
    QString derivedBy; //!< Event: the fingerprint of what derived it (Derivation); empty: not known
};

//! What lists read: everything but headers and body.
struct EventRow
{
    qint64 id = 0;
    Kind kind = Kind::Event;
    QDateTime receivedAt; //!< UTC, of the first delivery
    QDateTime lastAt; //!< UTC, of the latest delivery
    int deliveries = 1;
    QString inbox;
    QString peer;
    int status = 200;
    int elapsedUs = 0;
    QString reason;
    QString eventType;
    QString eventId;
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
    qint64 bodyBytes = 0;
    qint64 otherBodyOf = 0; //!< the first row with the same inbox and event id, whose body is another; 0: none
    bool pinned = false; //!< retention spares it
};

//! One arrival of an event; the first is the row's own.
struct Delivery
{
    QDateTime at; //!< UTC
    QString peer;
    int status = 200;
};

//! One row with its evidence.
struct EventDetail
{
    EventRow row;
    QByteArray method;
    QByteArray target;
    base::Headers headers;
    QByteArray body;
    QList<Delivery> deliveries; //!< oldest first, the newest 1,000
};

//! What an append did.
struct Appended
{
    qint64 id = 0;
    bool duplicate = false; //!< counted on an existing row: same inbox, event id and body
};

} // namespace store

Q_DECLARE_METATYPE(store::EventRow)
