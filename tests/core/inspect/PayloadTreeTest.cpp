// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadTree.h"

#include "core/inspect/Trees.h"

using namespace Qt::StringLiterals;
using inspect::PayloadTree;
using Type = PayloadTree::Type;

namespace {

constexpr auto Sample =
    R"( {"n": 9007199254740993, "list": [1.50, "x", true, null, {}], "o": {"a/b": "\uD83D", "~": false}} )";

//! \a deep levels of "[", and as many of "]".
QByteArray nested(int deep)
{
    return QByteArray(deep, '[') + QByteArray(deep, ']');
}

} // namespace

TEST(PayloadTree, KeepsEveryValueAsItIsSpelled)
{
    const PayloadTree tree = trees::read(Sample);
    EXPECT_TRUE(tree.isWhole());
    EXPECT_EQ(tree.size(), 11);
    EXPECT_EQ(tree.at(0).type, Type::Object);
    EXPECT_EQ(tree.text(tree.find(u"/n"_s)), u"9007199254740993"_s);
    EXPECT_EQ(tree.text(tree.find(u"/list/0"_s)), u"1.50"_s);
    EXPECT_EQ(tree.text(tree.find(u"/list/1"_s)), u"x"_s);
    EXPECT_EQ(tree.text(tree.find(u"/list/2"_s)), u"true"_s);
    EXPECT_EQ(tree.text(tree.find(u"/list/3"_s)), u"null"_s);
    EXPECT_EQ(tree.at(tree.find(u"/list/4"_s)).type, Type::Object);
    EXPECT_EQ(tree.text(tree.find(u"/list/4"_s)), QString());
    EXPECT_EQ(tree.spelling(tree.find(u"/o/a~1b"_s)), R"("\uD83D")");
    EXPECT_EQ(tree.text(tree.find(u"/o/a~1b"_s)), u"\\uD83D"_s);
    EXPECT_EQ(tree.at(tree.find(u"/o/~0"_s)).type, Type::False);
}

TEST(PayloadTree, PointersLeadThereAndBack)
{
    const PayloadTree tree = trees::read(Sample);
    for (int node = 0; node < tree.size(); ++node)
        EXPECT_EQ(tree.find(tree.pointer(node)), node) << tree.pointer(node).toStdString();
    for (const char *nowhere : {"/x", "/list/5", "/list/-1", "list", "/n/0", "/list/"})
        EXPECT_EQ(tree.find(QString::fromLatin1(nowhere)), -1) << nowhere;
    EXPECT_EQ(tree.path(tree.find(u"/o/a~1b"_s)), (QStringList{u"o"_s, u"a/b"_s}));
}

TEST(PayloadTree, FindsTheValueAtAByte)
{
    const QByteArray json = Sample;
    const PayloadTree tree = trees::read(json);
    EXPECT_EQ(tree.nodeAtByte(0), -1);
    EXPECT_EQ(tree.nodeAtByte(json.indexOf('{')), 0);
    EXPECT_EQ(tree.pointer(tree.nodeAtByte(json.indexOf("\"n\""))), u"/n"_s);
    EXPECT_EQ(tree.pointer(tree.nodeAtByte(json.indexOf("740993"))), u"/n"_s);
    EXPECT_EQ(tree.pointer(tree.nodeAtByte(json.indexOf("true") + 3)), u"/list/2"_s);
    EXPECT_EQ(tree.pointer(tree.nodeAtByte(json.indexOf("{}") + 2)), u"/list"_s);
    EXPECT_EQ(tree.pointer(tree.nodeAtByte(json.indexOf("uD83D"))), u"/o/a~1b"_s);
    EXPECT_EQ(tree.nodeAtByte(json.size() - 1), -1);
    EXPECT_EQ(tree.nodeAtByte(-1), -1);
    for (int node = 0; node < tree.size(); ++node)
        EXPECT_EQ(tree.nodeAtByte(tree.at(node).begin), node);
}

