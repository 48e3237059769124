// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"
#include "store/Tokens.h"

#include <QList>
#include <QStringList>

namespace store {

struct Head;

//! What of one event is searched, cut into tokens, a list for each value: what was derived (ids, type, sender, the
//! summary's words, the reason), the strings and numbers of its body, the values of its headers and the target. A value
//! that is there twice counts once. A body that is no JSON is one value. This defines what a search finds, whether it
//! goes through the index or not. Bounded: MostBytes of the body and MostCharacters in all are searched, the rest of an
//! event is not.
struct SearchText
{
    static constexpr qsizetype MostBytes = 1024 * 1024;
    static constexpr qsizetype MostCharacters = 64 * 1024;
    static constexpr qsizetype MostTokens = 10'000;

    QList<QString> texts; //!< the values as they are
    QList<Tokens> values; //!< the same, cut; none is empty

    [[nodiscard]] static SearchText of(const EventRow &row, const Head &head, const QByteArray &body);

    //! The values before they are cut; some may have no tokens. MostTokens does not bound them.
    [[nodiscard]] static QStringList uncut(const EventRow &row, const Head &head, const QByteArray &body);
    [[nodiscard]] static SearchText of(const QStringList &uncut);
};

} // namespace store
