// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresLocation.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// PostgreSQL cuts longer names off.
constexpr qsizetype LongestName = 63; // bytes

const QStringList &knownOptions()
{
    static const QStringList Known{u"sslmode"_s, u"sslrootcert"_s,     u"sslcert"_s,
                                   u"sslkey"_s,  u"connect_timeout"_s, u"application_name"_s};
    return Known;
}

base::Error noPassword()
{
    base::Error error;
    error.kind = base::Error::Kind::InvalidInput;
    error.detail = u"a password does not belong into a store's address, which others can see"_s;
    return error;
}

base::Result<> wrong(const QString &sentence)
{
    return base::fail(base::Error::Kind::InvalidInput, sentence);
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.toUtf8().size() <= LongestName
        && std::ranges::none_of(text, [](QChar c) { return c.isNull() || !c.isPrint(); });
}

bool isOptionValue(const QString &text)
{
    // Qt takes a semicolon for the end of an option.
    return std::ranges::none_of(text, [](QChar c) { return c == u';' || !c.isPrint(); });
}

base::Result<> setPort(PostgresLocation &location, const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return wrong(u"\"%1\" is no port"_s.arg(text));
    location.port = port;
    return {};
}

base::Result<> setOption(PostgresLocation &location, const QString &name, const QString &value)
{
    if (name == "password"_L1 || name == "passfile"_L1)
        return base::fail(noPassword());
    if (name == "port"_L1)
        return setPort(location, value);
    if (!isOptionValue(value))
        return wrong(u"the value of \"%1\" holds a character that is not possible there"_s.arg(name));
    if (name == "schema"_L1) {
        location.schema = value;
    } else if (name == "host"_L1) {
        location.host = value;
    } else if (name == "user"_L1) {
        location.user = value;
    } else if (knownOptions().contains(name)) {
        location.options.append({name, value});
    } else {
        return wrong(u"\"%1\" is not known; possible are schema, host, port, user, %2"_s.arg(
            name, knownOptions().join(u", "_s)));
    }
    return {};
}

} // namespace

bool PostgresLocation::isPostgres(const QString &location)
{
    return location.startsWith(u"postgresql:"_s, Qt::CaseInsensitive)
        || location.startsWith(u"postgres:"_s, Qt::CaseInsensitive);
}

base::Result<PostgresLocation> PostgresLocation::parse(const QString &location)
{
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid() || !location.contains("://"_L1))
        return base::fail(base::Error::Kind::InvalidInput,
                          u"a store's address looks like postgresql://user@host:5432/database?schema=name"_s);
    if (!url.password().isEmpty())
        return base::fail(noPassword());
    PostgresLocation result;
    result.host = url.host();
    result.port = url.port();
    result.user = url.userName(QUrl::FullyDecoded);
    result.database = url.path(QUrl::FullyDecoded).mid(1);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (const auto set = setOption(result, name, value); !set)
            return base::fail(set.error());
    }
    if (!isName(result.database))
        return base::fail(base::Error::Kind::InvalidInput,
                          u"the address names no database: postgresql://user@host:5432/database"_s);
    if (!isName(result.schema) || result.schema.startsWith("pg_"_L1))
        return base::fail(base::Error::Kind::InvalidInput, u"\"%1\" can't be a schema's name"_s.arg(result.schema));
    return result;
}

QString PostgresLocation::text() const
{
    const QString server = port < 0 ? host : u"%1:%2"_s.arg(host).arg(port);
    return u"%1/%2 (%3)"_s.arg(server, database, schema);
}

} // namespace store
