// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

void addEventsDiff(CLI::App *events, std::optional<Options> &chosen)
{
    auto [diff, options] = command<EventsDiffOptions>(
        events, chosen, "diff",
        Text::tr(
            "How two events differ: one JSON line per field that was added, removed or changed. With one ID: since "
            "the event before it of the same type and object"));
    text(diff, "--store", options.store, Text::tr("The event store"))->type_name("FILE")->required();
    diff->add_option("ID", options.id, std8(Text::tr("The event's id, as events list writes it")))->required();
    CLI::Option *other =
        diff->add_option("ID2", options.other, std8(Text::tr("Another event, which counts as the later one")));
    CLI::Option *example = diff->add_flag(
        "--example", options.example,
        std8(Text::tr("Compares with the example in the schema of the event's type, which comes first")));
    example->excludes(other);
    text(diff, "--schemas", options.schemas, Text::tr("A folder of *.schema.json files, beside the built-in ones"))
        ->type_name("FOLDER")
        ->needs(example);
}

void addSchemaInfer(CLI::App *schema, std::optional<Options> &chosen)
{
    auto [infer, options] = command<SchemaInferOptions>(
        schema, chosen, "infer",
        Text::tr("Drafts a JSON Schema (draft-07) from payloads; one JSON line per event type"));
    texts(infer, "FILE", options.files,
          Text::tr("Files with one payload, or one payload per line; - for standard input"))
        ->required();
}

} // namespace cli::parts
