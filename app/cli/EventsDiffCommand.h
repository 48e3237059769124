// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/InspectOptions.h"
#include "app/cli/StoreCommand.h"
#include "inspect/PayloadDiff.h"

namespace cli {

//! `events diff`: path, change (added, removed, changed), before, after, volatile per field. Numbers stand there as
//! they came. Words say with which event it was compared where the command line does not.
class EventsDiffCommand final : public StoreCommand
{
    Q_OBJECT

public:
    EventsDiffCommand(const EventsDiffOptions &options, Output &output);

private:
    void work() override;
    void compareWithOther(const store::EventDetail &event);
    void compareWithPrevious(const store::EventDetail &event);
    void compareWithExample(const store::EventDetail &event);
    void compare(const base::Result<inspect::PayloadTree> &before, const base::Result<inspect::PayloadTree> &after);
    [[nodiscard]] base::Result<inspect::PayloadTree> payloadOf(const store::EventDetail &event) const;
    void giveUpOn(qint64 id, const base::Error &error);

    const EventsDiffOptions m_options;
};

//! One line of \a difference as JSON, without the line break: what is not there (before of what was added) is left out.
[[nodiscard]] QByteArray diffLine(const inspect::Difference &difference, const inspect::FieldChange &field);

} // namespace cli
