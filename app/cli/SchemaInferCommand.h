// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/InspectOptions.h"
#include "app/cli/PayloadFile.h"
#include "inspect/SchemaInference.h"

#include <map>

namespace cli {

//! `schema infer`: the draft of a JSON Schema per event type of the payloads, one line each, by type. Ends with
//! Findings where a payload could not be used, with Local where a file can't be read (the others are used all the
//! same).
class SchemaInferCommand final : public Command
{
    Q_OBJECT

public:
    SchemaInferCommand(SchemaInferOptions options, Output &output);
    void start() override;

private:
    [[nodiscard]] Exit addFile(const QString &file);
    [[nodiscard]] base::Result<> add(const Payload &payload);

    const SchemaInferOptions m_options;
    std::map<QString, inspect::SchemaInference> m_types; // by event type
};

} // namespace cli
