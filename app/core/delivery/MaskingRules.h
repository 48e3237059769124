// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace delivery {

//! What the value of a field is to masking, by the name that the field has in the schemas, or that such fields usually
//! have with other senders.
enum class Sensitivity
{
    None, //!< only what can be found in any text: numbers with a plus, links, names that other fields have told
    Id, //!< never changed: relations hang on it
    Phone,
    Name,
    Person, //!< a phone number, an id or a name
    Token, //!< a secret
};

//! \a parentKey: the key under which the object with \a key is. Any case. Any thread.
[[nodiscard]] Sensitivity sensitivityOf(QStringView key, QStringView parentKey);
[[nodiscard]] bool isTokenName(QByteArrayView name); //!< of a header or a parameter of a query

} // namespace delivery
