// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/PayloadFile.h"
#include "schema/Validator.h"

namespace cli {

//! `schema check`: one line per payload: file, line (where the file has one payload per line), eventType, verdict,
//! findings. Ends with Findings where a payload is invalid, with Local where a file can't be read (the others are
//! checked all the same).
class SchemaCheckCommand final : public Command
{
    Q_OBJECT

public:
    SchemaCheckCommand(SchemaCheckOptions options, Output &output);
    void start() override;

private:
    [[nodiscard]] Exit checkFile(const QString &file, const schema::Validator &validator);
    [[nodiscard]] bool checkPayload(const QString &file, const Payload &payload, const schema::Validator &validator);

    const SchemaCheckOptions m_options;
};

} // namespace cli
