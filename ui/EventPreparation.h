// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "inspect/PayloadTree.h"
#include "schema/Finding.h"
#include "schema/Validator.h"
#include "store/Event.h"

#include <QJsonValue>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace ui {

//! An event made ready to be shown.
struct PreparedEvent
{
    store::EventDetail detail;
    std::optional<QJsonValue> payload; //!< none: the body is no JSON
    std::optional<inspect::PayloadTree> spelling; //!< the same as it came; none: too large, or no JSON
    QString notJson; //!< why not; "" where it is
    schema::Report report;
    QString text; //!< the body laid out for reading
};

//! Parses, checks and lays out events on a thread of its own, one after the other: none of it is work for the thread
//! that draws. Holds the schemas, nothing of the session. Destroying it waits for the event under way.
class EventPreparation
{
public:
    explicit EventPreparation(schema::SchemaSet schemas);
    [[nodiscard]] base::Pending<PreparedEvent> prepare(const store::EventDetail &detail);

private:
    class Checker;
    std::shared_ptr<Checker> m_checker;
    QThreadPool m_pool; // last: it ends before what its work uses
};

} // namespace ui
