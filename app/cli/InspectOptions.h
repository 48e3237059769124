// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

//! The options of `events diff` and `schema infer`.
namespace cli {

//! So many values of one payload are looked at, about 48 bytes of memory each.
inline constexpr qsizetype MostValues = 10'000'000;

struct EventsDiffOptions
{
    QString store;
    QString schemas; //!< a folder of own schemas; empty: the built-in ones alone
    qint64 id = 0;
    std::optional<qint64> other; //!< the later one
    bool example = false; //!< instead of another event the schema's example
};

struct SchemaInferOptions
{
    QStringList files; //!< "-": standard input
};

} // namespace cli
