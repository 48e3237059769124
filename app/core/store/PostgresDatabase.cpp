// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresDatabase.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString &driverName()
{
    static const QString Name = u"QPSQL"_s;
    return Name;
}

QString optionsOf(const PostgresLocation &location)
{
    // A server that is gone without a word is noticed within seconds; nobody waits for it longer.
    QList<std::pair<QString, QString>> options{
        {u"connect_timeout"_s, QString::number(PostgresDatabase::ConnectSeconds)},
        {u"keepalives_idle"_s, u"10"_s},
        {u"keepalives_interval"_s, u"5"_s},
        {u"keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"15000"_s},
        {u"application_name"_s, u"kaizala"_s}};
    options += location.options; // the last one counts
    QStringList texts;
    for (const auto &[name, value] : options) {
        QString quoted = value;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        texts.append(u"%1='%2'"_s.arg(name, quoted));
    }
    return texts.join(u';');
}

} // namespace

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

PostgresDatabase::PostgresDatabase(const Place &place) : SqlConnection(driverName())
{
    const PostgresLocation &location = place.location;
    database().setHostName(location.host);
    database().setPort(location.port);
    database().setUserName(location.user);
    database().setDatabaseName(location.database);
    database().setConnectOptions(optionsOf(location));
}

base::Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const Place &place, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(driverName()))
        return base::fail(storageError(u"Qt's PostgreSQL driver is not installed (Debian: libqt6sql6-psql)"_s));
    std::unique_ptr<PostgresDatabase> made(new PostgresDatabase(place));
    if (!made->database().open(place.location.user, place.password.revealText()))
        return base::fail(made->failure(made->database().lastError()));
    if (const auto ready = made->setUp(place.location.schema, access); !ready)
        return base::fail(ready.error());
    return made;
}

base::Result<> PostgresDatabase::setUp(const QString &schema, Access access)
{
    // An event is acknowledged once it is on the server's disk, whatever the server's default is. Without limits of
    // time a statement that hangs would hold everything up that comes after it.
    QString settings =
        u"SET client_min_messages = error; SET search_path = %1; SET jit = off; "
        "SET idle_in_transaction_session_timeout = '60s'; SET statement_timeout = '%2s'; "_s.arg(quotedName(schema))
            .arg(access == Access::ReadWrite ? 60 : 300);
    settings += access == Access::ReadOnly
        ? u"SET default_transaction_read_only = on"_s
        : u"SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"_s;
    const auto set = run(settings);
    return set ? base::Result<>() : base::fail(set.error());
}

base::Result<QSqlQuery> PostgresDatabase::run(const QString &sql, const QVariantList &values)
{
    if (isLost()) {
        base::Error lost = storageError(u"the connection to the server was lost"_s);
        lost.kind = base::Error::Kind::Network;
        return base::fail(lost);
    }
    QString text;
    qsizetype from = 0;
    for (const QVariant &value : values) {
        const qsizetype mark = sql.indexOf(u'?', from);
        text += QStringView(sql).mid(from, mark - from) + literal(value);
        from = mark + 1;
    }
    text += QStringView(sql).mid(from);
    QSqlQuery query(database());
    if (!query.exec(text))
        return base::fail(failure(query.lastError()));
    return query;
}

QString PostgresDatabase::literal(const QVariant &value) const
{
    QVariant shown = value;
    if (value.typeId() == QMetaType::QString) {
        QString text = value.toString();
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        shown = text.isNull() ? u""_s : text;
    }
    QSqlField field(QString(), shown.metaType());
    field.setValue(shown);
    return database().driver()->formatValue(field);
}

QString PostgresDatabase::row(const QVariantList &values) const
{
    QString text = u"("_s;
    for (const QVariant &value : values) {
        if (text.size() > 1)
            text += u',';
        text += literal(value);
    }
    return text + u')';
}

QSqlDriver *PostgresDatabase::driver() const
{
    return database().driver();
}

QString PostgresDatabase::beginning(bool writes) const
{
    return writes ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

bool PostgresDatabase::isLost() const
{
    return !database().isOpen();
}

bool PostgresDatabase::isPassing(const base::Error &error) const
{
    static const QStringList Codes{u"40P01"_s, u"40001"_s, u"55P03"_s}; // deadlock, serialization, a lock not had
    return isLost() || Codes.contains(error.code);
}

base::Error PostgresDatabase::failure(const QSqlError &error) const
{
    base::Error result = storageError(error);
    result.detail = result.detail.simplified();
    if (isLost())
        result.kind = base::Error::Kind::Network;
    return result;
}

} // namespace store
