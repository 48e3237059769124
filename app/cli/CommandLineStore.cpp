// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

namespace {

void addStoreFile(CLI::App *app, QString &store)
{
    text(app, "--store", store, Text::tr("The event store"))->type_name("FILE")->required();
}

void addCopies(CLI::App *store, std::optional<Options> &chosen)
{
    auto [backup, backupOptions] = command<StoreBackupOptions>(
        store, chosen, "backup", Text::tr("Writes a whole copy of a store, also while something listens to it"));
    addStoreFile(backup, backupOptions.store);
    text(backup, "--to", backupOptions.to, Text::tr("The copy; it is there only once it is whole"))
        ->type_name("FILE")
        ->required();
    backup->add_flag("--replace", backupOptions.replace, std8(Text::tr("Replaces a file that is there already")));

    auto [salvage, salvageOptions] = command<StoreSalvageOptions>(
        store, chosen, "salvage",
        Text::tr("Rescues what is left of a damaged file; one JSON line per loss, exit code 1 where there is any"));
    text(salvage, "--from", salvageOptions.from, Text::tr("The damaged file, which is only read"))
        ->type_name("FILE")
        ->required();
    text(salvage, "--to", salvageOptions.to, Text::tr("The new store"))->type_name("FILE")->required();
}

void addUpkeep(CLI::App *store, std::optional<Options> &chosen)
{
    auto [check, checkOptions] = command<StoreCheckOptions>(
        store, chosen, "check",
        Text::tr("Looks the whole store over; one JSON line per problem, exit code 1 where there is any"));
    addStoreFile(check, checkOptions.store);

    auto [compact, compactOptions] = command<StoreCompactOptions>(
        store, chosen, "compact", Text::tr("Gives back what the file does not need, also while something listens"));
    addStoreFile(compact, compactOptions.store);
    compact->add_flag("--whole", compactOptions.whole,
                      std8(Text::tr("Writes the file anew: smaller still, but nothing can be stored meanwhile")));
}

} // namespace

void addKeep(CLI::App *app, QStringList &keep)
{
    texts(app, "--keep", keep,
          Text::tr("How much of each inbox is kept, oldest first to go: age=90d (s, m, h, d, w), events=1000000, "
                   "bytes=2GB (of bodies; KB, MB, GB, TB) or everything; for one inbox /path:age=30d; may be repeated. "
                   "Pinned events are spared. It stands in the store until it is changed."))
        ->type_name("RULE")
        ->allow_extra_args(false);
}

void addStore(CLI::App &app, std::optional<Options> &chosen)
{
    CLI::App *store = app.add_subcommand("store", std8(Text::tr("Maintains an event store")));
    store->require_subcommand(1);

    auto [status, statusOptions] = command<StoreStatusOptions>(
        store, chosen, "status", Text::tr("What a store holds and takes, and how much it keeps, as JSON"));
    addStoreFile(status, statusOptions.store);
    addCopies(store, chosen);
    addUpkeep(store, chosen);

    auto [retention, retentionOptions] = command<StoreRetentionOptions>(
        store, chosen, "retention", Text::tr("Says how much is kept and changes it; one JSON line per rule"));
    addStoreFile(retention, retentionOptions.store);
    addKeep(retention, retentionOptions.keep);
    texts(retention, "--forget", retentionOptions.forget,
          Text::tr("An inbox whose rule goes; \"\" for the one of all others; may be repeated"))
        ->type_name("INBOX")
        ->allow_extra_args(false);

    auto [pin, pinOptions] =
        command<StorePinOptions>(store, chosen, "pin", Text::tr("Spares events from what --keep would delete"));
    addStoreFile(pin, pinOptions.store);
    pin->add_option("ID", pinOptions.ids, std8(Text::tr("The events' ids, as events list writes them")))->required();
    pin->add_flag("--off", pinOptions.off, std8(Text::tr("Lets them go again")));
}

} // namespace cli::parts
