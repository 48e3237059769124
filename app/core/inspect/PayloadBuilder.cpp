// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadBuilder.h"

#include "inspect/JsonString.h"

#include <QHash>

#include <limits>

namespace inspect {

using Node = PayloadTree::Node;
using Type = PayloadTree::Type;

namespace {

Type typeOf(char first)
{
    switch (first) {
    case '{':
        return Type::Object;
    case '[':
        return Type::Array;
    case '"':
        return Type::String;
    case 't':
        return Type::True;
    case 'f':
        return Type::False;
    case 'n':
        return Type::Null;
    default:
        return Type::Number;
    }
}

} // namespace

PayloadBuilder::PayloadBuilder(const QByteArray &json, const PayloadTree::Limits &limits)
    : m_limits(limits), m_data(std::make_shared<PayloadTree::Data>())
{
    Q_ASSERT(json.size() <= std::numeric_limits<qint32>::max());
    m_data->json = json;
}

PayloadTree PayloadBuilder::tree()
{
    m_data->nodes.shrink_to_fit();
    return PayloadTree(std::move(m_data));
}

void PayloadBuilder::take(const JsonToken &token)
{
    using Kind = JsonToken::Kind;
    switch (token.kind) {
    case Kind::Comma:
    case Kind::Colon:
        return;
    case Kind::Close:
        close(token);
        return;
    case Kind::Scalar:
        if (isKeyNext())
            m_key = token;
        else
            (void)add(token, typeOf(m_data->json.at(token.begin)));
        return;
    case Kind::Open: {
        const Type type = typeOf(m_data->json.at(token.begin));
        m_open.push_back({add(token, type), -1, 0, type == Type::Object});
        return;
    }
    }
}

bool PayloadBuilder::isKeyNext() const
{
    return !m_open.empty() && m_open.back().isObject && m_key.size == 0;
}

qint32 PayloadBuilder::add(const JsonToken &token, Type type)
{
    const JsonToken key = std::exchange(m_key, JsonToken());
    Level root;
    Level &level = m_open.empty() ? root : m_open.back();
    const qint32 position = level.position++;
    const bool isRoot = m_open.empty();
    if (!isRoot && level.node < 0)
        return -1; // its parent counts as one
    std::vector<Node> &nodes = m_data->nodes;
    if (!isRoot && (qsizetype(nodes.size()) >= m_limits.nodes || qsizetype(m_open.size()) > m_limits.depth)) {
        ++nodes.at(size_t(level.node)).rest;
        m_data->whole = false;
        return -1;
    }

    Node node;
    node.begin = qint32(token.begin);
    node.end = qint32(token.begin + token.size);
    node.keyBegin = qint32(key.begin);
    node.keyEnd = qint32(key.begin + key.size);
    node.parent = level.node;
    node.position = position;
    node.depth = qint32(m_open.size());
    node.type = type;
    const auto number = qint32(nodes.size());
    if (!isRoot) {
        ++nodes.at(size_t(level.node)).children;
        if (level.lastChild < 0)
            nodes.at(size_t(level.node)).firstChild = number;
        else
            nodes.at(size_t(level.lastChild)).nextSibling = number;
        level.lastChild = number;
    }
    nodes.push_back(node);
    return number;
}

void PayloadBuilder::close(const JsonToken &token)
{
    const Level level = m_open.back();
    m_open.pop_back();
    if (level.node < 0)
        return;
    m_data->nodes.at(size_t(level.node)).end = qint32(token.begin + token.size);
    if (level.isObject)
        markDuplicates(level.node);
}

void PayloadBuilder::markDuplicates(qint32 object)
{
    std::vector<Node> &nodes = m_data->nodes;
    if (nodes.at(size_t(object)).children < 2)
        return;
    const QByteArrayView json(m_data->json);
    QHash<QByteArray, qint32> seen; // where each key was last
    seen.reserve(nodes.at(size_t(object)).children);
    for (qint32 i = nodes.at(size_t(object)).firstChild; i >= 0; i = nodes.at(size_t(i)).nextSibling) {
        Node &child = nodes.at(size_t(i));
        const QByteArrayView spelled = json.sliced(child.keyBegin, child.keyEnd - child.keyBegin);
        QByteArray key;
        if (spelled.contains('\\') || !spelled.isValidUtf8()) {
            // One key has many spellings. UTF-16, for lone surrogates have no UTF-8; the quote keeps it apart.
            const QString decoded = decodedString(spelled);
            const QByteArray utf8 = decoded.toUtf8();
            key = QString::fromUtf8(utf8) == decoded
                ? '"' + utf8 + '"'
                : QByteArray(reinterpret_cast<const char *>(decoded.utf16()), decoded.size() * 2);
        } else {
            key = QByteArray::fromRawData(spelled.data(), spelled.size()); // the tree outlives this function
        }
        if (const auto found = seen.constFind(key); found != seen.constEnd()) {
            nodes.at(size_t(*found)).duplicateKey = true;
            child.duplicateKey = true;
        }
        seen.insert(key, i);
    }
}

} // namespace inspect
