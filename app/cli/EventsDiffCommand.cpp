// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsDiffCommand.h"

#include "app/cli/SchemaListCommand.h"
#include "store/PreviousEvent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;
using inspect::PayloadTree;

namespace cli {

namespace {

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

QByteArray diffLine(const inspect::Difference &difference, const inspect::FieldChange &field)
{
    // Not by QJsonObject, which rounds numbers.
    QByteArray line =
        R"({"path":)" + quoted(difference.pointer(field)) + R"(,"change":)" + quoted(inspect::toString(field.change));
    if (field.before >= 0)
        line += R"(,"before":)" + difference.before.compact(field.before);
    if (field.after >= 0)
        line += R"(,"after":)" + difference.after.compact(field.after);
    return line + R"(,"volatile":)" + (field.isVolatile ? "true}" : "false}");
}

EventsDiffCommand::EventsDiffCommand(const EventsDiffOptions &options, Output &output)
    : StoreCommand(options.store, store::EventStore::Mode::ReadOnly, output), m_options(options)
{
}

void EventsDiffCommand::work()
{
    base::then(store().detail(m_options.id), this, [this](const base::Result<store::EventDetail> &event) {
        if (!event)
            giveUpOn(m_options.id, event.error());
        else if (m_options.example)
            compareWithExample(*event);
        else if (m_options.other)
            compareWithOther(*event);
        else
            compareWithPrevious(*event);
    });
}

void EventsDiffCommand::compareWithOther(const store::EventDetail &event)
{
    base::then(store().detail(*m_options.other), this, [this, event](const base::Result<store::EventDetail> &other) {
        if (other)
            compare(payloadOf(event), payloadOf(*other));
        else
            giveUpOn(*m_options.other, other.error());
    });
}

void EventsDiffCommand::compareWithPrevious(const store::EventDetail &event)
{
    const base::Pending<store::EventDetail> found = store::previousEvent(store(), event.row, this);
    base::then(found, this, [this, event](const base::Result<store::EventDetail> &previous) {
        if (previous) {
            output().words(tr("Compared with event %1.", "the event before it").arg(previous->row.id));
            compare(payloadOf(*previous), payloadOf(event));
        } else if (previous.error().kind == base::Error::Kind::NotFound) {
            giveUp({Exit::Local,
                    tr("No event before %1 has its type and object. Name the other event, or use --example.")
                        .arg(event.row.id)});
        } else {
            giveUp({Exit::Local, previous.error().toUserString()});
        }
    });
}

void EventsDiffCommand::compareWithExample(const store::EventDetail &event)
{
    const Checked<schema::SchemaSet> schemas = schemasFrom(m_options.schemas);
    if (!schemas) {
        giveUp(schemas.error());
        return;
    }
    const schema::EventSchema *known = schemas->find(event.row.eventType);
    if (!known || known->examples.isEmpty()) {
        giveUp({Exit::Local, tr("No schema has an example of %1.", "an event type").arg(event.row.eventType)});
        return;
    }
    compare(PayloadTree::read(QJsonDocument(known->examples.first()).toJson(QJsonDocument::Compact)), payloadOf(event));
}

void EventsDiffCommand::compare(const base::Result<PayloadTree> &before, const base::Result<PayloadTree> &after)
{
    for (const base::Result<PayloadTree> &side : {before, after}) {
        if (!side) {
            giveUp({Exit::Local, side.error().detail});
            return;
        }
    }
    const inspect::Difference difference =
        inspect::compare(*before, *after, {.unchanged = false, .most = std::numeric_limits<qsizetype>::max()});
    for (const inspect::FieldChange &field : difference.fields) {
        output().bytes(diffLine(difference, field) + '\n');
        if (output().failed())
            break;
    }
    if (!difference.isWhole)
        output().words(tr("The events hold more values than can be compared; there may be more differences."));
    finish(Exit::Done);
}

base::Result<PayloadTree> EventsDiffCommand::payloadOf(const store::EventDetail &event) const
{
    base::Result<PayloadTree> tree = PayloadTree::read(event.body, {.nodes = MostValues});
    if (!tree)
        return base::fail(tree.error().kind,
                          tr("The body of event %1 can't be compared: %2", "an id, and why")
                              .arg(event.row.id)
                              .arg(tree.error().detail));
    return tree;
}

void EventsDiffCommand::giveUpOn(qint64 id, const base::Error &error)
{
    const bool isMissing = error.kind == base::Error::Kind::NotFound;
    giveUp({Exit::Local,
            isMissing ? tr("The store has no event %1. See which there are with events list.").arg(id)
                      : error.toUserString()});
}

} // namespace cli
