// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/PayloadProbe.h"

#include "inspect/PayloadDiff.h"
#include "inspect/SchemaInference.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using inspect::PayloadTree;

namespace fuzz {

namespace {

constexpr int MostPointers = 200; // of one payload that are followed

const PayloadTree &small()
{
    static const PayloadTree Tree = *PayloadTree::read(
        R"({"eventType":"JobResponse","eventId":"e1","data":{"list":[1,"a",{"id":1,"n":9007199254740993}],"at":null}})");
    return Tree;
}

QString faultOfNode(const PayloadTree &tree, int number)
{
    const PayloadTree::Node &node = tree.at(number);
    if (node.begin < 0 || node.begin >= node.end || node.end > tree.json().size() || node.keyEnd < node.keyBegin)
        return u"a value's bytes are not in the text"_s;
    if (node.parent >= number || (number > 0) != (node.parent >= 0))
        return u"a value stands before its parent"_s;
    if (node.parent >= 0 && (node.begin < tree.at(node.parent).begin || node.end > tree.at(node.parent).end))
        return u"a value reaches beyond its parent"_s;
    if (node.isContainer() ? tree.childrenOf(number).size() != node.children : node.children + node.rest > 0)
        return u"number of children"_s;
    for (const QChar c : tree.text(number)) {
        if (c.isSurrogate() ? false : (c.unicode() < 0x20 && c != u'\n' && c != u'\t'))
            return u"a control character can't be seen"_s;
    }
    return {};
}

QString faultOfPlaces(const PayloadTree &tree)
{
    const int step = 1 + tree.size() / MostPointers;
    for (int number = 0; number < tree.size(); number += step) {
        if (tree.nodeAtByte(tree.at(number).begin) != number)
            return u"a byte belongs to another value"_s;
        const int found = tree.find(tree.pointer(number));
        bool duplicate = false; // itself or above
        for (int up = number; up >= 0; up = tree.at(up).parent)
            duplicate = duplicate || tree.at(up).duplicateKey;
        if (found != number && !duplicate)
            return u"a pointer leads elsewhere"_s;
    }
    return {};
}

} // namespace

QString faultOfPayload(QByteArrayView bytes)
{
    const base::Result<PayloadTree> tree = PayloadTree::read(bytes.toByteArray());
    if (!tree)
        return tree.error().detail.contains("byte"_L1) ? QString() : u"a mistake without its place"_s;
    for (int number = 0; number < tree->size(); ++number) {
        if (const QString fault = faultOfNode(*tree, number); !fault.isEmpty())
            return fault;
    }
    if (const QString fault = faultOfPlaces(*tree); !fault.isEmpty())
        return fault;

    const base::Result<PayloadTree> again = PayloadTree::read(tree->compact(0));
    if (!again || again->size() != tree->size())
        return u"one line of it is not the same"_s;
    if (bytes.isValidUtf8() && !inspect::compare(*tree, *again).fields.isEmpty())
        return u"it differs from itself"_s;
    for (const inspect::FieldChange &field : inspect::compare(small(), *tree, {.unchanged = true}).fields) {
        if ((field.before < 0) != (field.change == inspect::Change::Added)
            || (field.after < 0) != (field.change == inspect::Change::Removed))
            return u"a change without its side"_s;
    }
    inspect::SchemaInference inference;
    if (inference.add(*tree) && inference.schema(inspect::eventTypeOf(*tree)).isEmpty())
        return u"a draft that says nothing"_s;
    return {};
}

} // namespace fuzz
