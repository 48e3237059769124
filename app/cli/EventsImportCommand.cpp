// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsImportCommand.h"

#include "app/cli/Arguments.h"
#include "listener/EventDerivation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

EventsImportCommand::EventsImportCommand(EventsImportOptions options, Output &output)
    : Command(output), m_options(std::move(options)), m_validator(schema::SchemaSet::builtIn())
{
}

void EventsImportCommand::start()
{
    if (!QFileInfo(m_options.file).isFile()) { // before a store is made for nothing
        giveUp({Exit::Local, tr("There is no file %1.").arg(m_options.file)});
        return;
    }
    base::then(m_store.open(m_options.store, store::EventStore::Mode::ReadWrite, storePassword()), this,
               [this](const base::Result<> &opened) {
                   if (opened)
                       import();
                   else
                       giveUp({Exit::Local, opened.error().toUserString()});
               });
}

void EventsImportCommand::import()
{
    m_importer.emplace(m_store, m_options.file,
                       delivery::EventReading{listener::derivationWith(m_validator), &listener::eventIdOf});
    connect(&*m_importer, &delivery::Importer::found, this, [this](qint64 line, const QString &reason) {
        output().line({{u"line"_s, line}, {u"reason"_s, reason}});
    });
    m_importing = m_importer->start();
    connect(&m_shutdown, &ShutdownSignal::requested, this, [this] {
        if (!m_importing.isRunning())
            return;
        output().words(tr("The import is given up. What is imported so far stays; the same import again goes on."));
        m_importing.cancel();
    });
    base::then(m_importing, this, [this](const base::Result<delivery::ImportOutcome> &outcome) {
        if (outcome)
            tell(*outcome);
        else if (outcome.error().kind == base::Error::Kind::InvalidInput)
            giveUp({Exit::Usage, outcome.error().detail});
        else
            giveUp({Exit::Local, outcome.error().toUserString()});
    });
}

void EventsImportCommand::tell(const delivery::ImportOutcome &outcome)
{
    if (outcome.masked)
        output().words(tr("The file is masked: phone numbers, names and the like in it are pseudonyms."));
    output().line({{u"added"_s, outcome.added},
                   {u"deliveries"_s, outcome.deliveries},
                   {u"known"_s, outcome.known},
                   {u"skipped"_s, outcome.skipped},
                   {u"findings"_s, outcome.found},
                   {u"masked"_s, outcome.masked}});
    finish(outcome.found > 0 ? Exit::Findings : Exit::Done);
}

} // namespace cli
