// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ForwardCursor.h"

#include "support/Await.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using delivery::ForwardCursor;
using support::await;

namespace {

class ForwardCursors : public testing::Test
{
protected:
    QTemporaryDir folder;
    const QString file = ForwardCursor::fileFor(folder.filePath(u"events.sqlite"_s), u"dev"_s);
};

} // namespace

TEST_F(ForwardCursors, GoesOnWhereItWas)
{
    EXPECT_TRUE(file.endsWith(u"/events.sqlite-forward-dev.json"_s));
    {
        ForwardCursor cursor(file);
        const auto none = await(cursor.open());
        ASSERT_TRUE(none);
        EXPECT_FALSE(*none);
        EXPECT_TRUE(await(cursor.save(5)));
        (void)cursor.save(9'007'199'254'740'993); // finished before it goes
    }
    ForwardCursor again(file);
    const auto known = await(again.open());
    ASSERT_TRUE(known) << known.error().detail.toStdString();
    EXPECT_EQ(*known, 9'007'199'254'740'993);
}

TEST_F(ForwardCursors, OneAtATimeHasIt)
{
    ForwardCursor first(file);
    ASSERT_TRUE(await(first.open()));
    ForwardCursor second(file);
    const auto refused = await(second.open());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
    ForwardCursor other(ForwardCursor::fileFor(folder.filePath(u"events.sqlite"_s), u"other"_s));
    EXPECT_TRUE(await(other.open()));
}

TEST_F(ForwardCursors, WhatIsNoneIsRefusedAndKept)
{
    for (const QByteArray wrong : {"", "{}", "[]", "{\"version\":2,\"lastId\":1}", "{\"version\":1,\"lastId\":-1}",
                                   "{\"version\":1,\"lastId\":\"1\"}", "{\"version\":1,\"lastId\":1"}) {
        {
            QFile written(file);
            ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(wrong) == wrong.size());
        }
        ForwardCursor cursor(file);
        const auto refused = await(cursor.open());
        ASSERT_FALSE(refused) << wrong.toStdString();
        EXPECT_EQ(refused.error().kind, Error::Kind::Protocol);
        QFile kept(file);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), wrong);
    }
}

TEST_F(ForwardCursors, AFolderThatCannotBeMadeIsAnError)
{
    QFile plain(folder.filePath(u"plain"_s));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    ForwardCursor cursor(folder.filePath(u"plain/x.json"_s));
    const auto refused = await(cursor.open());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
}

TEST(ForwardNames, ArePlain)
{
    for (const QString &name : {u"default"_s, u"a"_s, u"A-b_9"_s, QString(64, u'x')})
        EXPECT_TRUE(ForwardCursor::isName(name));
    for (const QString &name : {u""_s, u"../x"_s, u"a b"_s, u"a\n"_s, u"\u00e9"_s, QString(65, u'x')})
        EXPECT_FALSE(ForwardCursor::isName(name)) << name.toStdString();
}
