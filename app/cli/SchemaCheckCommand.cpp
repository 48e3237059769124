// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SchemaCheckCommand.h"

#include "app/cli/EventJson.h"
#include "app/cli/SchemaListCommand.h"
#include "base/Json.h"
#include "store/Event.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

schema::Report reportOf(const QByteArray &json, const schema::Validator &validator)
{
    const base::Result<QJsonValue> payload = base::parseJson(json);
    if (payload)
        return validator.validate(*payload);
    schema::Report report;
    report.findings = {{schema::Severity::Error, QString(),
                        SchemaCheckCommand::tr("This is no JSON: %1").arg(payload.error().detail), false}};
    return report;
}

store::Verdict verdictOf(const schema::Report &report)
{
    if (report.count(schema::Severity::Error) > 0)
        return store::Verdict::Invalid;
    return report.findings.isEmpty() ? store::Verdict::Valid : store::Verdict::Notes;
}

} // namespace

SchemaCheckCommand::SchemaCheckCommand(SchemaCheckOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void SchemaCheckCommand::start()
{
    const Checked<schema::SchemaSet> schemas = schemasFrom(m_options.schemas);
    if (!schemas) {
        giveUp(schemas.error());
        return;
    }
    const schema::Validator validator(*schemas);
    Exit exit = Exit::Done;
    for (const QString &file : m_options.files)
        exit = std::max(exit, checkFile(file, validator)); // Local is worse than Findings, Findings than Done
    finish(exit);
}

Exit SchemaCheckCommand::checkFile(const QString &file, const schema::Validator &validator)
{
    const base::Result<QByteArray> content = readPayloadFile(file);
    if (!content) {
        output().words(tr("%1 can't be read: %2", "a file, and why").arg(file, content.error().detail));
        return Exit::Local;
    }
    bool invalid = false;
    for (const Payload &payload : payloadsOf(*content))
        invalid = checkPayload(file, payload, validator) || invalid;
    return invalid ? Exit::Findings : Exit::Done;
}

bool SchemaCheckCommand::checkPayload(const QString &file, const Payload &payload, const schema::Validator &validator)
{
    const schema::Report report = reportOf(payload.json, validator);
    const store::Verdict verdict = verdictOf(report);
    QJsonObject line{{u"file"_s, file},
                     {u"eventType"_s, report.eventType},
                     {u"verdict"_s, store::toString(verdict)},
                     {u"findings"_s, toJson(report.findings)}};
    if (payload.line > 0)
        line.insert(u"line"_s, payload.line);
    output().line(line);
    return verdict == store::Verdict::Invalid;
}

} // namespace cli
