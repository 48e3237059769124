// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsForwardCommand.h"

#include "app/cli/Arguments.h"

#include "app/cli/SendTarget.h"
#include "app/composition/Paths.h"
#include "base/Redaction.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;
using delivery::Forwarder;

namespace cli {

EventsForwardCommand::EventsForwardCommand(const EventsForwardOptions &options, const base::Clock &clock,
                                           Output &output)
    : StoreCommand(options.store, store::EventStore::Mode::ReadOnly, output), m_options(options), m_clock(clock)
{
}

void EventsForwardCommand::work()
{
    const auto target = sendTarget(m_options.send);
    if (!target) {
        giveUp(target.error());
        return;
    }
    if (!delivery::ForwardCursor::isName(m_options.name)) {
        giveUp({Exit::Usage, tr("%1 is no name. Use up to 64 letters, digits, - and _.").arg(m_options.name)});
        return;
    }
    const Checked<store::EventFilter> filter = queryArgument(m_options.query, m_clock.now(), {store::Kind::Event});
    if (!filter) {
        giveUp(filter.error());
        return;
    }
    m_sender = std::make_unique<delivery::Sender>(m_transport, *target);
    Forwarder::Config config;
    config.filter = *filter;
    config.cursorFile = cursorFile();
    config.fromOldest = m_options.fromOldest;
    config.mostRefusals = m_options.giveUpAfter;
    run(config);
}

//! Beside the store's file; a server has no such place, so it is among the program's own files.
QString EventsForwardCommand::cursorFile() const
{
    if (!store::EventStore::isServer(m_options.store))
        return delivery::ForwardCursor::fileFor(m_options.store, m_options.name);
    const QByteArray digest = QCryptographicHash::hash(m_options.store.toUtf8(), QCryptographicHash::Sha256);
    return delivery::ForwardCursor::fileFor(composition::Paths::of({}).dataFolder + u"/forward/"_s
                                                + QString::fromLatin1(digest.first(8).toHex()),
                                            m_options.name);
}

void EventsForwardCommand::run(const Forwarder::Config &config)
{
    m_forwarder = std::make_unique<Forwarder>(store(), *m_sender, config);
    connect(m_forwarder.get(), &Forwarder::attempted, this,
            [this](const delivery::Attempt &attempt) { output().line(toJson(attempt)); });
    connect(m_forwarder.get(), &Forwarder::skipped, this, [this](qint64 id) {
        output().line({{u"id"_s, id}, {u"skipped"_s, true}});
    });
    connect(m_forwarder.get(), &Forwarder::waiting, this, &EventsForwardCommand::sayWaiting);
    connect(&m_shutdown, &ShutdownSignal::requested, this, &EventsForwardCommand::stop);
    base::then(m_forwarder->start(), this, [this](const base::Result<> &started) {
        if (m_stopping)
            return;
        if (started) {
            output().line({{u"to"_s, base::redactedUrl(m_sender->target().url)}, {u"name"_s, m_options.name}});
            return;
        }
        m_stopping = true;
        const bool isFile = started.error().kind == base::Error::Kind::Protocol;
        giveUp({Exit::Local, isFile ? started.error().detail : started.error().toUserString()});
    });
}

void EventsForwardCommand::sayWaiting(std::chrono::milliseconds wait, const std::optional<base::Error> &error)
{
    const QString seconds = QString::number(double(wait.count()) / 1000, 'f', 1);
    output().words(error ? tr("%1 The next try is in %2 s.", "%1: a sentence").arg(error->toUserString(), seconds)
                         : tr("The event was not taken. The next try is in %1 s.").arg(seconds));
}

void EventsForwardCommand::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    base::then(m_forwarder->stop(), this, [this](const base::Result<> &stopped) {
        if (stopped)
            finish(Exit::Done);
        else
            giveUp({Exit::Local, stopped.error().toUserString()});
    });
}

} // namespace cli
