// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Packing.h"

#include "store/Migrations.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::Packing;

class PackingTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        m_database = raw(file());
        ASSERT_TRUE(store::migrate(*m_database));
    }

    static QByteArray body(int number)
    {
        return QStringLiteral(
                   "{\"eventType\":\"TextMessageCreated\",\"eventId\":\"%1\",\"data\":{\"text\":\"word%2\"}}")
            .arg(number * 7919)
            .arg(number % 97)
            .toUtf8();
    }

    //! Trains a dictionary from what body() makes, and adds it to the file.
    void addDictionary()
    {
        QByteArray samples;
        std::vector<size_t> sizes;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray one = body(i);
            samples += one;
            sizes.push_back(size_t(one.size()));
        }
        const auto trained = Packing::train(samples, sizes);
        ASSERT_TRUE(trained) << trained.error().detail.toStdString();
        EXPECT_LE(trained->size(), Packing::DictionaryBytes);
        ASSERT_TRUE(m_database->run(u"INSERT INTO dictionaries (bytes) VALUES (?)"_s, {*trained}));
        packing().forget();
    }

    Packing &packing() { return m_database->packing(); }
    std::unique_ptr<store::Database> m_database;
};

TEST_F(PackingTest, GivesBackEveryByte)
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    addDictionary();
    for (const QByteArray &in : {QByteArray(), QByteArray("x"), every, body(3), QByteArray(1'000'000, 'y')}) {
        const auto packed = packing().pack(in);
        ASSERT_TRUE(packed);
        const auto out = packing().unpack(*packing().encoding(), *packed, in.size());
        ASSERT_TRUE(out) << out.error().detail.toStdString();
        EXPECT_EQ(*out, in);
        EXPECT_EQ(packing().unpack(*packing().encoding(), *packed).value(), in);
    }
}

TEST_F(PackingTest, ADictionaryPacksWhatIsAlikeAndOldOnesStay)
{
    EXPECT_EQ(*packing().encoding(), Packing::Plain);
    const QByteArray plain = *packing().pack(body(5000));
    addDictionary();
    EXPECT_EQ(*packing().encoding(), Packing::FirstDictionary);
    const QByteArray first = *packing().pack(body(5000));
    EXPECT_LT(first.size() * 2, plain.size());
    addDictionary();
    EXPECT_EQ(*packing().encoding(), Packing::FirstDictionary + 1);
    const QByteArray second = *packing().pack(body(5000));
    EXPECT_EQ(packing().unpack(Packing::Raw, body(5000), body(5000).size()).value(), body(5000));
    EXPECT_EQ(packing().unpack(Packing::Plain, plain, body(5000).size()).value(), body(5000));
    EXPECT_EQ(packing().unpack(Packing::FirstDictionary, first, body(5000).size()).value(), body(5000));
    EXPECT_EQ(packing().unpack(Packing::FirstDictionary + 1, second, body(5000).size()).value(), body(5000));
}

TEST_F(PackingTest, ADamagedValueIsAnErrorAndTakesNoMemory)
{
    const QByteArray in(100'000, 'z');
    const QByteArray packed = *packing().pack(in);
    const auto refused = [&](qint64 encoding, const QByteArray &bytes, qint64 size) {
        const auto outcome = packing().unpack(encoding, bytes, size);
        return !outcome && outcome.error().kind == base::Error::Kind::Storage;
    };
    EXPECT_TRUE(refused(Packing::Plain, packed, 10)) << "it would be larger than the row says";
    EXPECT_TRUE(refused(Packing::Plain, packed, 1'000'000));
    EXPECT_TRUE(refused(Packing::Plain, packed, -1));
    EXPECT_TRUE(refused(Packing::Plain, packed, Packing::MostUnpacked + 1));
    EXPECT_TRUE(refused(Packing::Plain, packed.first(packed.size() - 1), in.size()));
    EXPECT_TRUE(refused(Packing::Plain, "no frame", 8));
    EXPECT_TRUE(refused(Packing::Plain, "", 8));
    EXPECT_TRUE(refused(Packing::Raw, "abc", 4));
    EXPECT_TRUE(refused(77, packed, in.size())) << "there is no such dictionary";
    EXPECT_FALSE(packing().unpack(Packing::Plain, *packing().pack(QByteArray(Packing::MostUnsized + 1, 'a'))))
        << "without a size there is a bound";
}

TEST_F(PackingTest, PacksShortTextsWhereThatHelps)
{
    const QString text = u"[\"message\",\"Asha\",\"TextMessageCreated eventType eventId data text word7\"]"_s;
    EXPECT_EQ(packing().packText(text)->typeId(), QMetaType::QString) << "no dictionary yet";
    addDictionary();
    const QVariant packed = *packing().packText(text);
    ASSERT_EQ(packed.typeId(), QMetaType::QByteArray);
    EXPECT_LT(packed.toByteArray().size(), text.size());
    EXPECT_EQ(packing().unpackText(packed).value(), text);
    EXPECT_EQ(packing().packText(u"x"_s)->typeId(), QMetaType::QString) << "it would be larger";
    EXPECT_EQ(packing().packText(QString())->toString(), u""_s);
    EXPECT_EQ(packing().unpackText(*packing().packText(u"आशा"_s)).value(), u"आशा"_s);
    EXPECT_FALSE(packing().unpackText(QByteArray("\x02junk")));
    EXPECT_FALSE(packing().unpackText(QByteArray("\xff\xff\xff")));
}

TEST_F(PackingTest, TooLittleTrainsNothing)
{
    const auto outcome = Packing::train("abc", {3});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::InvalidInput);
}
