// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresMonths.h"

#include "store/PostgresDatabase.h"
#include "store/PostgresSchema.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace store {

int PostgresMonths::of(qint64 receivedMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(receivedMs, Qt::UTC).date();
    return day.year() * 12 + day.month() - 1;
}

qint64 PostgresMonths::firstMs(int month)
{
    return QDateTime(QDate(month / 12, month % 12 + 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

QString PostgresMonths::tableOf(int month)
{
    return u"events_%1_%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

int PostgresMonths::ofTable(const QString &table)
{
    static const QRegularExpression Name(u"^events_([0-9]{4,6})_([0-9]{2})$"_s);
    const QRegularExpressionMatch match = Name.match(table);
    const int month = match.captured(2).toInt();
    return match.hasMatch() && month >= 1 && month <= 12 ? match.captured(1).toInt() * 12 + month - 1 : 0;
}

base::Result<> PostgresMonths::ensure(PostgresDatabase &database, qint64 receivedMs)
{
    const int month = of(receivedMs);
    if (m_known.contains(month))
        return {};
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    if (const auto locked = PostgresSchema::lock(database); !locked)
        return locked;
    // Made apart and attached: so nobody who reads or writes other months has to wait.
    const QString name = tableOf(month);
    const auto there = database.value(
        u"SELECT 1 FROM pg_inherits WHERE inhparent = 'events'::regclass AND inhrelid = to_regclass(?)"_s, {name});
    if (!there)
        return base::fail(there.error());
    if (!there->isValid()) {
        for (const QString &statement :
             {u"CREATE TABLE %1 (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)"_s.arg(name),
              u"ALTER TABLE events ATTACH PARTITION %1 FOR VALUES FROM (%2) TO (%3)"_s.arg(name)
                  .arg(firstMs(month))
                  .arg(firstMs(month + 1))}) {
            if (const auto done = database.run(statement); !done)
                return base::fail(done.error());
        }
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    m_known.insert(month);
    return {};
}

} // namespace store
