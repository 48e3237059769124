// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/RetentionRules.h"

#include "store/SqlConnection.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store::retentionrules {

namespace {

QVariant toColumn(const std::optional<qint64> &limit)
{
    return limit ? QVariant(*limit) : QVariant();
}

std::optional<qint64> fromColumn(const QVariant &column)
{
    // What is not above 0 was written by somebody else; it must not delete everything.
    return column.isNull() || column.toLongLong() <= 0 ? std::nullopt : std::optional(column.toLongLong());
}

} // namespace

base::Result<> check(const Retention &rule)
{
    const bool isFine =
        (!rule.age || rule.age->count() > 0) && (!rule.events || *rule.events > 0) && (!rule.bytes || *rule.bytes > 0);
    return isFine ? base::Result<>()
                  : base::fail(base::Error::Kind::InvalidInput, u"a limit of what is kept has to be above 0"_s);
}

base::Result<Rules> read(SqlConnection &database)
{
    auto query = database.run(u"SELECT inbox, max_age_s, max_events, max_bytes FROM retention"_s);
    if (!query)
        return base::fail(query.error());
    Rules rules;
    while (query->next()) {
        Retention rule;
        if (const auto age = fromColumn(query->value(1)))
            rule.age = std::chrono::seconds(*age);
        rule.events = fromColumn(query->value(2));
        rule.bytes = fromColumn(query->value(3));
        rules.insert(query->value(0).toString(), rule);
    }
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return rules;
}

base::Result<> write(SqlConnection &database, const QString &inbox, const std::optional<Retention> &rule)
{
    const QString name = inbox.isNull() ? u""_s : inbox;
    const auto age = rule && rule->age ? std::optional<qint64>(rule->age->count()) : std::nullopt;
    const auto done = rule
        ? database.run(u"INSERT INTO retention (inbox, max_age_s, max_events, max_bytes) VALUES (?, ?, ?, ?) ON "
                       u"CONFLICT (inbox) DO "
                       "UPDATE SET max_age_s = excluded.max_age_s, max_events = excluded.max_events, max_bytes = "
                       "excluded.max_bytes"_s,
                       {name, toColumn(age), toColumn(rule->events), toColumn(rule->bytes)})
        : database.run(u"DELETE FROM retention WHERE inbox = ?"_s, {name});
    return done ? base::Result<>() : base::fail(done.error());
}

std::optional<Retention> ruleOf(const Rules &rules, const QString &inbox)
{
    for (const QString &name : {inbox, QString()}) {
        if (const auto rule = rules.constFind(name); rule != rules.constEnd())
            return *rule;
    }
    return std::nullopt;
}

} // namespace store::retentionrules
