// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/RawJson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

QByteArray member(const QByteArray &object, const char *key)
{
    const auto found = raw::member(object, key);
    return found ? found->toByteArray() : QByteArray("-");
}

} // namespace

TEST(RawJson, FindsAMemberByItsBytes)
{
    const QByteArray object = R"( { "a" : 1.50 ,"b": {"a":2, "c":"}\"" } , "e":[1 , 2],"f":"x,y" ,"a" : true })";
    EXPECT_EQ(member(object, "b"), R"({"a":2, "c":"}\"" })");
    EXPECT_EQ(member(object, "e"), "[1 , 2]");
    EXPECT_EQ(member(object, "f"), "\"x,y\"");
    EXPECT_EQ(member(object, "a"), "true") << "the last one";
    EXPECT_EQ(member(object, "c"), "-") << "not at the top";
    EXPECT_EQ(member(R"({"n":12345678901234567890})", "n"), "12345678901234567890");
}

TEST(RawJson, TextThatIsNoJsonIsSurvived)
{
    for (const QByteArray broken :
         {"", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":[1", "{\"a\":1", "[1]", "{\"a\\", "}"})
        (void)member(broken, "a");
    EXPECT_EQ(member("{\"a\":\"x\\", "a"), "-");
    const QByteArray broken = R"({"a":"x)";
    EXPECT_EQ(raw::rewritten(broken, [](const raw::Scalar &) { return u"y"_s; }), R"({"y":"x)");
}

TEST(RawJson, RewritesOnlyWhatItIsToldTo)
{
    const QByteArray json = R"({"b":"1\u00e9", "a":[ "x",{"c" : -12.5e3}],"b":12345678901234567890,"d":null})";
    EXPECT_EQ(raw::rewritten(json, [](const raw::Scalar &) { return std::nullopt; }), json);
    QStringList seen;
    const QByteArray changed = raw::rewritten(json, [&](const raw::Scalar &scalar) -> std::optional<QString> {
        seen.append(
            u"%1%2/%3=%4"_s.arg(scalar.isKey ? u"key "_s : QString(), scalar.parentKey, scalar.key, scalar.text));
        return scalar.text == "x"_L1 ? std::optional(u"\"\n"_s) : std::nullopt;
    });
    EXPECT_EQ(changed, QByteArray(json).replace("\"x\"", R"("\"\n")"));
    EXPECT_TRUE(seen.contains(u"/b=1é"_s));
    EXPECT_TRUE(seen.contains(u"/a=x"_s)) << "elements have the key of their list";
    EXPECT_TRUE(seen.contains(u"a/c=-12.5e3"_s)) << "an object in a list is under the list's key";
    EXPECT_TRUE(seen.contains(u"/b=12345678901234567890"_s));
    EXPECT_EQ(seen.filter(u"key "_s).size(), 5);
}
