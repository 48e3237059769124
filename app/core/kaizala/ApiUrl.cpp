// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/ApiUrl.h"

#include "base/Redaction.h"

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

QByteArray withoutTrailingSlashes(QByteArray path)
{
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

void setEncodedPath(QUrl &url, const QByteArray &path)
{
    url.setPath(QString::fromLatin1(path), QUrl::TolerantMode); // the default mode would encode the percent signs again
}

//! The encoded path of a base, from the encoded path \a target of an address that may name the whole call.
QByteArray basePart(const QByteArray &target, const ApiPath &call)
{
    const QByteArray path = withoutTrailingSlashes(target);
    // Without regard to case: a server may write %2f where we write %2F.
    if (path.toLower().endsWith(call.path().toLower()))
        return path.chopped(call.path().size());
    // The call in the server's own spelling (an id encoded in another way): cut before "/v1/webhook".
    const QByteArray root = call.root() + '/';
    if (const qsizetype at = (path + '/').toLower().lastIndexOf(root.toLower()); at >= 0)
        return path.left(at);
    if (path.toLower().endsWith("/v1"))
        return path.chopped(3);
    return path;
}

} // namespace

QUrl baseUrl(const QUrl &url)
{
    QUrl base = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    setEncodedPath(base, withoutTrailingSlashes(url.path(QUrl::FullyEncoded).toLatin1()));
    return base;
}

ApiPath::ApiPath(QByteArray fixed) : m_root(std::move(fixed)), m_path(m_root)
{
}

ApiPath &ApiPath::id(const QString &id)
{
    // "." and ".." stay special even when encoded: they would name another call.
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1)
        m_valid = false;
    m_path += '/' + QUrl::toPercentEncoding(id);
    return *this;
}

ApiPath &ApiPath::word(QByteArrayView word)
{
    m_path.append('/').append(word);
    return *this;
}

ApiPath &ApiPath::query(QByteArrayView name, const QString &value)
{
    m_query.append(m_query.isEmpty() ? "" : "&").append(name).append('=').append(QUrl::toPercentEncoding(value));
    return *this;
}

QUrl ApiPath::on(const QUrl &base) const
{
    QUrl url = base;
    setEncodedPath(url, base.path(QUrl::FullyEncoded).toLatin1() + m_path);
    if (!m_query.isEmpty())
        url.setQuery(QString::fromLatin1(m_query));
    return url;
}

base::Result<QUrl> movedBase(const QUrl &requested, const ApiPath &path, const QByteArray &location)
{
    const QUrl told = QUrl::fromEncoded(location.trimmed());
    if (location.trimmed().isEmpty() || !told.isValid())
        return base::fail(base::Error::Kind::Protocol, u"the service moved, but does not say where to"_s, 308);
    const QUrl target = requested.resolved(told);
    const bool http = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!http || target.host().isEmpty())
        return base::fail(
            base::Error::Kind::Protocol,
            u"the service moved to an address that can't be called: %1"_s.arg(base::oneLine(base::redactedUrl(target))),
            308);
    if (requested.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return base::fail(base::Error::Kind::Protocol,
                          u"the service moved to an address without encryption, which is refused: %1"_s.arg(
                              base::oneLine(base::redactedUrl(target))),
                          308);
    QUrl base = baseUrl(target);
    setEncodedPath(base, basePart(target.path(QUrl::FullyEncoded).toLatin1(), path));
    return base;
}

} // namespace kaizala
