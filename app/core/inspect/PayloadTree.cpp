// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadTree.h"

#include "base/Json.h"
#include "inspect/JsonString.h"
#include "inspect/JsonTokens.h"
#include "inspect/PayloadBuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

base::Result<PayloadTree> PayloadTree::read(const QByteArray &json)
{
    return read(json, Limits());
}

base::Result<PayloadTree> PayloadTree::read(const QByteArray &json, const Limits &limits)
{
    if (json.size() > limits.bytes)
        return base::fail(base::Error::Kind::Protocol, u"longer than %1 bytes"_s.arg(limits.bytes));
    PayloadBuilder builder(json, limits);
    const std::optional<JsonMistake> mistake =
        readJsonTokens(json, [&builder](const JsonToken &token) { builder.take(token); });
    if (mistake)
        return base::fail(base::Error::Kind::Protocol,
                          u"not JSON: %1, at byte %2"_s.arg(mistake->why).arg(mistake->at));
    return builder.tree();
}

const QByteArray &PayloadTree::json() const
{
    return d->json;
}

int PayloadTree::size() const
{
    return int(d->nodes.size());
}

const PayloadTree::Node &PayloadTree::at(int node) const
{
    return d->nodes.at(size_t(node));
}

bool PayloadTree::isWhole() const
{
    return d->whole;
}

QList<int> PayloadTree::childrenOf(int node) const
{
    QList<int> children;
    children.reserve(at(node).children);
    for (int child = at(node).firstChild; child >= 0; child = at(child).nextSibling)
        children.append(child);
    return children;
}

QByteArrayView PayloadTree::spelling(int node) const
{
    const Node &value = at(node);
    return QByteArrayView(d->json).sliced(value.begin, value.end - value.begin);
}

QString PayloadTree::key(int node) const
{
    const Node &value = at(node);
    if (value.hasKey())
        return decodedString(QByteArrayView(d->json).sliced(value.keyBegin, value.keyEnd - value.keyBegin));
    return value.parent < 0 ? QString() : QString::number(value.position);
}

QString PayloadTree::string(int node) const
{
    return at(node).type == Type::String ? decodedString(spelling(node)) : QString();
}

QString PayloadTree::text(int node) const
{
    if (at(node).isContainer())
        return {};
    return at(node).type == Type::String ? visibleText(string(node)) : QString::fromLatin1(spelling(node));
}

QByteArray PayloadTree::compact(int node) const
{
    const QByteArray json = spelling(node).toByteArray();
    QByteArray line;
    line.reserve(json.size());
    // It is JSON: reading the whole of it said so.
    (void)readJsonTokens(json,
                         [&](const JsonToken &token) { line.append(json.constData() + token.begin, token.size); });
    return line.isValidUtf8() ? line : QString::fromUtf8(line).toUtf8();
}

QStringList PayloadTree::path(int node) const
{
    QStringList path;
    for (; at(node).parent >= 0; node = at(node).parent)
        path.append(key(node));
    std::reverse(path.begin(), path.end());
    return path;
}

QString PayloadTree::pointer(int node) const
{
    QString pointer;
    const QStringList keys = path(node);
    for (const QString &key : keys)
        pointer += u'/' + base::jsonPointerToken(key);
    return pointer;
}

int PayloadTree::find(const QString &pointer) const
{
    if (pointer.isEmpty())
        return 0;
    if (!pointer.startsWith(u'/'))
        return -1;
    int node = 0;
    const QStringList tokens = pointer.sliced(1).split(u'/');
    for (const QString &token : tokens) {
        const QString wanted = QString(token).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        int found = -1;
        for (int child = at(node).firstChild; child >= 0; child = at(child).nextSibling) {
            if (key(child) == wanted)
                found = child;
        }
        if (found < 0)
            return -1;
        node = found;
    }
    return node;
}

int PayloadTree::nodeAtByte(qsizetype byte) const
{
    const auto startOf = [](const Node &node) { return node.hasKey() ? node.keyBegin : node.begin; };
    const auto after = std::upper_bound(d->nodes.cbegin(), d->nodes.cend(), byte,
                                        [&](qsizetype wanted, const Node &node) { return wanted < startOf(node); });
    int node = int(after - d->nodes.cbegin()) - 1;
    while (node >= 0 && at(node).end <= byte)
        node = at(node).parent;
    return node;
}

} // namespace inspect
