// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/ProxyRange.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr qsizetype MostHops = 64; // that a forwarded list may name; a longer one is nobody's proxies

//! Without the short forms that Qt reads ("10" is 0.0.0.10) and without scopes, which mean something on one machine
//! only.
std::optional<QHostAddress> addressFrom(const QString &text)
{
    QHostAddress address;
    const bool v6 = text.contains(u':');
    if (!address.setAddress(text) || !address.scopeId().isEmpty() || (!v6 && text.count(u'.') != 3))
        return std::nullopt;
    return plainAddress(address);
}

//! "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]" or "[2001:db8::1]:4711"; the port is dropped.
std::optional<QHostAddress> nodeFrom(QString node)
{
    if (node.startsWith(u'[')) {
        const qsizetype end = node.indexOf(u']');
        if (end < 0 || (end + 1 < node.size() && node[end + 1] != u':'))
            return std::nullopt;
        return addressFrom(node.sliced(1, end - 1));
    }
    if (node.count(u':') == 1)
        node.truncate(node.indexOf(u':'));
    return addressFrom(node);
}

//! \a list at its separators, but not at those within quotes; none where a quote has no end.
std::optional<QList<QByteArray>> splitOutsideQuotes(const QByteArray &list, char separator)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (quoted && list[at] == '\\')
            ++at;
        else if (list[at] == '"')
            quoted = !quoted;
        else if (!quoted && list[at] == separator) {
            parts.append(list.sliced(start, at - start).trimmed());
            start = at + 1;
        }
    }
    if (quoted)
        return std::nullopt;
    parts.append(list.sliced(start).trimmed());
    return parts;
}

QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray text;
    for (qsizetype at = 1; at < value.size() - 1; ++at) {
        if (value[at] == '\\' && at + 1 < value.size() - 1)
            ++at;
        text += value[at];
    }
    return text;
}

QByteArray joined(const base::Headers &headers, const char *name)
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(',');
}

//! The "for" of each element of a Forwarded field, first to last; one that has none is empty. None where malformed.
std::optional<QList<QByteArray>> forwardedNodes(const QByteArray &field)
{
    const auto elements = splitOutsideQuotes(field, ',');
    if (!elements)
        return std::nullopt;
    QList<QByteArray> nodes;
    for (const QByteArray &element : *elements) {
        const auto pairs = splitOutsideQuotes(element, ';');
        if (!pairs)
            return std::nullopt;
        QByteArray node;
        for (const QByteArray &pair : *pairs) {
            if (pair.first(std::max<qsizetype>(pair.indexOf('='), 0)).compare("for", Qt::CaseInsensitive) == 0)
                node = unquoted(pair.sliced(pair.indexOf('=') + 1));
        }
        nodes.append(node);
    }
    return nodes;
}

bool isTrusted(const QHostAddress &address, const QList<ProxyRange> &trusted)
{
    return std::any_of(trusted.begin(), trusted.end(),
                       [&address](const ProxyRange &range) { return range.contains(address); });
}

//! From the right, because each proxy appends whom it has seen; what stands left of the first stranger is that
//! stranger's word. None where an entry on the way is no address.
std::optional<QHostAddress> firstStranger(const QList<QByteArray> &nodes, const QList<ProxyRange> &trusted)
{
    if (nodes.size() > MostHops)
        return std::nullopt;
    std::optional<QHostAddress> address;
    for (auto node = nodes.crbegin(); node != nodes.crend(); ++node) {
        address = nodeFrom(QString::fromLatin1(*node));
        if (!address || !isTrusted(*address, trusted))
            return address;
    }
    return address;
}

} // namespace

base::Result<ProxyRange> ProxyRange::parse(const QString &text)
{
    const auto bad = [&text] {
        return base::fail(base::Error::Kind::InvalidInput,
                          u"\"%1\" is no address and no range of addresses, such as 10.0.0.0/8"_s.arg(text.left(100)));
    };
    const qsizetype slash = text.indexOf(u'/');
    const std::optional<QHostAddress> address = addressFrom(slash < 0 ? text : text.first(slash));
    if (!address)
        return bad();
    const int bits = address->protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    if (slash < 0)
        return ProxyRange{*address, bits};
    const QString length = text.sliced(slash + 1);
    const bool digits = !length.isEmpty() && length.size() <= 3
        && std::all_of(length.begin(), length.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || length.toInt() > bits)
        return bad();
    return ProxyRange{*address, length.toInt()};
}

bool ProxyRange::contains(const QHostAddress &other) const
{
    return plainAddress(other).isInSubnet(address, prefixLength);
}

QString ProxyRange::toString() const
{
    return u"%1/%2"_s.arg(address.toString()).arg(prefixLength);
}

QHostAddress clientOf(const QHostAddress &peer, const base::Headers &headers, const QList<ProxyRange> &trusted)
{
    const QHostAddress direct = plainAddress(peer);
    if (trusted.isEmpty() || !isTrusted(direct, trusted))
        return direct;
    const QByteArray forwarded = joined(headers, "Forwarded");
    const QByteArray forwardedFor = joined(headers, "X-Forwarded-For");
    if (forwarded.isEmpty() && forwardedFor.isEmpty())
        return direct;
    std::optional<QHostAddress> byForwarded;
    if (const auto nodes = forwardedNodes(forwarded); nodes && !forwarded.isEmpty())
        byForwarded = firstStranger(*nodes, trusted);
    if (forwardedFor.isEmpty())
        return byForwarded.value_or(direct);
    QList<QByteArray> nodes = forwardedFor.split(',');
    std::for_each(nodes.begin(), nodes.end(), [](QByteArray &node) { node = node.trimmed(); });
    const std::optional<QHostAddress> byList = firstStranger(nodes, trusted);
    if (!forwarded.isEmpty() && byForwarded != byList)
        return direct;
    return byList.value_or(direct);
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    // Qt takes "::" for 0.0.0.0 as well; but as the address of a range it is IPv6's.
    if (isV4 && (v4 != 0 || address.protocol() == QAbstractSocket::IPv4Protocol))
        return QHostAddress(v4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

} // namespace http
