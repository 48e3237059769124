// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DeliveryFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

class ImportFileTest : public DeliveryFixture
{
protected:
    [[nodiscard]] EventReading reading() const { return {listener::derivationWith(m_validator), &listener::eventIdOf}; }
    static QByteArray line(int number, const QByteArray &body)
    {
        return "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"inbox\":\"/k\",\"peer\":\"" + QByteArray::number(number)
            + "\",\"body\":" + body + "}\n";
    }
    //! The sizes of its batches; -1 at the end where it fails.
    [[nodiscard]] QList<qsizetype> batches(const QString &name) const
    {
        ImportFile file(reading());
        if (!file.open(path(name)))
            return {-1};
        QList<qsizetype> sizes;
        for (bool isLast = false; !isLast;) {
            const auto batch = file.next();
            if (!batch)
                return sizes << -1;
            sizes.append(batch->events.size());
            isLast = batch->isLast;
        }
        return sizes;
    }
};

} // namespace

TEST_F(ImportFileTest, OnlySomeEventsAreHeld)
{
    QByteArray many;
    for (int i = 0; i < 600; ++i)
        many += line(i, "{\"eventId\":\"e" + QByteArray::number(i) + "\"}");
    put(u"many"_s, many);
    EXPECT_EQ(batches(u"many"_s), (QList<qsizetype>{256, 256, 88}));

    QByteArray large;
    const QByteArray padding(ImportFile::MostBytes / 3, 'x');
    for (int i = 0; i < 5; ++i)
        large += line(i, "{\"eventId\":\"e" + QByteArray::number(i) + "\",\"x\":\"" + padding + "\"}");
    put(u"large"_s, large);
    EXPECT_EQ(batches(u"large"_s), (QList<qsizetype>{3, 2})) << "by their size too";
}

//! Whether one is in the store already is asked before the batch is put there.
TEST_F(ImportFileTest, WhatMayBeTheSameComesInAnotherBatch)
{
    put(u"same"_s, line(1, R"({"eventId":"a"})") + line(2, R"({"eventId":"b"})") + line(3, R"({"eventId":"a"})"));
    EXPECT_EQ(batches(u"same"_s), (QList<qsizetype>{2, 1}));
}

//! Damaged files give findings or errors, and end.
TEST_F(ImportFileTest, AnyBytesAreSurvived)
{
    const auto store = opened(u"from.sqlite"_s);
    append(*store,
           {derived(1, R"({"eventType":"JobResponse","eventId":"e1","a":[1,{"b":"c\"d"}]})"), derived(2, "[\n1]")});
    QRandomGenerator random(5);
    for (const ExportFormat format : {ExportFormat::Ndjson, ExportFormat::Har}) {
        const QString name = u"whole."_s + toString(format);
        ASSERT_TRUE(exported(*store, request(name, format)));
        const QByteArray whole = content(name);
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = whole;
            for (int change = 0; change < 3; ++change) {
                const qsizetype at = random.bounded(int(damaged.size()));
                constexpr std::array<char, 8> Bytes{'{', '}', '[', ']', '"', '\\', '\n', '\0'};
                damaged[at] = Bytes.at(random.bounded(8));
            }
            if (i % 3 == 0)
                damaged.truncate(random.bounded(int(damaged.size())));
            put(u"damaged"_s, damaged);
            EXPECT_FALSE(batches(u"damaged"_s).isEmpty());
        }
    }
}
