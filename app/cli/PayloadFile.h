// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cli {

//! One payload of a file.
struct Payload
{
    QByteArray json; //!< as it is in the file; perhaps no JSON at all
    int line = 0; //!< from 1 where the file has one payload per line, else 0
};

//! Largest file that is read, and longest standard input.
inline constexpr qint64 MostPayloadBytes = qint64(512) * 1024 * 1024;

//! Reads \a file, or standard input for "-". Errors: Storage (not there, not readable, larger than MostPayloadBytes).
[[nodiscard]] base::Result<QByteArray> readPayloadFile(const QString &file);

//! Takes a file apart: a JSON document over any number of lines is one payload; where most lines begin with '{' each
//! line that is not blank is one; anything else is one payload, for the validator to refuse.
[[nodiscard]] QList<Payload> payloadsOf(const QByteArray &content);

} // namespace cli
