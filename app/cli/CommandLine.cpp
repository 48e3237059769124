// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLine.h"

#include "app/cli/CommandLineParts.h"

#include <algorithm>
#include <sstream>

using namespace Qt::StringLiterals;

namespace cli {

using namespace parts;

namespace {

void addFault(const std::string &value, QHash<sandbox::Fault, double> &faults)
{
    const QString argument = QString::fromStdString(value);
    const std::optional<sandbox::Fault> fault = sandbox::faultFromString(argument.section(u'=', 0, 0));
    bool isNumber = false;
    const double probability = argument.section(u'=', 1).toDouble(&isNumber);
    if (!fault)
        throw CLI::ValidationError(
            "--fault", std8(Text::tr("the kind has to be one of %1").arg(sandbox::faultNames().join(", "_L1))));
    if (!isNumber || !(probability >= 0 && probability <= 1))
        throw CLI::ValidationError("--fault",
                                   std8(Text::tr("needs KIND=P with a probability P from 0 to 1, such as slow=0.5")));
    faults.insert(*fault, probability);
}

void addSandbox(CLI::App &app, std::optional<Options> &chosen)
{
    auto [sandbox, options] = command<SandboxOptions>(
        &app, chosen, "sandbox", Text::tr("Runs a service compatible with Kaizala's webhook API on this computer"));
    sandbox::Sandbox::Config &config = options.config;
    sandbox->add_option("--port", config.port, std8(Text::tr("The port; 0: any free one")))
        ->check(CLI::Range(0, 65535));
    sandbox->add_option("--seed", config.seed, std8(Text::tr("What is made up depends on this number alone")));
    sandbox->add_option("--groups", config.groups, std8(Text::tr("How many groups there are")))
        ->check(CLI::Range(0, 10'000));
    sandbox
        ->add_option("--subscriptions", config.subscriptions,
                     std8(Text::tr("How many subscriptions there are at first")))
        ->check(CLI::Range(0, 100'000));
    sandbox
        ->add_option("--rate", config.eventsPerSecond, std8(Text::tr("Events per second that are sent by themselves")))
        ->check(CLI::Range(0.0, 100'000.0));
    sandbox
        ->add_option("--calls-per-minute", config.callsPerMinute, std8(Text::tr("Calls beyond get 429; 0: no limit")))
        ->check(CLI::Range(0, 1'000'000));
    sandbox
        ->add_option_function<std::string>(
            "--edition",
            [&config](const std::string &value) {
                config.edition = value == "2018" ? sandbox::Edition::E2018 : sandbox::Edition::E2021;
            },
            std8(Text::tr("Which edition of the service is played")))
        ->check(CLI::IsMember({"2018", "2021"}));
    sandbox
        ->add_option_function<std::vector<std::string>>(
            "--fault",
            [&config](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    addFault(value, config.faults);
            },
            std8(Text::tr("What goes wrong, and how often (0 to 1); may be repeated. Kinds: %1")
                     .arg(sandbox::faultNames().join(", "_L1))))
        ->type_name("KIND=P")
        ->allow_extra_args(false);
}

void addListen(CLI::App &app, std::optional<Options> &chosen)
{
    auto [listen, options] =
        command<ListenOptions>(&app, chosen, "listen", Text::tr("Receives callbacks into a store until it is ended"));
    text(listen, "--store", options.store,
         Text::tr("The event store, a file or postgresql://user@host/database; made where it is missing"))
        ->type_name("FILE")
        ->required();
    text(listen, "--bind", options.bind, Text::tr("The address to listen on, 127.0.0.1 unless told"))
        ->type_name("ADDRESS");
    listen->add_option("--port", options.port, std8(Text::tr("The port; 0: any free one")))
        ->check(CLI::Range(0, 65535));
    QString &path = options.path;
    listen
        ->add_option_function<std::string>(
            "--path",
            [&path](const std::string &value) {
                path = QString::fromStdString(value);
                if (!path.startsWith(u'/'))
                    throw CLI::ValidationError("--path", std8(Text::tr("has to begin with /", "the path of a URL")));
            },
            std8(Text::tr("The path of the callback; an unguessable one unless told")))
        ->type_name("PATH");
    CLI::Option *token = text(listen, "--callback-token-env", options.callbackTokenEnv,
                              Text::tr("The environment variable with the token that callbacks have to carry"))
                             ->type_name("VARIABLE");
    CLI::Option *cert =
        text(listen, "--tls-cert", options.tlsCert, Text::tr("The certificate, for HTTPS"))->type_name("PEM");
    CLI::Option *key = text(listen, "--tls-key", options.tlsKey, Text::tr("The certificate's key"))->type_name("PEM");
    cert->needs(key);
    key->needs(cert);
    addInboxes(listen, options);
    addKeep(listen, options.keep);
    listen->add_flag("--follow", options.follow, std8(Text::tr("Writes one JSON line per stored event")));
    addListenService(listen, token, options.service);
}

void addEvents(CLI::App &app, std::optional<Options> &chosen)
{
    CLI::App *events = app.add_subcommand("events", std8(Text::tr("Reads a store's events")));
    events->require_subcommand(1);

    auto [list, listOptions] =
        command<EventsListOptions>(events, chosen, "list", Text::tr("One JSON line per event, newest first"));
    text(list, "--store", listOptions.store, Text::tr("The event store"))->type_name("FILE")->required();
    text(list, "--query", listOptions.query,
         Text::tr("Which events, such as: type:JobResponse from:+91* schema:invalid since:2h \"late delivery\""))
        ->type_name("QUERY");
    list->add_option("--limit", listOptions.limit, std8(Text::tr("How many at most; 100 unless told")))
        ->check(CLI::Range(1, 2'000'000'000));

    auto [search, searchOptions] = command<EventsListOptions>(
        events, chosen, "search",
        Text::tr("The same, with the query in the first place: events search \"late OR data.count>3\""));
    text(search, "QUERY", searchOptions.query, Text::tr("Which events, as for events list"))->required();
    text(search, "--store", searchOptions.store, Text::tr("The event store"))->type_name("FILE")->required();
    search->add_option("--limit", searchOptions.limit, std8(Text::tr("How many at most; 100 unless told")))
        ->check(CLI::Range(1, 2'000'000'000));

    auto [stats, statsOptions] = command<EventsStatsOptions>(
        events, chosen, "stats", Text::tr("One JSON line per event type: how many, by verdict, from when to when"));
    text(stats, "--store", statsOptions.store, Text::tr("The event store"))->type_name("FILE")->required();
    text(stats, "--query", statsOptions.query, Text::tr("Which events, as for events list; all unless told"))
        ->type_name("QUERY");

    auto [show, showOptions] = command<EventsShowOptions>(events, chosen, "show",
                                                          Text::tr("One event with its headers and findings, as JSON"));
    text(show, "--store", showOptions.store, Text::tr("The event store"))->type_name("FILE")->required();
    show->add_option("ID", showOptions.id, std8(Text::tr("The event's id, as events list writes it")))->required();
    show->add_flag("--raw", showOptions.raw, std8(Text::tr("The body's bytes as they came, and nothing else")));
    addEventsDiff(events, chosen);
    addEventsReplay(events, chosen);
    addEventsForward(events, chosen);
    addEventsTransfer(events, chosen);
}

void addSchema(CLI::App &app, std::optional<Options> &chosen)
{
    CLI::App *schema = app.add_subcommand("schema", std8(Text::tr("The events' schemas")));
    schema->require_subcommand(1);
    const QString folderHelp = Text::tr("A folder of *.schema.json files, beside the built-in ones");

    auto [list, listOptions] = command<SchemaListOptions>(schema, chosen, "list", Text::tr("One JSON line per schema"));
    text(list, "--schemas", listOptions.schemas, folderHelp)->type_name("FOLDER");

    auto [check, checkOptions] = command<SchemaCheckOptions>(
        schema, chosen, "check", Text::tr("Checks payloads; one JSON line each, exit code 1 where one is invalid"));
    text(check, "--schemas", checkOptions.schemas, folderHelp)->type_name("FOLDER");
    texts(check, "FILE", checkOptions.files,
          Text::tr("Files with one payload, or one payload per line; - for standard input"))
        ->required();
    addSchemaInfer(schema, chosen);
}

} // namespace

tl::expected<Options, Exit> readCommandLine(const QStringList &arguments, Output &output)
{
    CLI::App app(std8(Text::tr("Webhook subscriptions and events of a Kaizala service, from the command line")),
                 "kaizala-cli");
    app.set_help_flag("-h,--help", std8(Text::tr("Says what this command does and ends")));
    app.set_version_flag("--version", "kaizala-cli " KWC_VERSION, std8(Text::tr("Writes the version and ends")));
    app.allow_windows_style_options(false); // a callback's path begins with '/'
    app.require_subcommand(1);
    app.footer(
        std8(Text::tr("Data goes to standard output as JSON lines, words to standard error.\n"
                      "Exit codes: 0 done; 1 done, with findings; 2 usage; 3 the service refused or could not be "
                      "reached; 4 a failure on this computer.")));

    std::optional<Options> chosen;
    addSandbox(app, chosen);
    addListen(app, chosen);
    addEvents(app, chosen);
    addStore(app, chosen);
    addSubscriptions(app, chosen);
    addAccounts(app, chosen);
    addSchema(app, chosen);

    std::vector<std::string> words; // CLI11 takes them last first, without the program's name
    for (const QString &argument : arguments.mid(1))
        words.push_back(std8(argument));
    std::reverse(words.begin(), words.end());
    try {
        app.parse(words);
    } catch (const CLI::ParseError &stopped) { // also how CLI11 tells that help was asked for
        std::ostringstream out;
        std::ostringstream err;
        const bool wanted = app.exit(stopped, out, err) == 0;
        output.plain(QString::fromStdString(wanted ? out.str() : err.str()), !wanted);
        return tl::unexpected(wanted ? Exit::Done : Exit::Usage);
    }
    if (!chosen)
        return tl::unexpected(Exit::Usage);
    return *chosen;
}

} // namespace cli
