// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Options.h"
#include "app/cli/ShutdownSignal.h"
#include "app/cli/StoreCommand.h"
#include "base/Clock.h"
#include "delivery/Exporter.h"

#include <QElapsedTimer>

#include <optional>

namespace cli {

//! `events export`: to a file or to standard output; says now and then on standard error how far it is.
class EventsExportCommand final : public StoreCommand
{
    Q_OBJECT

public:
    EventsExportCommand(EventsExportOptions options, const base::Clock &clock, Output &output);

private:
    void work() override;
    [[nodiscard]] delivery::ExportFormat format() const;
    void sayProgress(qint64 done, qint64 total);
    [[nodiscard]] Exit tell(const delivery::ExportOutcome &outcome);

    const EventsExportOptions m_options;
    const base::Clock &m_clock;
    std::optional<delivery::Exporter> m_exporter;
    base::Pending<delivery::ExportOutcome> m_exporting;
    QElapsedTimer m_said;
    ShutdownSignal m_shutdown; //!< Ctrl+C: no file is made
};

} // namespace cli
