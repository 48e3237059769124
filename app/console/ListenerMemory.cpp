// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ListenerMemory.h"

#include "base/Redaction.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using listener::Inbox;
using listener::TlsFiles;

namespace console {

namespace {

constexpr int MostCharacters = 1000; // of a text in the file

const auto Pem = "pem"_L1;
const auto Pkcs12 = "pkcs12"_L1;

QString textOf(const QVariant &value)
{
    return value.toString().left(MostCharacters);
}

} // namespace

ListenerMemory::ListenerMemory(QSettings &settings, const QString &accountId)
    : m_settings(settings), m_group(u"listener/%1/"_s.arg(accountId))
{
}

QString ListenerMemory::key(const QString &name) const
{
    return m_group + name;
}

listener::Settings ListenerMemory::settings() const
{
    listener::Settings kept;
    if (const QHostAddress address(textOf(m_settings.value(key(u"address"_s)))); !address.isNull())
        kept.address = address;
    kept.port = quint16(std::min(m_settings.value(key(u"port"_s)).toUInt(), 65'535U));
    const QString kind = textOf(m_settings.value(key(u"tls/kind"_s)));
    kept.tls.kind = kind == Pem ? TlsFiles::Kind::Pem : kind == Pkcs12 ? TlsFiles::Kind::Pkcs12 : TlsFiles::Kind::None;
    kept.tls.certificate = textOf(m_settings.value(key(u"tls/certificate"_s)));
    kept.tls.key = textOf(m_settings.value(key(u"tls/key"_s)));
    kept.tls.pkcs12 = textOf(m_settings.value(key(u"tls/pkcs12"_s)));
    for (const QString &text : m_settings.value(key(u"trustedProxies"_s)).toStringList()) {
        if (http::ProxyRange::parse(text))
            kept.trustedProxies.append(text);
    }
    for (const listener::NamedLimit &limit : listener::namedLimits()) {
        const QString value = textOf(m_settings.value(key(u"limits/"_s + limit.name)));
        listener::Limits tried;
        if (!value.isEmpty() && listener::setLimit(tried, limit.name, value))
            kept.limits.insert(limit.name, value);
    }
    kept.publicUrl = QUrl(textOf(m_settings.value(key(u"publicUrl"_s))), QUrl::StrictMode);
    return kept;
}

void ListenerMemory::keep(const listener::Settings &settings)
{
    m_settings.setValue(key(u"address"_s), settings.address.toString());
    keepPort(settings.port);
    const TlsFiles &tls = settings.tls;
    m_settings.setValue(key(u"tls/kind"_s),
                        tls.kind == TlsFiles::Kind::Pem          ? QString(Pem)
                            : tls.kind == TlsFiles::Kind::Pkcs12 ? QString(Pkcs12)
                                                                 : QString());
    m_settings.setValue(key(u"tls/certificate"_s), tls.certificate);
    m_settings.setValue(key(u"tls/key"_s), tls.key);
    m_settings.setValue(key(u"tls/pkcs12"_s), tls.pkcs12);
    m_settings.setValue(key(u"trustedProxies"_s), settings.trustedProxies);
    m_settings.remove(key(u"limits"_s));
    for (auto it = settings.limits.cbegin(); it != settings.limits.cend(); ++it)
        m_settings.setValue(key(u"limits/"_s + it.key()), it.value());
    m_settings.setValue(key(u"publicUrl"_s), settings.publicUrl.toString(QUrl::FullyEncoded));
}

void ListenerMemory::keepPort(quint16 port)
{
    m_settings.setValue(key(u"port"_s), port);
}

QList<Inbox> ListenerMemory::inboxes()
{
    Inbox first;
    first.name = textOf(m_settings.value(key(u"name"_s)));
    first.path = textOf(m_settings.value(key(u"path"_s)));
    QList<Inbox> all{first};
    const int others = std::min(m_settings.beginReadArray(key(u"inboxes"_s)), MostInboxes);
    for (int i = 0; i < others; ++i) {
        m_settings.setArrayIndex(i);
        Inbox inbox;
        inbox.name = base::oneLine(textOf(m_settings.value("name"_L1)), 100);
        inbox.path = textOf(m_settings.value("path"_L1));
        inbox.subscriptionId = textOf(m_settings.value("subscription"_L1));
        const bool known =
            std::any_of(all.cbegin(), all.cend(), [&inbox](const Inbox &other) { return other.path == inbox.path; });
        if (inbox.path.startsWith(u'/') && !known)
            all.append(inbox);
    }
    m_settings.endArray();
    if (!all.first().path.startsWith(u'/')) {
        all.first().path = listener::Listener::makePath();
        m_settings.setValue(key(u"path"_s), all.first().path);
    }
    return all;
}

void ListenerMemory::keepInboxes(const QList<Inbox> &inboxes)
{
    if (inboxes.isEmpty())
        return;
    m_settings.setValue(key(u"name"_s), inboxes.first().name);
    m_settings.setValue(key(u"path"_s), inboxes.first().path);
    m_settings.remove(key(u"inboxes"_s));
    m_settings.beginWriteArray(key(u"inboxes"_s));
    for (qsizetype i = 1; i < inboxes.size(); ++i) {
        m_settings.setArrayIndex(int(i) - 1);
        m_settings.setValue("name"_L1, inboxes.at(i).name);
        m_settings.setValue("path"_L1, inboxes.at(i).path);
        m_settings.setValue("subscription"_L1, inboxes.at(i).subscriptionId);
    }
    m_settings.endArray();
}

} // namespace console
