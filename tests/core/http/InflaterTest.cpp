// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "Compressed.h"

#include "http/Inflater.h"

#include <gtest/gtest.h>

using namespace http_test;
using http::Inflater;
using Coding = Inflater::Coding;
using Outcome = Inflater::Outcome;

namespace {

constexpr qsizetype Much = 64 * 1024 * 1024;

QByteArray text()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919) + ' ';
    return text;
}

} // namespace

TEST(InflaterTest, inflatesHoweverTheBytesAreSplit)
{
    const struct
    {
        Coding coding;
        Wrapping wrapping;
    } kinds[] = {{Coding::Gzip, Wrapping::Gzip}, {Coding::Deflate, Wrapping::Zlib}, {Coding::Deflate, Wrapping::None}};
    for (const auto &[coding, wrapping] : kinds) {
        const QByteArray wire = compressed(text(), wrapping);
        for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(1000), wire.size()}) {
            Inflater inflater(coding, Much);
            QByteArray body;
            for (qsizetype at = 0; at < wire.size(); at += size) {
                EXPECT_FALSE(inflater.isComplete());
                ASSERT_EQ(inflater.append(QByteArrayView(wire).sliced(at, qMin(size, wire.size() - at)), body),
                          Outcome::Good);
            }
            EXPECT_TRUE(inflater.isComplete());
            EXPECT_EQ(body, text());
        }
    }
}

TEST(InflaterTest, takesSeveralMembersOfGzip)
{
    Inflater inflater(Coding::Gzip, Much);
    QByteArray body;
    const QByteArray wire = compressed("a", Wrapping::Gzip) + compressed("", Wrapping::Gzip);
    ASSERT_EQ(inflater.append(QByteArray(wire + compressed("b", Wrapping::Gzip).chopped(1)), body), Outcome::Good);
    EXPECT_FALSE(inflater.isComplete());
    EXPECT_EQ(inflater.append(compressed("b", Wrapping::Gzip).last(1), body), Outcome::Good);
    EXPECT_TRUE(inflater.isComplete());
    EXPECT_EQ(body, "ab");
}

TEST(InflaterTest, stopsAtTheLimit)
{
    const QByteArray wire = compressed(QByteArray(1'000'000, '0'), Wrapping::Gzip);
    ASSERT_LT(wire.size(), 2000);
    for (const qsizetype most : {qsizetype(0), qsizetype(1), qsizetype(999'999)}) {
        Inflater inflater(Coding::Gzip, most);
        QByteArray body;
        EXPECT_EQ(inflater.append(wire, body), Outcome::TooLarge);
        EXPECT_LE(body.size(), most);
    }
    Inflater inflater(Coding::Gzip, 1'000'000);
    QByteArray body;
    EXPECT_EQ(inflater.append(wire, body), Outcome::Good);
    EXPECT_TRUE(inflater.isComplete());
}

TEST(InflaterTest, tellsWhatIsBroken)
{
    const auto outcome = [](Coding coding, const QByteArray &wire) {
        QByteArray body;
        return Inflater(coding, Much).append(wire, body);
    };
    const QByteArray gzip = compressed("hello", Wrapping::Gzip);
    const QByteArray zlib = compressed("hello", Wrapping::Zlib);
    EXPECT_EQ(outcome(Coding::Gzip, "hello, this is text"), Outcome::Broken);
    EXPECT_EQ(outcome(Coding::Gzip, zlib), Outcome::Broken);
    EXPECT_EQ(outcome(Coding::Deflate, gzip), Outcome::Broken);
    EXPECT_EQ(outcome(Coding::Gzip, gzip + "x"), Outcome::Good); // may be the beginning of a member
    EXPECT_EQ(outcome(Coding::Gzip, gzip + "xxxx"), Outcome::Broken);
    EXPECT_EQ(outcome(Coding::Deflate, zlib + "x"), Outcome::Broken);
    QByteArray wrongSum = gzip;
    wrongSum[wrongSum.size() - 8] = char(~wrongSum[wrongSum.size() - 8]);
    EXPECT_EQ(outcome(Coding::Gzip, wrongSum), Outcome::Broken);
    // A stream that wants a dictionary: nobody has agreed on one.
    EXPECT_EQ(outcome(Coding::Deflate, QByteArray("\x78\xbb\x06\x2c\x02\x15\x4b\x4c", 8)), Outcome::Broken);
    for (qsizetype length = 0; length < gzip.size(); ++length) {
        Inflater cut(Coding::Gzip, Much);
        QByteArray body;
        EXPECT_EQ(cut.append(gzip.first(length), body), Outcome::Good) << length;
        EXPECT_FALSE(cut.isComplete()) << length;
    }
}
