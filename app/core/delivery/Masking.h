// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace delivery {

//! Takes out of events what points to people or opens something: phone numbers, names, tokens, the signed part of
//! links, and paths nobody should guess. The same number or name becomes the same pseudonym as long as this object
//! lives (one file), so that relations survive; which one is not known without its key, which nobody keeps. Ids are
//! left. Of a body that is no JSON nothing is left but its size: nobody can tell what is in it. Needs the same memory
//! for any number of events. Any one thread.
class Masking
{
public:
    Masking(); //!< with a key of its own
    explicit Masking(const QByteArray &key); //!< the same key gives the same pseudonyms

    //! What lists read of it is derived from the masked body.
    [[nodiscard]] store::EventDetail masked(const store::EventDetail &detail) const;

    [[nodiscard]] QString phone(const QString &number) const; //!< "+91 98…" → "+999…": no country has this prefix
    [[nodiscard]] QString name(const QString &name) const; //!< "Person 5a3f09c1"
    //! What can be found in any text: phone numbers, the signed part of links, and \a names, whole or by a word.
    [[nodiscard]] QString text(QString text, const QStringList &names = {}) const;

    //! What is masked, for the first record of a file.
    [[nodiscard]] static QStringList what();
    static constexpr auto Placeholder = QLatin1StringView("(masked)");

private:
    [[nodiscard]] QByteArray digest(QLatin1StringView kind, const QString &text) const;
    [[nodiscard]] QByteArray body(const QByteArray &json, QStringList &names, int nested) const;
    [[nodiscard]] QString person(const QString &value) const;
    [[nodiscard]] QByteArray target(const QByteArray &target) const;
    [[nodiscard]] QString path(const QString &path) const;

    const QByteArray m_key;
};

} // namespace delivery
