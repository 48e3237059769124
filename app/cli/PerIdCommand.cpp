// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PerIdCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

PerIdCommand::PerIdCommand(QStringList ids, ServiceOptions service, const base::Clock &clock, Output &output)
    : Command(output), m_ids(std::move(ids)), m_service(std::move(service)), m_clock(clock)
{
    m_ids.removeDuplicates();
}

void PerIdCommand::start()
{
    if (const std::optional<Problem> problem = check()) {
        giveUp(*problem);
        return;
    }
    Checked<std::unique_ptr<ServiceSession>> session = ServiceSession::open(m_service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    next();
}

void PerIdCommand::next()
{
    if (m_ids.isEmpty())
        finish(m_exit);
    else
        work({m_ids.first()});
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
