// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PerIdCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

PerIdCommand::PerIdCommand(QStringList ids, ServiceOptions service, std::optional<kaizala::ObjectRef> object,
                           const base::Clock &clock, Output &output)
    : Command(output), m_ids(std::move(ids)), m_service(std::move(service)), m_object(std::move(object)), m_clock(clock)
{
    m_ids.removeDuplicates();
}

void PerIdCommand::start()
{
    if (const std::optional<Problem> problem = check()) {
        giveUp(*problem);
        return;
    }
    Checked<std::unique_ptr<CatalogueSession>> session = CatalogueSession::open(m_service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    // Where what the console keeps can't be read, that is said; the work may well do without.
    base::then(m_session->recall(), this, [this](const base::Result<> &) {
        QList<kaizala::SubscriptionId> ids;
        for (const QString &id : std::as_const(m_ids))
            ids.append({id});
        m_finder = std::make_unique<SubscriptionFinder>(*m_session, ids, m_object, output());
        next();
    });
}

void PerIdCommand::next()
{
    if (m_ids.isEmpty())
        end();
    else
        work({m_ids.first()});
}

void PerIdCommand::end()
{
    base::then(m_session->journalWritten(), this, [this](const base::Result<> &) { finish(m_exit); });
}

void PerIdCommand::sayNotInJournal(const kaizala::SubscriptionId &id)
{
    output().words(tr("%1 is not in the account's journal, because no list has it. With --object-type and --object-id "
                      "it would be.",
                      "the id of a subscription that was changed")
                       .arg(id.value));
}

void PerIdCommand::done(const QString &newId)
{
    write(u"done"_s, QJsonValue::Null, newId);
}

void PerIdCommand::failed(const base::Error &error, const QString &sentence, const QString &newId)
{
    m_exit = exitOf(error);
    write(u"failed"_s, sentence.isEmpty() ? error.toUserString() : sentence, newId);
}

void PerIdCommand::write(const QString &outcome, const QJsonValue &error, const QString &newId)
{
    QJsonObject line{{u"id"_s, m_ids.takeFirst()}, {u"outcome"_s, outcome}, {u"error"_s, error}};
    if (!newId.isEmpty())
        line.insert(u"newId"_s, newId);
    output().line(line);
    QMetaObject::invokeMethod(this, &PerIdCommand::next,
                              Qt::QueuedConnection); // however many ids, the stack stays flat
}

} // namespace cli
