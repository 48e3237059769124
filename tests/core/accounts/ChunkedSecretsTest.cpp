// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/ChunkedSecrets.h"

#include "FakeEntries.h"
#include "support/Await.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::ChunkedSecrets;
using accounts::FakeEntries;
using base::Error;
using base::Secret;
using support::await;

namespace {

constexpr qsizetype Limit = 100; // room for the entry that tells of the chunks
const QString Key = u"kwc/1/accessToken"_s;

Secret filled(qsizetype size, char with)
{
    return Secret(QByteArray(size, with));
}

class ChunkedSecretsTest : public testing::Test
{
protected:
    ChunkedSecretsTest() { entries.limit = Limit; }

    FakeEntries entries;
    ChunkedSecrets secrets{entries, Limit};
};

} // namespace

TEST_F(ChunkedSecretsTest, SecretsOfEveryLengthComeBack)
{
    for (const qsizetype size : {0, 1, 99, 100, 101, 199, 200, 201, 5000}) {
        ASSERT_TRUE(await(secrets.write(Key, filled(size, 'x')))) << size;
        EXPECT_EQ(await(secrets.read(Key)), filled(size, 'x')) << size;
    }
    EXPECT_EQ(entries.entries.size(), 51) << "50 chunks and their head; nothing of the former ones";
    const Secret binary(QByteArray::fromHex("00ff0a0d00").repeated(60));
    ASSERT_TRUE(await(secrets.write(Key, binary)));
    EXPECT_EQ(await(secrets.read(Key)), binary);
}

TEST_F(ChunkedSecretsTest, AShortSecretIsOneEntryAsItIs)
{
    ASSERT_TRUE(await(secrets.write(Key, filled(300, 'a'))));
    ASSERT_TRUE(await(secrets.write(Key, filled(Limit, 'b'))));
    ASSERT_EQ(entries.entries.size(), 1);
    EXPECT_EQ(entries.entries.value(Key), filled(Limit, 'b'));
}

