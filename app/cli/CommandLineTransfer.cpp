// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

using namespace Qt::StringLiterals;

namespace cli::parts {

void addEventsTransfer(CLI::App *events, std::optional<Options> &chosen)
{
    auto [exporting, exportOptions] =
        command<EventsExportOptions>(events, chosen, "export", Text::tr("Writes events to a file, oldest first"));
    text(exporting, "--store", exportOptions.store, Text::tr("The event store"))->type_name("FILE")->required();
    text(exporting, "--query", exportOptions.query, Text::tr("Which events, as for events list; all unless told"))
        ->type_name("QUERY");
    std::optional<delivery::ExportFormat> &format = exportOptions.format;
    exporting
        ->add_option_function<std::string>(
            "--format",
            [&format](const std::string &value) { format = delivery::formatFromString(QString::fromStdString(value)); },
            std8(
                Text::tr("ndjson (all of it, can be imported), csv (for spreadsheets), har, or zip (the bodies alone); "
                         "as the file's name ends unless told")))
        ->check(CLI::IsMember({"ndjson", "csv", "har", "zip"}));
    text(exporting, "--output", exportOptions.output,
         Text::tr("The file, there only once it is whole; standard output unless told"))
        ->type_name("FILE");
    exporting->add_flag("--replace", exportOptions.replace, std8(Text::tr("Replaces a file that is there already")));
    bool &masks = exportOptions.masks;
    exporting->add_flag_callback(
        "--no-masking", [&masks] { masks = false; },
        std8(Text::tr("Leaves phone numbers, names, tokens and signed links as they are")));

    auto [importing, importOptions] = command<EventsImportOptions>(
        events, chosen, "import",
        Text::tr("Puts the events of an NDJSON or HAR file into a store; one JSON line per line that can't be, exit "
                 "code 1 where there is any. What is there already is not put there again."));
    text(importing, "--store", importOptions.store, Text::tr("The event store; made where it is missing"))
        ->type_name("FILE")
        ->required();
    text(importing, "FILE", importOptions.file, Text::tr("The file to be read"))->required();
}

} // namespace cli::parts
