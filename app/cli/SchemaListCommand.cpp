// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SchemaListCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

Checked<schema::SchemaSet> schemasFrom(const QString &folder)
{
    if (folder.isEmpty())
        return schema::SchemaSet::builtIn();
    const base::Result<schema::SchemaSet> set = schema::SchemaSet::withFolder(folder);
    if (!set)
        return tl::unexpected(Problem{
            Exit::Local, SchemaListCommand::tr("The schemas of %1 can't be used: %2").arg(folder, set.error().detail)});
    return *set;
}

SchemaListCommand::SchemaListCommand(SchemaListOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void SchemaListCommand::start()
{
    const Checked<schema::SchemaSet> schemas = schemasFrom(m_options.schemas);
    if (!schemas) {
        giveUp(schemas.error());
        return;
    }
    for (const schema::EventSchema &one : schemas->all())
        output().line({{u"eventType"_s, one.eventType},
                       {u"title"_s, one.title},
                       {u"description"_s, one.description},
                       {u"source"_s, one.source}});
    finish(Exit::Done);
}

} // namespace cli
