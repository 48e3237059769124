// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DeliveryFixture.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

class ExporterTest : public DeliveryFixture
{
protected:
    static QByteArray body(int number) { return "{\"eventId\":\"e" + QByteArray::number(number) + "\"}"; }
    std::unique_ptr<store::EventStore> filled(int count)
    {
        auto store = opened(u"from.sqlite"_s);
        QList<store::NewEvent> events;
        for (int i = 0; i < count; ++i)
            events.append(derived(i, body(i)));
        append(*store, events);
        return store;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList({u"out*"_s}, QDir::Files); }
};

} // namespace

TEST_F(ExporterTest, WritesEverythingOldestFirstAndSaysHowFarItIs)
{
    constexpr int Count = 4500; // several pages, and several times what is held at once
    const auto store = filled(Count);
    delivery::Exporter exporter(*store, {}, request(u"out.ndjson"_s, ExportFormat::Ndjson));
    qint64 most = 0;
    QObject::connect(&exporter, &Exporter::progressed, &exporter, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, most);
        EXPECT_LE(done - most, ExportJob::MostHeld) << "only so many are held at once";
        EXPECT_LE(total, Count);
        most = done;
    });
    const auto outcome = support::await(exporter.start(), std::chrono::seconds(60));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->events, Count);
    EXPECT_EQ(most, Count);
    const QByteArray written = content(u"out.ndjson"_s);
    EXPECT_EQ(outcome->bytes, written.size());
    const QByteArrayList lines = written.split('\n');
    ASSERT_EQ(lines.size(), Count + 2);
    EXPECT_FALSE(QJsonDocument::fromJson(lines.first())["export"_L1]["masked"_L1].toBool(true));
    for (int i = 0; i < Count; ++i)
        ASSERT_TRUE(lines.at(i + 1).endsWith(QByteArray(",\"body\":" + body(i) + "}"))) << i;
    EXPECT_EQ(files(), QStringList{u"out.ndjson"_s});
}

TEST_F(ExporterTest, BodiesAreHeldByTheirSizeToo)
{
    delivery::ExportJob job(request(u"out.ndjson"_s, ExportFormat::Ndjson));
    ASSERT_TRUE(job.open());
    QList<store::EventRow> rows(5);
    const QList<qint64> sizes{1, ExportJob::MostHeldBytes * 3, ExportJob::MostHeldBytes - 1, 1, 1};
    for (int i = 0; i < 5; ++i) {
        rows[i].id = 5 - i;
        rows[i].bodyBytes = sizes.at(4 - i);
    }
    ASSERT_TRUE(job.note(rows));
    ASSERT_TRUE(job.begin());
    EXPECT_EQ(*job.next(), (QList<qint64>{1}));
    EXPECT_EQ(*job.next(), (QList<qint64>{2})) << "one that is larger comes alone";
    EXPECT_EQ(*job.next(), (QList<qint64>{3, 4}));
    EXPECT_EQ(*job.next(), (QList<qint64>{5}));
    EXPECT_TRUE(job.next()->isEmpty());
}

TEST_F(ExporterTest, OnlyWhatTheFilterShows)
{
    const auto store = filled(5);
    store::EventFilter filter;
    filter.eventId = u"e3"_s;
    Exporter exporter(*store, filter, request(u"out.ndjson"_s, ExportFormat::Ndjson));
    const auto outcome = support::await(exporter.start());
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->events, 1);
    EXPECT_TRUE(content(u"out.ndjson"_s).contains("\"e3\""));
}

TEST_F(ExporterTest, CancellingLeavesNoFileAndAnOlderOneAsItWas)
{
    const auto store = filled(2000);
    put(u"out.ndjson"_s, "old");
    ExportRequest to = request(u"out.ndjson"_s, ExportFormat::Ndjson);
    to.existing = ExportFile::Existing::Replace;
    Exporter exporter(*store, {}, to);
    base::Pending<ExportOutcome> exporting = exporter.start();
    QObject::connect(&exporter, &Exporter::progressed, &exporter, [&](qint64 done, qint64) {
        if (done > 0)
            exporting.cancel();
    });
    const auto outcome = support::await(exporting);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Cancelled);
    EXPECT_TRUE(support::eventually([&] { return files() == QStringList{u"out.ndjson"_s}; }));
    EXPECT_EQ(content(u"out.ndjson"_s), "old");
}

TEST_F(ExporterTest, GoingAwayLeavesNoFile)
{
    const auto store = filled(2000);
    {
        Exporter exporter(*store, {}, request(u"out.ndjson"_s, ExportFormat::Ndjson));
        bool isWriting = false;
        QObject::connect(&exporter, &Exporter::progressed, &exporter,
                         [&](qint64 done, qint64) { isWriting = done > 0; });
        const auto exporting = exporter.start();
        ASSERT_TRUE(support::eventually([&] { return isWriting; }));
        EXPECT_EQ(files(), QStringList{u"out.ndjson.part"_s}) << "not the name before it is whole";
    }
    EXPECT_TRUE(support::eventually([&] { return files().isEmpty(); }));
}

TEST_F(ExporterTest, AFileThatIsThereOrTheStoreItselfIsRefused)
{
    const auto store = filled(1);
    put(u"out.ndjson"_s, "old");
    const auto there = exported(*store, request(u"out.ndjson"_s, ExportFormat::Ndjson));
    ASSERT_FALSE(there);
    EXPECT_EQ(there.error().kind, base::Error::Kind::InvalidInput);
    ExportRequest itself = request(u"from.sqlite"_s, ExportFormat::Ndjson);
    itself.existing = ExportFile::Existing::Replace;
    itself.storeFile = path(u"from.sqlite"_s);
    EXPECT_EQ(exported(*store, itself).error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(content(u"out.ndjson"_s), "old");
    EXPECT_EQ(exported(*store, request(u"no/such/out"_s, ExportFormat::Csv)).error().kind, base::Error::Kind::Storage);
}
