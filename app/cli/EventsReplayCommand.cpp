// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsReplayCommand.h"

#include "app/cli/Arguments.h"

#include "app/cli/SendTarget.h"

#include <QFile>

namespace cli {

namespace {

constexpr qint64 MostBodyBytes = 64 * 1024 * 1024;

} // namespace

EventsReplayCommand::EventsReplayCommand(const EventsReplayOptions &options, const base::Clock &clock, Output &output)
    : StoreCommand(options.store, store::EventStore::Mode::ReadOnly, output), m_options(options), m_clock(clock)
{
}

void EventsReplayCommand::work()
{
    auto target = sendTarget(m_options.send);
    const auto pace = paceArgument(m_options.pace);
    if (!target || !pace) {
        giveUp(target ? pace.error() : target.error());
        return;
    }
    if (m_options.ids.isEmpty() && !m_options.query) {
        giveUp({Exit::Usage, tr("Say which events: with --id, or with --query (\"\" for all).")});
        return;
    }
    if (!m_options.body.isEmpty()) {
        auto body = editedBody();
        if (!body) {
            giveUp(body.error());
            return;
        }
        target->body = *body;
    }
    const Checked<store::EventFilter> filter =
        queryArgument(m_options.query.value_or(QString()), m_clock.now(), {store::Kind::Event});
    if (!filter) {
        giveUp(filter.error());
        return;
    }
    m_sender = std::make_unique<delivery::Sender>(m_transport, *target);
    run(*pace, *filter);
}

Checked<QByteArray> EventsReplayCommand::editedBody() const
{
    if (m_options.ids.size() != 1)
        return tl::unexpected(Problem{Exit::Usage, tr("--body takes the place of one event's body: give one --id.")});
    QFile file(m_options.body);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Problem{Exit::Local, tr("%1 can't be read: %2").arg(m_options.body, file.errorString())});
    const QByteArray body = file.read(MostBodyBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Problem{Exit::Local, tr("%1 can't be read: %2").arg(m_options.body, file.errorString())});
    if (body.size() > MostBodyBytes)
        return tl::unexpected(Problem{Exit::Usage, tr("%1 is larger than 64 MB.").arg(m_options.body)});
    return body;
}

void EventsReplayCommand::run(const delivery::Pace &pace, const store::EventFilter &filter)
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
