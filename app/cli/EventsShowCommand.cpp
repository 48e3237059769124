// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsShowCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/EventJson.h"
#include "base/Json.h"
#include "schema/Validator.h"

namespace cli {

namespace {

QList<schema::Finding> findingsOf(const store::EventDetail &detail)
{
    if (detail.row.kind == store::Kind::Validation)
        return {};
    const base::Result<QJsonValue> payload = base::parseJson(detail.body);
    if (!payload)
        return {};
    return schema::Validator(schema::SchemaSet::builtIn()).validate(*payload).findings;
}

} // namespace

EventsShowCommand::EventsShowCommand(EventsShowOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void EventsShowCommand::start()
{
    const base::Pending<store::EventDetail> found =
        base::andThen(m_store.open(m_options.store, store::EventStore::Mode::ReadOnly, storePassword()), this,
                      [this] { return m_store.detail(m_options.id); });
    base::then(found, this, [this](const base::Result<store::EventDetail> &detail) {
        if (detail)
            show(*detail);
        else if (detail.error().kind == base::Error::Kind::NotFound)
            giveUp({Exit::Local,
                    tr("The store has no event %1. See which there are with events list.").arg(m_options.id)});
        else
            giveUp({Exit::Local, detail.error().toUserString()});
    });
}

void EventsShowCommand::show(const store::EventDetail &detail)
{
    if (m_options.raw)
        output().bytes(detail.body);
    else
        output().line(toJson(detail, findingsOf(detail)));
    finish(Exit::Done);
}

} // namespace cli
