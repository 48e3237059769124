// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsReplayCommand.h"

#include "app/cli/SendTarget.h"

namespace cli {

EventsReplayCommand::EventsReplayCommand(const EventsReplayOptions &options, const base::Clock &clock, Output &output)
    : StoreCommand(options.store, store::EventStore::Mode::ReadOnly, output), m_options(options), m_clock(clock)
{
}

void EventsReplayCommand::work()
{
    const auto target = sendTarget(m_options.send);
    const auto pace = paceArgument(m_options.pace);
    if (!target || !pace) {
        giveUp(target ? pace.error() : target.error());
        return;
    }
    if (m_options.ids.isEmpty() && !m_options.query) {
        giveUp({Exit::Usage, tr("Say which events: with --id, or with --query (\"\" for all).")});
        return;
    }
    const auto filter =
        store::EventFilter::parse(m_options.query.value_or(QString()), m_clock.now(), {store::Kind::Event});
    if (!filter) {
        giveUp({Exit::Usage, tr("The query can't be read: %1").arg(filter.error().detail)});
        return;
    }
    m_sender = std::make_unique<delivery::Sender>(m_transport, *target);
    run(*pace, *filter);
}

void EventsReplayCommand::run(delivery::Pace pace, const store::EventFilter &filter)
{
    m_replay = std::make_unique<delivery::Replay>(store(), *m_sender, pace);
    connect(m_replay.get(), &delivery::Replay::attempted, this, &EventsReplayCommand::take);
    connect(&m_shutdown, &ShutdownSignal::requested, m_replay.get(), &delivery::Replay::cancel);
    base::then(m_options.query ? m_replay->run(filter) : m_replay->run(m_options.ids), this,
               [this](const base::Result<delivery::AnswerCounts> &outcome) { end(outcome); });
}

void EventsReplayCommand::take(const delivery::Attempt &attempt)
{
    output().line(toJson(attempt));
    using Kind = base::Error::Kind;
    const bool isNotSent =
        attempt.error && (attempt.error->kind == Kind::NotFound || attempt.error->kind == Kind::InvalidInput);
    if (!isNotSent && !attempt.isTaken())
        m_exit = Exit::Service;
    else if (isNotSent && m_exit == Exit::Done)
        m_exit = Exit::Local;
    if (output().failed())
        m_replay->cancel();
}

void EventsReplayCommand::end(const base::Result<delivery::AnswerCounts> &outcome)
{
    const delivery::AnswerCounts &counts = m_replay->counts();
    output().words(tr("Sent: %1. Taken (2xx): %2; refused: %3; no answer: %4. The same answer: %5; another: %6.",
                      "numbers of events")
                       .arg(counts.sent)
                       .arg(counts.taken)
                       .arg(counts.refused)
                       .arg(counts.failed)
                       .arg(counts.same())
                       .arg(counts.different()));
    if (outcome)
        finish(m_exit);
    else if (outcome.error().kind == base::Error::Kind::Cancelled)
        giveUp({Exit::Local, tr("The replay was given up before its end.")});
    else
        giveUp({Exit::Local, outcome.error().toUserString()});
}

} // namespace cli
