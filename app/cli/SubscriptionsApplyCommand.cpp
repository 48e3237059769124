// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsApplyCommand.h"

#include "app/cli/CatalogueFailures.h"
#include "subscriptions/MayPass.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using subscriptions::Change;
using subscriptions::ChangeRun;

namespace cli {

namespace {

// Nobody refused it: it may well succeed the next time; what is uncertain is looked for first.
bool isWorthAnotherTry(const base::Error &error)
{
    return subscriptions::mayPass(error) || error.kind == base::Error::Kind::Uncertain;
}

} // namespace

void SubscriptionsApplyCommand::use(const subscriptions::Plan &plan)
{
    m_withoutToken = plan.withoutToken;
    m_run = std::make_unique<ChangeRun>(session().catalogue(), clock(), plan.changes);
    connect(m_run.get(), &ChangeRun::rowChanged, this, &SubscriptionsApplyCommand::rowEnded);
    connect(m_run.get(), &ChangeRun::finished, this, &SubscriptionsApplyCommand::runEnded);
    m_run->start();
}

void SubscriptionsApplyCommand::rowEnded(int index)
{
    const ChangeRun::Row &row = m_run->rows().at(index);
    if (row.state != ChangeRun::State::Done || m_written.contains(index))
        return;
    m_written.insert(index);
    writeDone(row);
}

void SubscriptionsApplyCommand::runEnded()
{
    const QList<ChangeRun::Row> &rows = m_run->rows();
    const bool again = std::any_of(rows.cbegin(), rows.cend(), [](const ChangeRun::Row &row) {
        return row.error && isWorthAnotherTry(*row.error);
    });
    if (again && m_attempts < MostAttempts) {
        ++m_attempts;
        m_run->retryFailed();
        return;
    }
    for (const ChangeRun::Row &row : rows) {
        if (row.state != ChangeRun::State::Done) {
            const base::Error error = row.error.value_or(base::Error::cancelled());
            writeFailed(row.change, error, error.toUserString());
        }
    }
    for (const Change &change : std::as_const(m_withoutToken)) {
        base::Error error;
        error.kind = base::Error::Kind::InvalidInput;
        writeFailed(
            change, error,
            tr("Its callback token is not known. Name the environment variable that holds it as callbackTokenEnv "
               "in the file, or with --callback-token-env."));
    }
    base::then(session().journalWritten(), this, [this](const base::Result<> &) { finish(m_exit); });
}

void SubscriptionsApplyCommand::writeDone(const ChangeRun::Row &row)
{
    const bool replaced = row.change.kind == Change::Kind::Edit && row.id != row.change.id;
    if (row.oldRemains) {
        writeFailed(row.change, *row.oldRemains, oldRemainsText(*row.oldRemains), row.id);
        return;
    }
    QJsonObject line = lineOf(row.change);
    if (row.change.kind == Change::Kind::Create)
        line.insert(u"id"_s, row.id.value);
    line.insert(u"outcome"_s, u"done"_s);
    line.insert(u"error"_s, QJsonValue::Null);
    if (replaced)
        line.insert(u"newId"_s, row.id.value);
    output().line(line);
}

void SubscriptionsApplyCommand::writeFailed(const Change &change, const base::Error &error, const QString &sentence,
                                            const kaizala::SubscriptionId &newId)
{
    QJsonObject line = lineOf(change);
    line.insert(u"outcome"_s, u"failed"_s);
    line.insert(u"error"_s, sentence);
    if (!newId.isEmpty())
        line.insert(u"newId"_s, newId.value);
    output().line(line);
    if (m_exit != Exit::Service) // the service's refusal is what tells most
        m_exit = exitOf(error);
}

} // namespace cli
