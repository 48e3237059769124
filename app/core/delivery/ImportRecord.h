// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"
#include "store/Maintenance.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

#include <functional>
#include <optional>

//! Records of a file as events. What a file says of an event's type, sender and verdict is not believed: it is derived
//! from the body, as it was when it came. Any thread.
namespace delivery {

//! How events are read; the listener's way (listener::derivationWith, listener::eventIdOf). What it uses outlives it.
struct EventReading
{
    store::Derivation derivation;
    std::function<QString(const QJsonValue &payload)> eventIdOf;
};

//! One event of a file.
struct ImportedEvent
{
    qint64 line = 0; //!< from 1
    store::NewEvent event; //!< as it came first
    QList<store::Delivery> repeats; //!< its later deliveries, oldest first
    bool pinned = false;
};

//! What a line holds: an event, the file's first record, or nothing for us.
struct ImportedRecord
{
    std::optional<ImportedEvent> event;
    std::optional<bool> masked; //!< the first record: whether the file is masked
};

//! A line of NDJSON as NdjsonWriter writes it. Errors: InvalidInput, with what is wrong as detail.
[[nodiscard]] base::Result<ImportedRecord> recordFromNdjson(QByteArrayView line, const EventReading &reading);
//! An entry of a HAR file, ours or any other's. Requests that are no POST with a body are nothing for us. Errors as
//! above.
[[nodiscard]] base::Result<ImportedRecord> recordFromHar(QByteArrayView entry, const EventReading &reading);

} // namespace delivery
