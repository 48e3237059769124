// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/ShutdownSignal.h"
#include "delivery/Importer.h"
#include "schema/Validator.h"

#include <optional>

namespace cli {

//! `events import`: a line for each that is not imported, then one with what was done; Findings where there is any.
class EventsImportCommand final : public Command
{
    Q_OBJECT

public:
    EventsImportCommand(EventsImportOptions options, Output &output);
    void start() override;

private:
    void import();
    void tell(const delivery::ImportOutcome &outcome);

    const EventsImportOptions m_options;
    const schema::Validator m_validator;
    store::EventStore m_store;
    std::optional<delivery::Importer> m_importer;
    base::Pending<delivery::ImportOutcome> m_importing;
    ShutdownSignal m_shutdown; //!< Ctrl+C: what is imported so far stays
};

} // namespace cli
