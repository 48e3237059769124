// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Head.h"

#include <gtest/gtest.h>

using store::Head;

TEST(Head, KeepsOrderCaseDuplicatesAndBytes)
{
    Head head;
    head.method = "POST";
    head.target = QByteArray("/k/\xff\x00?q=%00", 11);
    head.headers = {{"B", "1"}, {"a", "caf\xe9\t"}, {"b", ""}, {"B", "1"}, {"Long", QByteArray(100'000, 'x')}};
    const auto back = Head::fromBytes(head.toBytes());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->method, head.method);
    EXPECT_EQ(back->target, head.target);
    EXPECT_EQ(back->headers, head.headers);
    const auto empty = Head::fromBytes(Head().toBytes());
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->method.isEmpty() && empty->target.isEmpty() && empty->headers.isEmpty());
}

TEST(Head, ReadsWhatTheMigrationMade)
{
    const auto head = Head::fromBytes("J4 3 POST/k?[[\"A\",\"b\"],[\"a\",\"\"]]");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->method, "POST");
    EXPECT_EQ(head->target, "/k?");
    EXPECT_EQ(head->headers, (base::Headers{{"A", "b"}, {"a", ""}}));
}

TEST(Head, DamagedBytesAreAnError)
{
    const QByteArray good = Head{"POST", "/k", {{"A", "b"}}}.toBytes();
    for (qsizetype size = 1; size < good.size(); ++size) {
        const auto cut = Head::fromBytes(good.first(size));
        EXPECT_TRUE(!cut || cut->headers.isEmpty()) << size;
    }
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("x"), QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"),
          QByteArray("\x01\x90\x4e"), QByteArray("J"), QByteArray("J9 9 POST"), QByteArray("Ja b x")}) {
        const auto outcome = Head::fromBytes(bad);
        ASSERT_FALSE(outcome) << bad.toHex().toStdString();
        EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
    }
}
