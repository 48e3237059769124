// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "schema/SchemaSet.h"

namespace cli {

//! The schemas that a command works with: the built-in ones, and those of \a folder where one is named. Local: the
//! folder can't be used.
[[nodiscard]] Checked<schema::SchemaSet> schemasFrom(const QString &folder);

//! `schema list`: eventType ("" for the envelope), title, description and source of each.
class SchemaListCommand final : public Command
{
    Q_OBJECT

public:
    SchemaListCommand(SchemaListOptions options, Output &output);
    void start() override;

private:
    const SchemaListOptions m_options;
};

} // namespace cli
