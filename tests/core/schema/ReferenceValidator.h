// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <memory>

//! Another implementation of JSON Schema (valijson) to compare ours with. Its verdict only: what it says about a
//! payload is not what people should read.
class ReferenceValidator
{
public:
    //! Of a self-contained draft-07 schema.
    explicit ReferenceValidator(const QJsonObject &schema);
    ~ReferenceValidator();
    [[nodiscard]] bool accepts(const QJsonValue &payload) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