TEST(PayloadTree, KeepsAndMarksDuplicateKeys)
{
    const PayloadTree tree =
        trees::read(R"({"a":1,"b":2,"\u0061":3,"c":{"a":4},"":5,"\uD83D":6,"\uD83D":7,"\uD83E":8})");
    ASSERT_EQ(tree.at(0).children, 8);
    const QList<int> members = tree.childrenOf(0);
    const QList<bool> expected{true, false, true, false, false, true, true, false};
    for (qsizetype i = 0; i < members.size(); ++i)
        EXPECT_EQ(tree.at(members.at(i)).duplicateKey, expected.at(i)) << i;
    EXPECT_EQ(tree.text(tree.find(u"/a"_s)), u"3"_s) << "the last one, as parsers have it";
    EXPECT_FALSE(tree.at(tree.find(u"/c/a"_s)).duplicateKey);
}

TEST(PayloadTree, WritesOneLineThatMeansTheSame)
{
    EXPECT_EQ(trees::read(Sample).compact(0),
              R"({"n":9007199254740993,"list":[1.50,"x",true,null,{}],"o":{"a/b":"\uD83D","~":false}})");
    EXPECT_EQ(trees::read("[\"\xFF\"]").compact(0), "[\"\xEF\xBF\xBD\"]");
    const PayloadTree tree = trees::read(" [ 1 , 2 ]");
    EXPECT_EQ(tree.compact(1), "1");
}

TEST(PayloadTree, ReadsScalarsAndByteOrderMarks)
{
    EXPECT_EQ(trees::read("\xEF\xBB\xBF 12 ").text(0), u"12"_s);
    EXPECT_EQ(trees::read("\xEF\xBB\xBF{\"a\":1}").find(u"/a"_s), 1);
    EXPECT_EQ(trees::read("\"\"").at(0).type, Type::String);
}

TEST(PayloadTree, SaysWhichByteIsWrong)
{
    const base::Result<PayloadTree> tree = PayloadTree::read(R"({"a":1,})");
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().kind, base::Error::Kind::Protocol);
    EXPECT_TRUE(tree.error().detail.contains("byte 7"_L1)) << tree.error().detail.toStdString();
    EXPECT_FALSE(PayloadTree::read(QByteArray("\0", 1)));
    EXPECT_FALSE(PayloadTree::read("[1]", {.bytes = 2}));
}

TEST(PayloadTree, ReadsTenThousandLevels)
{
    const PayloadTree tree = trees::read(nested(10'000));
    EXPECT_EQ(tree.size(), 10'000);
    EXPECT_TRUE(tree.isWhole());
    EXPECT_EQ(tree.at(9'999).depth, 9'999);
    EXPECT_EQ(tree.pointer(9'999).size(), 2 * 9'999);
    EXPECT_EQ(tree.find(tree.pointer(9'999)), 9'999);

    const PayloadTree deeper = trees::read(nested(100'000));
    EXPECT_FALSE(deeper.isWhole());
    EXPECT_EQ(deeper.size(), 10'001);
    EXPECT_EQ(deeper.at(10'000).rest, 1);
    EXPECT_EQ(deeper.at(10'000).end - deeper.at(10'000).begin, 2 * 90'000);
}

TEST(PayloadTree, CountsWhatItHasNoNodesFor)
{
    const base::Result<PayloadTree> tree = PayloadTree::read("[[1,2,3],4,[5,6],7]", {.nodes = 4});
    ASSERT_TRUE(tree);
    EXPECT_EQ(tree->size(), 4); // the list, the first element and two of its three
    EXPECT_FALSE(tree->isWhole());
    EXPECT_EQ(tree->at(0).children, 1);
    EXPECT_EQ(tree->at(0).rest, 3);
    EXPECT_EQ(tree->at(1).children, 2);
    EXPECT_EQ(tree->at(1).rest, 1);
    EXPECT_EQ(tree->spelling(0), "[[1,2,3],4,[5,6],7]");
}

TEST(PayloadTree, ReadsALongString)
{
    const QByteArray json = R"({"long":")" + QByteArray(1'000'000, 'x') + R"(","after":1})";
    const PayloadTree tree = trees::read(json);
    EXPECT_EQ(tree.text(1).size(), 1'000'000);
    EXPECT_EQ(tree.text(2), u"1"_s);
}
