// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Texts spoiled at random: whatever comes, the tree says the same as Qt's parser, where that is strict.

#include "base/Json.h"
#include "core/inspect/Trees.h"
#include "inspect/JsonTokens.h"
#include "inspect/PayloadDiff.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;
using inspect::PayloadTree;
using Type = PayloadTree::Type;

namespace {

constexpr int Rounds = 20'000;

QList<QByteArray> seeds()
{
    QList<QByteArray> texts{
        R"({"a":[1,2.5e3,-0,"x\u0041\n\uD83D\uDE00"],"b":{"c":null,"d":true,"":false},"e":[[],{},[[]]]})",
        R"([0.1,1E+9,-12e-3,"\\\"\/",9007199254740993])", "\"text\"", "12", "{\"a\":{\"a\":{\"a\":1}},\"b\":\"\"}"};
    const QDir folder(QStringLiteral(KWC_SOURCE_DIR "/tests/data/events"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        texts.append(file.readAll());
    }
    return texts;
}

QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    static const QByteArray Pieces("{}[],:\"\\0123456789.eE+-truefalsn u\xC3\xA9\x80 ");
    const auto below = [&random](qsizetype count) {
        return qsizetype(random() % quint32(std::max<qsizetype>(count, 1)));
    };
    for (qsizetype changes = 1 + below(4); changes > 0; --changes) {
        const qsizetype at = below(text.size());
        switch (below(5)) {
        case 0:
            text.remove(at, 1 + below(3));
            break;
        case 1:
            text.insert(at, Pieces.at(below(Pieces.size())));
            break;
        case 2:
            if (!text.isEmpty())
                text[at] = Pieces.at(below(Pieces.size()));
            break;
        case 3:
            text.insert(at, text.mid(below(text.size()), below(20)));
            break;
        default:
            text.truncate(std::max(at, text.size() / 2));
        }
    }
    return text;
}

QJsonValue valueOf(const PayloadTree &tree, int node)
{
    switch (tree.at(node).type) {
    case Type::Null:
        return QJsonValue(QJsonValue::Null);
    case Type::False:
        return false;
    case Type::True:
        return true;
    case Type::Number:
        return tree.spelling(node).toByteArray().toDouble();
    case Type::String:
        return tree.string(node);
    case Type::Array: {
        QJsonArray array;
        for (const int child : tree.childrenOf(node))
            array.append(valueOf(tree, child));
        return array;
    }
    case Type::Object:
        break;
    }
    QJsonObject object;
    for (const int child : tree.childrenOf(node))
        object.insert(tree.key(child), valueOf(tree, child));
    return object;
}

//! As doubles, which all numbers are in the end: Qt keeps some integers exactly, by rules of its own.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type())
        return false;
    if (a.isDouble())
        return a.toDouble() == b.toDouble();
    if (a.isArray()) {
        const QJsonArray first = a.toArray();
        const QJsonArray second = b.toArray();
        return std::equal(first.begin(), first.end(), second.begin(), second.end(), isSame);
    }
    if (!a.isObject())
        return a == b;
    const QJsonObject first = a.toObject();
    const QJsonObject second = b.toObject();
    return first.keys() == second.keys() && std::equal(first.begin(), first.end(), second.begin(), isSame);
}

//! Qt takes numbers such as "1." and ".5", raw control characters, and escapes that there are not ("\\j").
bool isQtsLaxity(const QByteArray &text)
{
    const std::optional<inspect::JsonMistake> mistake =
        inspect::readJsonTokens(text, [](const inspect::JsonToken &) {});
    const auto byteAt = [&text](qsizetype at) { return at >= 0 && at < text.size() ? text.at(at) : 'x'; };
    const auto isLax = [](char c) { return uchar(c) < 0x20 || QByteArrayView("0123456789.eE+-").contains(c); };
    return mistake && (isLax(byteAt(mistake->at)) || isLax(byteAt(mistake->at - 1)) || byteAt(mistake->at - 1) == '\\');
}

//! Qt refuses numbers that no double holds, and bytes that are no UTF-8.
bool isQtsStrictness(const QByteArray &text)
{
    return !text.isValidUtf8() || text.contains('e') || text.contains('E') || text.size() > 300;
}

} // namespace

TEST(PayloadMutations, AgreeWithQtsParser)
{
    std::mt19937 random(20261123);
    const QList<QByteArray> texts = seeds();
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < Rounds; ++i) {
        const QByteArray text = mutated(texts.at(i % texts.size()), random);
        const base::Result<PayloadTree> tree = PayloadTree::read(text);
        const base::Result<QJsonValue> value = base::parseJson(text);
        if (tree)
            ++valid;
        else
            ++invalid;
        if (tree && value) {
            ASSERT_TRUE(isSame(valueOf(*tree, 0), *value)) << text.constData();
        } else if (tree) {
            ASSERT_TRUE(isQtsStrictness(text)) << text.constData() << "\n" << value.error().detail.toStdString();
        } else if (value) {
            ASSERT_TRUE(isQtsLaxity(text)) << text.constData() << "\n" << tree.error().detail.toStdString();
        }
    }
    EXPECT_GT(valid, Rounds / 50) << "the comparison has to compare something";
    EXPECT_GT(invalid, Rounds / 50);
}

TEST(PayloadMutations, ADifferenceIsFoundWhereQtsValuesDiffer)
{
    std::mt19937 random(5);
    const QList<QByteArray> texts = seeds();
    int compared = 0;
    for (int i = 0; i < Rounds; ++i) {
        const QByteArray before = texts.at(i % texts.size());
        const QByteArray after = mutated(before, random);
        const base::Result<PayloadTree> first = PayloadTree::read(before);
        const base::Result<PayloadTree> second = PayloadTree::read(after);
        ASSERT_TRUE(first);
        if (!second)
            continue;
        ++compared;
        const inspect::Difference difference = inspect::compare(*first, *second);
        // Where Qt's values are equal, what it rounds or drops may still differ; the same text never does.
        if (valueOf(*first, 0) != valueOf(*second, 0)) {
            ASSERT_FALSE(difference.fields.isEmpty()) << after.constData();
        }
        ASSERT_EQ(difference.more, 0);
        for (const inspect::FieldChange &field : difference.fields) {
            ASSERT_TRUE(field.before >= 0 || field.after >= 0);
            ASSERT_NE(field.change, inspect::Change::Unchanged);
        }
        ASSERT_TRUE(inspect::compare(*second, *second).fields.isEmpty()) << after.constData();
    }
    EXPECT_GT(compared, Rounds / 50);
}
