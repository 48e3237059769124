// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandLineParts.h"

namespace cli::parts {

namespace {

void addSend(CLI::App *app, SendOptions &send)
{
    text(app, "--to", send.to, Text::tr("Where they are sent; redirects are not followed"))
        ->type_name("URL")
        ->required();
    text(app, "--callback-token-env", send.callbackTokenEnv,
         Text::tr("The environment variable with the token that goes along as kz-callback-token"))
        ->type_name("VARIABLE");
    app->add_flag("--same-path", send.samePath,
                  std8(Text::tr("Sends each event to the path and query that it came to, at the host of --to")));
    app->add_option("--timeout", send.timeout, std8(Text::tr("Seconds to wait for an answer; 30 unless told")))
        ->check(CLI::Range(1, 3600));
}

} // namespace

void addEventsReplay(CLI::App *events, std::optional<Options> &chosen)
{
    auto [replay, options] = command<EventsReplayOptions>(
        events, chosen, "replay",
        Text::tr("Sends stored events once more, one after the other; one JSON line per event, exit code 3 where one "
                 "was not answered with a 2xx"));
    text(replay, "--store", options.store, Text::tr("The event store"))->type_name("FILE")->required();
    CLI::Option *ids =
        replay->add_option("--id", options.ids, std8(Text::tr("Events, in this order, as events list writes them")));
    ids->type_name("ID");
    text(replay, "--query", options.query,
         Text::tr("Or all that match, oldest first, such as: type:JobResponse since:2h"))
        ->type_name("QUERY")
        ->excludes(ids);
    text(replay, "--body", options.body,
         Text::tr("A file with what is sent in place of the event's body; for one --id"))
        ->type_name("FILE")
        ->needs(ids);
    addSend(replay, options.send);
    text(replay, "--pace", options.pace,
         Text::tr("How fast: ack (the next one when one is answered), original (with the gaps in which they came), 60x "
                  "(that, sixty times as fast) or 20/s (at most); ack unless told"))
        ->type_name("PACE");
}

void addEventsForward(CLI::App *events, std::optional<Options> &chosen)
{
    auto [forward, options] = command<EventsForwardOptions>(
        events, chosen, "forward",
        Text::tr("Sends on what comes to a store, in order, until it is ended; what is not answered with a 2xx is "
                 "tried again. The next run goes on where this one ended"));
    text(forward, "--store", options.store, Text::tr("The event store"))->type_name("FILE")->required();
    text(forward, "--query", options.query, Text::tr("Only what matches, such as: type:JobResponse inbox:/k/sales"))
        ->type_name("QUERY");
    addSend(forward, options.send);
    options.name = QStringLiteral("default");
    text(forward, "--name", options.name,
         Text::tr("Each name has its own place in the store that it came to; \"default\" unless told"))
        ->type_name("NAME");
    forward->add_flag("--from-oldest", options.fromOldest,
                      std8(Text::tr("A new name begins with what is stored already, not with what comes")));
    forward
        ->add_option("--give-up-after", options.giveUpAfter,
                     std8(Text::tr("Leaves an event out that was refused so often; never unless told")))
        ->check(CLI::Range(1, 1'000'000));
}

} // namespace cli::parts
