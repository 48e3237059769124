// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Tokens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::cut;
using store::Token;
using store::Tokens;

namespace {

constexpr int Most = 1000;

QStringList texts(const QString &text, Token::Kind kind)
{
    QStringList found;
    for (const Token &token : cut(text, Most)) {
        if (token.kind == kind)
            found.append(token.text);
    }
    return found;
}

QStringList words(const QString &text)
{
    return texts(text, Token::Kind::Word);
}

QStringList ids(const QString &text)
{
    return texts(text, Token::Kind::Id);
}

QStringList signs(const QString &text)
{
    return texts(text, Token::Kind::Sign);
}

} // namespace

TEST(Tokens, WordsAreFolded)
{
    EXPECT_EQ(words(u"Late DELIVERY, naïve café: 100%"_s),
              (QStringList{u"late"_s, u"delivery"_s, u"naive"_s, u"cafe"_s, u"100"_s}));
    EXPECT_EQ(words(u"Cafe\u0301 ÉLAN"_s), (QStringList{u"cafe"_s, u"elan"_s})) << "decomposed";
    EXPECT_EQ(words(u"ＦＵＬＬ ﬁne Straße"_s), (QStringList{u"full"_s, u"fine"_s, u"strasse"_s}));
    EXPECT_EQ(words(u"late_delivery don't a.b"_s),
              (QStringList{u"late"_s, u"delivery"_s, u"don"_s, u"t"_s, u"a"_s, u"b"_s}));
    EXPECT_TRUE(cut(u"% -- … \u0301 \uE001\uE002"_s, Most).isEmpty()) << "the index's own markers separate";
}

TEST(Tokens, VowelSignsStayWhereTheyMakeTheWord)
{
    EXPECT_EQ(words(u"डिलीवरी में देर हुई"_s), (QStringList{u"डिलीवरी"_s, u"में"_s, u"देर"_s, u"हुई"_s}));
    EXPECT_EQ(words(u"१२३"_s), QStringList{u"123"_s});
}

TEST(Tokens, ArabicIsReadWithoutItsPoints)
{
    EXPECT_EQ(words(u"تَأخُّر"_s), words(u"تاخر"_s));
    EXPECT_EQ(words(u"التســليم"_s), words(u"التسليم"_s));
    EXPECT_EQ(words(u"أحمد إلى"_s), words(u"احمد الى"_s));
}

TEST(Tokens, ScriptsWithoutSpacesAndSymbolsAreSignsOfTheirOwn)
{
    EXPECT_EQ(signs(u"配達が遅い"_s), (QStringList{u"配"_s, u"達"_s, u"が"_s, u"遅"_s, u"い"_s}));
    EXPECT_EQ(signs(u"ok👍🏽done"_s), QStringList{u"👍"_s});
    EXPECT_EQ(words(u"ok👍🏽done"_s), (QStringList{u"ok"_s, u"done"_s}));
    EXPECT_EQ(signs(u"ช้า"_s).size(), 3);
}

TEST(Tokens, IdsStandApart)
{
    EXPECT_EQ(ids(u"3E49B367-acf6-48a7-a675-6bf4d372a070"_s), QStringList{u"3e49b367acf648a7a6756bf4d372a070"_s});
    EXPECT_EQ(ids(u"x/8c2950-9be8-45d6-97f5-bb7013930027@2"_s), QStringList{u"8c29509be845d697f5bb7013930027"_s})
        << "the service's own are not always whole";
    EXPECT_EQ(ids(u"1700000000731 123456 c34afc0d53614ae2 AbCdEfGh1jKlMnOpQ"_s),
              (QStringList{u"1700000000731"_s, u"123456"_s, u"c34afc0d53614ae2"_s, u"abcdefgh1jklmnopq"_s}));
    EXPECT_TRUE(ids(u"12345 covid19 mp3 decade a-b-c deadbeef +919876543210"_s).isEmpty());
    EXPECT_EQ(words(u"+919876543210"_s), QStringList{u"919876543210"_s}) << "asked for by its last digits";
    EXPECT_EQ(ids(QString(41, u'x')), QStringList{QString(41, u'x')});
}

TEST(Tokens, DatesAreOneWord)
{
    EXPECT_EQ(cut(u"2018-03-22T18:29:59.123Z"_s, Most),
              (Tokens{{u"20180322"_s, Token::Kind::Word}, {u"182959"_s, Token::Kind::Id}}));
    EXPECT_EQ(cut(u"on 2018-03-22, then"_s, Most), (Tokens{{u"on"_s, {}}, {u"20180322"_s, {}}, {u"then"_s, {}}}));
    EXPECT_EQ(words(u"2018-03-2"_s), (QStringList{u"2018"_s, u"03"_s, u"2"_s}));
}

TEST(Tokens, StopsWhenThereAreEnough)
{
    EXPECT_EQ(cut(u"a b c d"_s, 2).size(), 2);
    EXPECT_EQ(cut(u"2018-03-22T18:29:59Z x"_s, 1).size(), 1);
    EXPECT_TRUE(cut(u""_s, Most).isEmpty());
    EXPECT_TRUE(cut(QString(QChar(0xd83d)), Most).isEmpty()) << "half a character";
}
