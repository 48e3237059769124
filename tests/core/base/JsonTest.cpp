// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using base::LenientObject;
using base::parseJson;

TEST(Json, ReadsScalarsObjectsAndAByteOrderMark)
{
    EXPECT_EQ(parseJson("5"), QJsonValue(5));
    EXPECT_EQ(parseJson(" \"a\" "), QJsonValue(u"a"_s));
    EXPECT_TRUE(parseJson("null")->isNull());
    EXPECT_TRUE(parseJson("\xEF\xBB\xBF{\"a\":1}")->isObject());
}

TEST(Json, RefusesWhatIsNotOneValue)
{
    for (const char *text : {"", "  ", "1,2", "{", "{}x", "hello", "[1]]", "\"\xFF\"", "<html>"}) {
        const base::Result<QJsonValue> value = parseJson(text);
        ASSERT_FALSE(value) << text;
        EXPECT_EQ(value.error().kind, Error::Kind::Protocol);
    }
}

TEST(Json, RefusesDeepNestingBeforeParsing)
{
    const QByteArray deep = QByteArray(base::MaxJsonDepth, '[') + QByteArray(base::MaxJsonDepth, ']');
    EXPECT_TRUE(parseJson(deep));
    EXPECT_FALSE(parseJson('[' + deep + ']'));
    EXPECT_TRUE(parseJson(R"({"brackets in a string are none": "[[[[[[[[\"[[["})", 2));
    EXPECT_FALSE(parseJson(QByteArray(10'000'000, '[')));
}

TEST(Json, ReadsKeysInAnyCaseAndPrefersTheExactOne)
{
    const LenientObject object({{u"CallbackURL"_s, u"a"_s}, {u"id"_s, u"exact"_s}, {u"ID"_s, u"other"_s}});
    EXPECT_EQ(object.string(u"callBackUrl"), u"a"_s);
    EXPECT_EQ(object.string(u"id"), u"exact"_s);
    EXPECT_EQ(object.string(u"Id"), u"other"_s) << "the first of several that differ in case only";
    EXPECT_FALSE(object.has(u"missing"));
}

TEST(Json, ReadsNumbersTimesAndBooleansInEveryForm)
{
    const LenientObject object({{u"n"_s, qint64(1568605416677)},
                                {u"s"_s, u"1568605416677"_s},
                                {u"iso"_s, u"2018-03-22T18:29:59Z"_s},
                                {u"yes"_s, u"True"_s},
                                {u"no"_s, false},
                                {u"huge"_s, qint64(9007199254740993)},
                                {u"junk"_s, u"soon"_s},
                                {u"null"_s, QJsonValue()}});
    EXPECT_EQ(object.integer(u"n"), 1568605416677);
    EXPECT_EQ(object.integer(u"huge"), 9007199254740993) << "beyond a double's exact integers";
    EXPECT_EQ(object.time(u"n"), object.time(u"s"));
    EXPECT_EQ(object.time(u"iso"), QDateTime(QDate(2018, 3, 22), QTime(18, 29, 59), Qt::UTC));
    EXPECT_EQ(object.boolean(u"yes"), true);
    EXPECT_EQ(object.boolean(u"no"), false);
    EXPECT_EQ(object.boolean(u"junk"), std::nullopt);
    EXPECT_FALSE(object.time(u"junk").isValid());
    EXPECT_FALSE(object.integer(u"junk"));
    EXPECT_FALSE(object.has(u"null"));
    EXPECT_EQ(object.string(u"n"), u"1568605416677"_s);
}

TEST(Json, EscapesPointerTokens)
{
    EXPECT_EQ(base::jsonPointerToken(u"a/b~c"_s), u"a~1b~0c"_s);
}
