// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadHashes.h"

#include "inspect/JsonNumber.h"

#include <QHash>

namespace inspect {

using Type = PayloadTree::Type;

namespace {

quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9E3779B97F4A7C15ULL + b + 0x632BE59BD9B4E019ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

quint64 numberHash(QByteArrayView number)
{
    const std::optional<Decimal> decimal = decimalOf(number);
    if (!decimal)
        return qHash(number);
    return mixed(qHash(decimal->digits), quint64(decimal->exponent) * 2 + (decimal->negative ? 1 : 0));
}

quint64 scalarHash(const PayloadTree &tree, int node)
{
    switch (tree.at(node).type) {
    case Type::Number:
        return numberHash(tree.spelling(node));
    case Type::String:
        return qHash(tree.string(node));
    default:
        return 0;
    }
}

} // namespace

PayloadHashes::PayloadHashes(const PayloadTree &tree) : m_hashes(size_t(tree.size()), 0)
{
    // Children come after their parents: from the end, each is known before it is needed.
    for (int i = tree.size() - 1; i >= 0; --i) {
        const PayloadTree::Node &node = tree.at(i);
        quint64 &hash = m_hashes.at(size_t(i));
        if (node.rest > 0)
            hash += qHash(tree.spelling(i)); // what has no node counts as spelled
        hash = mixed(node.isContainer() ? hash : scalarHash(tree, i), quint64(node.type));
        if (node.parent >= 0)
            m_hashes.at(size_t(node.parent)) +=
                mixed(node.hasKey() ? quint64(qHash(tree.key(i))) : quint64(node.position), hash);
    }
}

bool isSameScalar(const PayloadTree &a, int nodeOfA, const PayloadTree &b, int nodeOfB)
{
    const PayloadTree::Node &first = a.at(nodeOfA);
    const PayloadTree::Node &second = b.at(nodeOfB);
    if (first.type != second.type)
        return false;
    switch (first.type) {
    case Type::Number:
        return isSameNumber(a.spelling(nodeOfA), b.spelling(nodeOfB));
    case Type::String:
        return a.spelling(nodeOfA) == b.spelling(nodeOfB) || a.string(nodeOfA) == b.string(nodeOfB);
    case Type::Array:
    case Type::Object:
        return first.children + first.rest == 0 && second.children + second.rest == 0;
    default:
        return true;
    }
}

} // namespace inspect
