// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportWriter.h"

namespace delivery {

//! One JSON object per line. The first is {"export": ExportAbout}; each other one is an event: recordOf() and its body,
//! byte for byte: as "body" where it may stand in a line as it is, as "bodyText" where it is text, else as
//! "bodyBase64". Of a validation the body is what was answered: "answeredText" or "answeredBase64".
class NdjsonWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] base::Result<> begin(const ExportAbout &about) override;
    [[nodiscard]] base::Result<> write(const store::EventDetail &detail) override;
    [[nodiscard]] base::Result<> end() override;
};

} // namespace delivery