TEST_F(ChunkedSecretsTest, WithoutALimitThereIsOneReadOrWriteMore)
{
    ChunkedSecrets unlimited(entries, 0);
    entries.limit = 0;
    ASSERT_TRUE(await(unlimited.write(Key, filled(200'000, 'a'))));
    EXPECT_EQ(entries.log, (QStringList{u"read "_s + Key, u"write "_s + Key}));
    EXPECT_EQ(await(unlimited.read(Key)), filled(200'000, 'a'));
}

TEST_F(ChunkedSecretsTest, ASecretThatLooksLikeAHeadIsNoHead)
{
    const Secret odd(u"kwc-chunks/1:abc:7"_s);
    for (const qsizetype limit : {Limit, qsizetype(0)}) {
        ChunkedSecrets some(entries, limit);
        ASSERT_TRUE(await(some.write(Key, odd)));
        EXPECT_EQ(await(some.read(Key)), odd);
        ASSERT_TRUE(await(some.remove(Key)));
        EXPECT_TRUE(entries.entries.isEmpty());
    }
}

TEST_F(ChunkedSecretsTest, RemovalLeavesNothingAndIsContentWithNothing)
{
    ASSERT_TRUE(await(secrets.write(Key, filled(1000, 'a'))));
    ASSERT_TRUE(await(secrets.write(u"kwc/2/accessToken"_s, filled(10, 'b'))));
    ASSERT_TRUE(await(secrets.remove(Key)));
    EXPECT_EQ(entries.entries.keys(), QStringList{u"kwc/2/accessToken"_s});
    EXPECT_TRUE(await(secrets.remove(Key)));
    EXPECT_EQ(await(secrets.read(Key)).error().kind, Error::Kind::NotFound);
}

TEST_F(ChunkedSecretsTest, AnEndAnywhereLeavesTheFormerSecretOrTheNewOneWhole)
{
    const QList<std::pair<Secret, Secret>> changes{
        {filled(450, 'a'), filled(250, 'b')}, // longer to shorter
        {filled(250, 'a'), filled(450, 'b')}, // shorter to longer
        {filled(450, 'a'), filled(20, 'b')}, // split to one entry
        {filled(20, 'a'), filled(450, 'b')}, // one entry to split
    };
    for (const auto &[former, next] : changes) {
        bool finished = false;
        for (int changesLeft = 0; !finished; ++changesLeft) {
            ASSERT_LT(changesLeft, 50);
            FakeEntries broken;
            broken.limit = Limit;
            ASSERT_TRUE(await(ChunkedSecrets(broken, Limit).write(Key, former)));
            broken.changesLeft = changesLeft;
            finished = await(ChunkedSecrets(broken, Limit).write(Key, next)).has_value();
            broken.changesLeft = -1;

            ChunkedSecrets restarted(broken, Limit);
            const base::Result<Secret> read = await(restarted.read(Key));
            ASSERT_TRUE(read) << changesLeft;
            EXPECT_TRUE(*read == next || (!finished && *read == former)) << changesLeft;

            // What was left behind goes with the next write, and with a removal.
            const QMap<QString, Secret> found = broken.entries;
            ASSERT_TRUE(await(restarted.write(Key, filled(150, 'c'))));
            EXPECT_EQ(broken.entries.size(), 3) << changesLeft;
            broken.entries = found;
            ASSERT_TRUE(await(restarted.remove(Key)));
            EXPECT_EQ(broken.entries.keys(), QStringList()) << changesLeft;
        }
    }
}

TEST_F(ChunkedSecretsTest, ARemovalThatWasCutShortCanBeDoneAgain)
{
    for (int changesLeft = 0; changesLeft < 4; ++changesLeft) {
        ASSERT_TRUE(await(secrets.write(Key, filled(300, 'a'))));
        entries.changesLeft = changesLeft;
        EXPECT_FALSE(await(secrets.remove(Key)));
        entries.changesLeft = -1;
        EXPECT_TRUE(await(secrets.remove(Key)));
        EXPECT_TRUE(entries.entries.isEmpty());
    }
}

TEST_F(ChunkedSecretsTest, AReaderMeetsAWriterOfAnotherProgram)
{
    ASSERT_TRUE(await(secrets.write(Key, filled(450, 'a'))));
    // Between the head and its chunks, another program replaces the secret: the chunks that the head tells of are gone.
    entries.beforeRead = [this] {
        FakeEntries others;
        ChunkedSecrets otherProgram(others, Limit);
        ASSERT_TRUE(await(otherProgram.write(Key, filled(350, 'b'))));
        entries.entries = others.entries;
    };
    EXPECT_EQ(await(secrets.read(Key)), filled(350, 'b'));
}

TEST_F(ChunkedSecretsTest, DamageIsAnErrorAndNoHalfSecret)
{
    ASSERT_TRUE(await(secrets.write(Key, filled(450, 'a'))));
    const QMap<QString, Secret> whole = entries.entries;
    for (const QString &key : whole.keys()) {
        if (!key.contains(u'#'))
            continue;
        entries.entries = whole;
        entries.entries.remove(key);
        EXPECT_EQ(await(secrets.read(Key)).error().kind, Error::Kind::Internal);
        ASSERT_TRUE(await(secrets.write(Key, filled(10, 'b')))) << "a new secret repairs it";
        EXPECT_EQ(entries.entries.size(), 1);
    }
    for (const QString &head : {u"kwc-chunks/1:"_s, u"kwc-chunks/1:g"_s, u"kwc-chunks/1:g:0"_s, u"kwc-chunks/1:g:-1"_s,
                                u"kwc-chunks/1:g:999999999"_s, u"kwc-chunks/1::3"_s, u"kwc-chunks/1:g:3:4"_s}) {
        entries.entries = {{Key, Secret(head)}};
        EXPECT_EQ(await(secrets.read(Key)).error().kind, Error::Kind::Internal) << head.toStdString();
        EXPECT_TRUE(await(secrets.remove(Key)));
        EXPECT_TRUE(entries.entries.isEmpty());
    }
}

TEST_F(ChunkedSecretsTest, ErrorsOfTheKeychainComeThrough)
{
    ASSERT_TRUE(await(secrets.write(Key, filled(150, 'a'))));
    entries.hidden = Key;
    EXPECT_EQ(await(secrets.read(Key)).error().kind, Error::Kind::SecretLocked);
    EXPECT_EQ(await(secrets.write(Key, filled(5, 'b'))).error().kind, Error::Kind::SecretLocked);
    EXPECT_EQ(await(secrets.remove(Key)).error().kind, Error::Kind::SecretLocked);
    entries.hidden.clear();
    EXPECT_EQ(await(secrets.read(Key)), filled(150, 'a'));
    EXPECT_EQ(await(secrets.write(Key, filled(Limit * 1001, 'x'))).error().kind, Error::Kind::Internal);
}

TEST_F(ChunkedSecretsTest, WritesOfOneKeyDoNotMix)
{
    QList<base::Pending<>> writes;
    for (char with = 'a'; with <= 'h'; ++with)
        writes.append(secrets.write(Key, filled(450 - 50 * (with - 'a'), with)));
    const base::Pending<Secret> read = secrets.read(Key);
    for (const base::Pending<> &write : writes)
        EXPECT_TRUE(await(write));
    EXPECT_EQ(await(read), filled(100, 'h'));
    EXPECT_EQ(entries.entries.size(), 1);
}

TEST_F(ChunkedSecretsTest, WhatHasBegunIsBroughtToItsEnd)
{
    base::Pending<> begun = secrets.write(Key, filled(450, 'a'));
    base::Pending<> waiting = secrets.write(Key, filled(450, 'b'));
    begun.cancel();
    waiting.cancel();
    EXPECT_EQ(await(secrets.read(Key)), filled(450, 'a'));
    EXPECT_EQ(entries.entries.size(), 6);
}
