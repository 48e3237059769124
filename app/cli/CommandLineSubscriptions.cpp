// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

namespace {

kaizala::ObjectType objectType(const std::string &value)
{
    const auto type = kaizala::objectTypeFromString(QString::fromStdString(value));
    if (!type)
        throw CLI::ValidationError("--object-type",
                                   std8(Text::tr("has to be Group, Action or ActionPackage", "an object type")));
    return *type;
}

// Both of an object's options, which need each other.
template <typename Object>
std::pair<CLI::Option *, CLI::Option *> addObject(CLI::App *app, Object &object, const QString &typeHelp,
                                                  const QString &idHelp)
{
    const auto reference = [&object]() -> kaizala::ObjectRef & {
        if constexpr (std::is_same_v<Object, kaizala::ObjectRef>)
            return object;
        else
            return object ? *object : object.emplace();
    };
    CLI::Option *type = app->add_option_function<std::string>(
        "--object-type", [reference](const std::string &value) { reference().type = objectType(value); },
        std8(typeHelp));
    CLI::Option *id = app->add_option_function<std::string>(
        "--object-id", [reference](const std::string &value) { reference().id = QString::fromStdString(value); },
        std8(idHelp));
    type->type_name("TYPE")->needs(id);
    id->type_name("ID")->needs(type);
    return {type, id};
}

QString everyObjectHelp()
{
    return Text::tr("Of this object only: Group, Action or ActionPackage. Without one: of every group and sub-group in "
                    "reach and, with --account, of every other object that the console knows");
}

void addCreate(CLI::App *subscriptions, std::optional<Options> &chosen)
{
    auto [create, options] = command<SubscriptionsCreateOptions>(subscriptions, chosen, "create",
                                                                 Text::tr("Creates a subscription and writes its id"));
    addService(create, options.service);
    const auto [type, id] =
        addObject(create, options.object, Text::tr("Group, Action or ActionPackage"), Text::tr("The object's id"));
    type->required();
    id->required();
    text(create, "--events", options.events, Text::tr("Event types, separated by commas, or: all"))
        ->type_name("A,B")
        ->required();
    text(create, "--callback-url", options.callbackUrl, Text::tr("Where the events are sent"))
        ->type_name("URL")
        ->required();
    text(create, "--callback-token-env", options.callbackTokenEnv,
         Text::tr("The environment variable with the token that callbacks will carry"))
        ->type_name("VARIABLE");
    text(create, "--context", options.context, Text::tr("Comes back in every event"))->type_name("TEXT");
    text(create, "--validity", options.validity,
         Text::tr("Until when: ISO 8601, milliseconds since 1970, or a duration such as 90d"))
        ->type_name("TIME");
}

void addWhere(CLI::App *app, std::optional<kaizala::ObjectRef> &object)
{
    addObject(
        app, object,
        Text::tr(
            "Where the subscriptions are: Group, Action or ActionPackage. Without it they are looked for where that "
            "has to be known (for an account's journal; to edit on services of the 2018 edition), which may take "
            "minutes and does not find those on objects that no list names"),
        Text::tr("The object's id"));
}

void addEdit(CLI::App *subscriptions, std::optional<Options> &chosen)
{
    auto [edit, options] = command<SubscriptionsEditOptions>(
        subscriptions, chosen, "edit", Text::tr("Changes subscriptions; what is not given stays"));
    addService(edit, options.service);
    texts(edit, "ID", options.ids, Text::tr("The subscriptions' ids"))->required();
    addWhere(edit, options.object);
    text(edit, "--events", options.events, Text::tr("Event types, separated by commas, or: all"))->type_name("A,B");
    text(edit, "--callback-url", options.callbackUrl, Text::tr("Where the events are sent"))->type_name("URL");
    text(edit, "--callback-token-env", options.callbackTokenEnv,
         Text::tr("The environment variable with the token that callbacks will carry"))
        ->type_name("VARIABLE");
    text(edit, "--context", options.context, Text::tr("Comes back in every event"))->type_name("TEXT");
    text(edit, "--validity", options.validity,
         Text::tr("Until when: ISO 8601, milliseconds since 1970, or a duration such as 90d"))
        ->type_name("TIME");
}

void addRenewAndEnable(CLI::App *subscriptions, std::optional<Options> &chosen)
{
    auto [renew, renewOptions] =
        command<SubscriptionsRenewOptions>(subscriptions, chosen, "renew", Text::tr("Sets a new end of the validity"));
    addService(renew, renewOptions.service);
    texts(renew, "ID", renewOptions.ids, Text::tr("The subscriptions' ids"))->required();
    addWhere(renew, renewOptions.object);
    text(renew, "--validity", renewOptions.validity,
         Text::tr("Until when: ISO 8601, milliseconds since 1970, or a duration such as 90d; two years from now unless "
                  "told"))
        ->type_name("TIME");

    auto [enable, enableOptions] = command<SubscriptionsEnableOptions>(
        subscriptions, chosen, "enable", Text::tr("Lets subscriptions send again that the service has disabled"));
    addService(enable, enableOptions.service);
    texts(enable, "ID", enableOptions.ids, Text::tr("The subscriptions' ids"))->required();
    addWhere(enable, enableOptions.object);
}

void addExport(CLI::App *subscriptions, std::optional<Options> &chosen)
{
    auto [exporting, options] = command<SubscriptionsExportOptions>(
        subscriptions, chosen, "export", Text::tr("Writes all subscriptions as one JSON document, for plan and apply"));
    addService(exporting, options.service);
    addObject(exporting, options.object, everyObjectHelp(), Text::tr("The object's id"));
    CLI::Option *csv =
        exporting->add_flag("--csv", options.csv, std8(Text::tr("Comma-separated values instead of JSON")));
    exporting
        ->add_flag("--schema", options.schema, std8(Text::tr("Only the JSON Schema of the document; needs no service")))
        ->excludes(csv);
}

void addJournal(CLI::App *subscriptions, std::optional<Options> &chosen)
{
    auto [journal, options] = command<SubscriptionsJournalOptions>(
        subscriptions, chosen, "journal",
        Text::tr("What was changed with an account, here and in the console, and what the console saw others change; "
                 "one JSON line per entry, newest first"));
    addDataDir(journal, options.dataDir);
    text(journal, "--account", options.account, Text::tr("The account, by the name it has in the console"))
        ->type_name("NAME")
        ->required();
    text(journal, "--search", options.search, Text::tr("Only entries that hold all of these words"))->type_name("TEXT");
    journal->add_option("--limit", options.limit, std8(Text::tr("How many at most; 100 unless told")))
        ->check(CLI::Range(1, 2'000'000'000));
}

void addPlan(CLI::App *app, SubscriptionsPlanOptions &options)
{
    addService(app, options.service);
    text(app, "FILE", options.file, Text::tr("As export writes it: JSON or CSV; - for standard input"))->required();
    text(app, "--callback-token-env", options.callbackTokenEnv,
         Text::tr("The environment variable with the callback token of those that should have one, have none, and name "
                  "no variable themselves"))
        ->type_name("VARIABLE");
}

} // namespace

void addSubscriptions(CLI::App &app, std::optional<Options> &chosen)
{
    CLI::App *subscriptions =
        app.add_subcommand("subscriptions", std8(Text::tr("Lists, changes, exports and checks webhook subscriptions")));
    subscriptions->require_subcommand(1);

    auto [list, listOptions] =
        command<SubscriptionsListOptions>(subscriptions, chosen, "list", Text::tr("One JSON line per subscription"));
    addService(list, listOptions.service);
    addObject(list, listOptions.object, everyObjectHelp(), Text::tr("The object's id"));
    addCreate(subscriptions, chosen);
    addEdit(subscriptions, chosen);

    addRenewAndEnable(subscriptions, chosen);

    auto [remove, removeOptions] =
        command<SubscriptionsDeleteOptions>(subscriptions, chosen, "delete", Text::tr("Deletes subscriptions"));
    addService(remove, removeOptions.service);
    texts(remove, "ID", removeOptions.ids, Text::tr("The subscriptions' ids"))->required();
    addWhere(remove, removeOptions.object);

    addExport(subscriptions, chosen);
    auto [plan, planOptions] = command<SubscriptionsPlanOptions>(
        subscriptions, chosen, "plan",
        Text::tr("Compares a file with the service; one JSON line per change, exit code 1 where they differ"));
    addPlan(plan, planOptions);
    auto [apply, applyOptions] = command<SubscriptionsApplyOptions>(
        subscriptions, chosen, "apply",
        Text::tr("Makes the service equal to a file, for the objects that the file names; what they have and the file "
                 "has not is deleted"));
    addPlan(apply, applyOptions);
    auto [check, checkOptions] = command<SubscriptionsCheckOptions>(
        subscriptions, chosen, "check",
        Text::tr("Asks a callback as the service does before it accepts a subscription; exit code 1 where it fails"));
    text(check, "URL", checkOptions.url, Text::tr("The callback"))->required();
    addJournal(subscriptions, chosen);
}

} // namespace cli::parts
