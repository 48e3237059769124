// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadDiff.h"

#include "core/inspect/Trees.h"

using namespace Qt::StringLiterals;
using inspect::Change;
using inspect::Difference;
using inspect::FieldChange;

namespace {

//! "changed /a", "added /b (volatile)", in order.
QStringList linesOf(const Difference &difference)
{
    QStringList lines;
    for (const FieldChange &field : difference.fields)
        lines.append(inspect::toString(field.change) + u' ' + difference.pointer(field)
                     + (field.isVolatile ? u" (volatile)"_s : QString()));
    return lines;
}

QStringList differences(const QByteArray &before, const QByteArray &after, const inspect::DiffOptions &options = {})
{
    return linesOf(inspect::compare(trees::read(before), trees::read(after), options));
}

} // namespace

TEST(PayloadDiff, SaysFieldByFieldWhatChanged)
{
    EXPECT_EQ(
        differences(R"({"a":1,"gone":true,"b":{"c":"x","d":null}})", R"({"b":{"d":null,"c":"y"},"a":1,"new":[1]})"),
        (QStringList{u"removed /gone"_s, u"changed /b/c"_s, u"added /new"_s}));
    EXPECT_EQ(differences(R"({"a":{"b":1}})", R"({"a":[1]})"), QStringList{u"changed /a"_s});
    EXPECT_EQ(differences(R"({"a":1})", R"({"a":"1"})"), QStringList{u"changed /a"_s});
    EXPECT_EQ(differences(R"({"a":null})", R"({})"), QStringList{u"removed /a"_s});
    EXPECT_EQ(differences("1", "2"), QStringList{u"changed "_s});
}

TEST(PayloadDiff, TheSameInAnotherSpellingIsNoDifference)
{
    EXPECT_EQ(differences(R"({"a":1.0,"b":"é","c":[{}]})", R"({"c":[ { } ],"b":"\u00e9","a":10e-1})"), QStringList());
}

TEST(PayloadDiff, NumbersBeyondDoublesAreNotRounded)
{
    const Difference difference =
        inspect::compare(trees::read(R"({"n":9007199254740992})"), trees::read(R"({"n":9007199254740993})"));
    ASSERT_EQ(linesOf(difference), QStringList{u"changed /n"_s});
    EXPECT_EQ(difference.before.text(difference.fields.first().before), u"9007199254740992"_s);
    EXPECT_EQ(difference.after.text(difference.fields.first().after), u"9007199254740993"_s);
}

TEST(PayloadDiff, LoneSurrogatesAndDuplicateKeysAreToldApart)
{
    EXPECT_EQ(differences(R"({"a":"\uD83D"})", R"({"a":"\uD83E"})"), QStringList{u"changed /a"_s});
    EXPECT_EQ(differences(R"({"a":1,"a":2})", R"({"a":1,"a":3})"), QStringList{u"changed /a"_s});
    EXPECT_EQ(differences(R"({"a":1,"a":2})", R"({"a":1})"), QStringList{u"removed /a"_s});
}

TEST(PayloadDiff, ElementsAreMatchedNotCountedOff)
{
    EXPECT_EQ(differences(R"({"l":["a","b","c"]})", R"({"l":["a","x","b","c"]})"), QStringList{u"added /l/1"_s});
    EXPECT_EQ(differences(R"({"l":["a","b","c"]})", R"({"l":["b","c"]})"), QStringList{u"removed /l/0"_s});
    EXPECT_EQ(
        differences(R"({"l":[{"id":1,"v":"a"},{"id":2,"v":"b"}]})", R"({"l":[{"id":2,"v":"B"},{"id":1,"v":"a"}]})"),
        QStringList{u"changed /l/0/v"_s});
}

TEST(PayloadDiff, KeysAreEscapedInPointers)
{
    EXPECT_EQ(differences(R"({"a/b":{"~":1}})", R"({"a/b":{"~":2}})"), QStringList{u"changed /a~1b/~0"_s});
}

TEST(PayloadDiff, ListsTheUnchangedWhereAsked)
{
    EXPECT_EQ(differences(R"({"a":1,"b":[],"c":{"d":"x"}})", R"({"a":1,"b":[],"c":{"d":"y"}})", {.unchanged = true}),
              (QStringList{u"unchanged /a"_s, u"unchanged /b"_s, u"changed /c/d"_s}));
}

TEST(PayloadDiff, CountsWhatItDoesNotList)
{
    const Difference difference = inspect::compare(trees::read("[]"), trees::read("[1,2,3,4,5]"), {.most = 2});
    EXPECT_EQ(difference.fields.size(), 2);
    EXPECT_EQ(difference.more, 3);
    EXPECT_EQ(difference.count(Change::Added), 2);
}

TEST(PayloadDiff, TenThousandLevelsAreNoTrouble)
{
    const QByteArray open = QByteArray(R"({"a":)").repeated(9'999);
    const QByteArray close(9'999, '}');
    const Difference difference = inspect::compare(trees::read(open + '1' + close), trees::read(open + '2' + close));
    ASSERT_EQ(difference.fields.size(), 1);
    EXPECT_EQ(difference.pointer(difference.fields.first()).size(), 2 * 9'999);
    EXPECT_TRUE(difference.isWhole);
}

TEST(PayloadDiff, SaysWhereItCouldNotLook)
{
    const auto limited = [](const QByteArray &json) { return *inspect::PayloadTree::read(json, {.nodes = 3}); };
    EXPECT_FALSE(inspect::compare(limited("[1,2,3]"), limited("[1,2,4]")).isWhole);
    EXPECT_TRUE(inspect::compare(limited("[1,2,3]"), limited("[1,2,3]")).isWhole);
}
