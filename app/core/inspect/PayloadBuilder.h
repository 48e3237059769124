// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/JsonTokens.h"
#include "inspect/PayloadTree.h"

#include <memory>
#include <vector>

namespace inspect {

//! Makes a PayloadTree of the tokens of a text, in their order. Any thread, one at a time.
class PayloadBuilder
{
public:
    PayloadBuilder(const QByteArray &json, const PayloadTree::Limits &limits);
    void take(const JsonToken &token);
    //! What has been taken; the tokens were a whole text. Once.
    [[nodiscard]] PayloadTree tree();

private:
    struct Level
    {
        qint32 node = -1; //!< -1: it has none
        qint32 lastChild = -1;
        qint32 position = 0; //!< of the next child
        bool isObject = false;
    };

    [[nodiscard]] bool isKeyNext() const;
    [[nodiscard]] qint32 add(const JsonToken &token, PayloadTree::Type type);
    void close(const JsonToken &token);
    void markDuplicates(qint32 object);

    const PayloadTree::Limits m_limits;
    std::shared_ptr<PayloadTree::Data> m_data;
    std::vector<Level> m_open;
    JsonToken m_key; //!< of the value that comes; size 0: none
};

} // namespace inspect
