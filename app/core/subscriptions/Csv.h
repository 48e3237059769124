// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Entry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace subscriptions {

//! Reads subscriptions from comma-separated values: the first row names the columns, as the keys of subscriptions.json
//! are called, in any order and case. Event types are separated by "|", blanks or commas, or are "all". An empty cell
//! says nothing. Any thread; a large file takes a while.
[[nodiscard]] Reading readCsv(const QByteArray &csv);

//! The same columns, UTF-8 with a byte-order mark and CR LF, as spreadsheets like it. What they would take for a
//! formula is made harmless. \a subscriptions: as subscriptions::toJson() makes them. readCsv() reads it.
[[nodiscard]] QByteArray csvOf(const QList<QJsonObject> &subscriptions);

} // namespace subscriptions
