// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SchemaInferCommand.h"

#include <algorithm>

namespace cli {

SchemaInferCommand::SchemaInferCommand(SchemaInferOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void SchemaInferCommand::start()
{
    Exit exit = Exit::Done;
    for (const QString &file : m_options.files)
        exit = std::max(exit, addFile(file)); // Local is worse than Findings, Findings than Done
    for (const auto &[eventType, inference] : m_types)
        output().line(inference.schema(eventType));
    finish(exit);
}

Exit SchemaInferCommand::addFile(const QString &file)
{
    const base::Result<QByteArray> content = readPayloadFile(file);
    if (!content) {
        output().words(tr("%1 can't be read: %2", "a file, and why").arg(file, content.error().detail));
        return Exit::Local;
    }
    Exit exit = Exit::Done;
    for (const Payload &payload : payloadsOf(*content)) {
        const base::Result<> added = add(payload);
        if (added)
            continue;
        exit = Exit::Findings;
        if (payload.line > 0)
            output().words(tr("Line %1 of %2 is left out: %3", "a number, a file, and why")
                               .arg(payload.line)
                               .arg(file, added.error().detail));
        else
            output().words(tr("%1 is left out: %2", "a file, and why").arg(file, added.error().detail));
    }
    return exit;
}

base::Result<> SchemaInferCommand::add(const Payload &payload)
{
    const base::Result<inspect::PayloadTree> tree = inspect::PayloadTree::read(payload.json, {.nodes = MostValues});
    if (!tree)
        return base::fail(tree.error());
    const QString eventType = inspect::eventTypeOf(*tree);
    inspect::SchemaInference &inference = m_types[eventType];
    const base::Result<> added = inference.add(*tree);
    if (inference.payloads() == 0)
        m_types.erase(eventType); // nothing to draft from
    return added;
}

} // namespace cli
