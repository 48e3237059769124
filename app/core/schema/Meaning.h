// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace schema {

//! What a value is, beyond its JSON type.
enum class MeaningKind
{
    None,
    Phone,
    Time,
    MediaLink,
    Link,
    Coordinates,
    EmbeddedJson,
    EmptyText,
    Yes,
    No
};

struct Meaning
{
    MeaningKind kind = MeaningKind::None;
    QString text; //!< translated, one line, plain text: "22 Mar 2018 23:59 local, 18:29:59 UTC"; empty for None
};

//! Explains \a value, found under \a path (unescaped keys): phone numbers with an odd prefix ("++91…"), epoch ms and
//! ISO times as local and UTC time, media links with their file name and expiry, links whose URL came HTML-escaped
//! ("&amp;"), coordinates, JSON inside a string. Any thread.
[[nodiscard]] Meaning meaningOf(const QStringList &path, const QJsonValue &value, const QLocale &locale = {});

//! \a url with HTML escapes undone and nothing else changed (service-api.md, "Oddities").
[[nodiscard]] QString usableUrl(const QString &url);

} // namespace schema
