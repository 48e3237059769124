// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsExportCommand.h"

#include "app/cli/Arguments.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 ProgressMs = 5000; // between two words about it

} // namespace

EventsExportCommand::EventsExportCommand(EventsExportOptions options, const base::Clock &clock, Output &output)
    : StoreCommand(options.store, store::EventStore::Mode::ReadOnly, output), m_options(std::move(options)),
      m_clock(clock)
{
}

delivery::ExportFormat EventsExportCommand::format() const
{
    const auto byName = delivery::formatFromString(QFileInfo(m_options.output).suffix());
    return m_options.format.value_or(byName.value_or(delivery::ExportFormat::Ndjson));
}

void EventsExportCommand::work()
{
    const Checked<store::EventFilter> filter = queryArgument(m_options.query, m_clock.now());
    if (!filter) {
        giveUp(filter.error());
        return;
    }
    delivery::ExportRequest request;
    request.file = m_options.output;
    request.existing =
        m_options.replace ? delivery::ExportFile::Existing::Replace : delivery::ExportFile::Existing::Refuse;
    request.format = format();
    request.masks = m_options.masks;
    request.program = u"kaizala-cli " KWC_VERSION ""_s;
    request.query = m_options.query;
    request.now = m_clock.now();
    request.storeFile = m_options.store;
    m_exporter.emplace(store(), *filter, request);
    connect(&*m_exporter, &delivery::Exporter::progressed, this, &EventsExportCommand::sayProgress);
    m_said.start();
    m_exporting = m_exporter->start();
    connect(&m_shutdown, &ShutdownSignal::requested, this, [this] {
        if (!m_exporting.isRunning())
            return;
        output().words(m_options.output.isEmpty() ? tr("The export is given up.")
                                                  : tr("The export is given up: no file is made."));
        m_exporting.cancel();
    });
    endWith(m_exporting, [this](const delivery::ExportOutcome &outcome) { return tell(outcome); });
}

void EventsExportCommand::sayProgress(qint64 done, qint64 total)
{
    if (m_said.elapsed() < ProgressMs)
        return;
    m_said.restart();
    output().words(tr("%1 of %2 events are written", "so far").arg(done).arg(total));
}

Exit EventsExportCommand::tell(const delivery::ExportOutcome &outcome)
{
    if (outcome.damaged > 0)
        output().words(tr("%n event(s) could not be read from the store and are left out. Check it with store check.",
                          nullptr, int(outcome.damaged)));
    if (!m_options.output.isEmpty())
        output().line({{u"file"_s, m_options.output},
                       {u"format"_s, delivery::toString(format())},
                       {u"events"_s, outcome.events},
                       {u"gone"_s, outcome.gone},
                       {u"damaged"_s, outcome.damaged},
                       {u"bytes"_s, outcome.bytes},
                       {u"masked"_s, m_options.masks}});
    return outcome.damaged > 0 ? Exit::Findings : Exit::Done;
}

} // namespace cli
