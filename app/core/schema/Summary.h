// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace schema {

//! One line about an event, or about the validation of a callback, kept as a key and its words so that it can be shown
//! in any language: {"jobDone", ["Asha"]}.
struct Summary
{
    QString key; //!< which sentence; "" for none
    QStringList words; //!< what goes into it, plain text, one line each, at most 120 characters

    [[nodiscard]] static Summary of(const QJsonObject &payload); //!< from an event's payload, leniently; never fails
    //! Of the validation of a callback that was answered with \a answer.
    [[nodiscard]] static Summary ofValidation(const QByteArray &answer);
    //! The same as an older program kept it: of the answer, only how many \a bytes it had.
    [[nodiscard]] static Summary ofValidation(qsizetype bytes);
    [[nodiscard]] QString serialised() const; //!< compact JSON: ["jobDone","Asha"]
    [[nodiscard]] static Summary deserialised(const QString &text); //!< an unknown text becomes a sentence of its own
    [[nodiscard]] QString toText() const; //!< translated: "Asha completed a job"

    friend bool operator==(const Summary &, const Summary &) = default;
};

} // namespace schema
