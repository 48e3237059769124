// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportWriter.h"

namespace delivery {

//! HTTP Archive 1.2: a request and its answer per event. What HAR has no place for stands under "_event", as recordOf()
//! has it; of a body that is no text "_encoding" says base64.
class HarWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] base::Result<> begin(const ExportAbout &about) override;
    [[nodiscard]] base::Result<> write(const store::EventDetail &detail) override;
    [[nodiscard]] base::Result<> end() override;

private:
    bool m_isFirst = true;
};

} // namespace delivery
