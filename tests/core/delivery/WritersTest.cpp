// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DeliveryFixture.h"

#include "delivery/CsvWriter.h"
#include "delivery/EventRecord.h"
#include "delivery/ExportFormat.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

//! What each format makes of the same events.
class WritersTest : public DeliveryFixture
{
protected:
    void SetUp() override
    {
        m_store = opened(u"from.sqlite"_s);
        store::NewEvent formula = derived(2, "{\"eventId\":\"../=e2\",\r\n\"a\":\"x,\\\"y\\\"\"}");
        formula.eventType = u"=HYPERLINK(\"http://x\")"_s;
        store::NewEvent rejected = event(3, QByteArray("\xFF\x00", 2));
        rejected.kind = store::Kind::Rejected;
        rejected.status = 401;
        rejected.reason = u"no, \"token\""_s;
        store::NewEvent validation = event(4, "tok");
        validation.kind = store::Kind::Validation;
        append(*m_store, {derived(1, Body), formula, rejected, validation});
    }
    QByteArray written(ExportFormat format, bool masks = false)
    {
        const QString name = u"out."_s + toString(format);
        ExportRequest to = request(name, format, masks);
        to.existing = ExportFile::Existing::Replace;
        const auto outcome = exported(*m_store, to);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return content(name);
    }
    static inline const QByteArray Body =
        R"({"eventType":"JobResponse","eventId":"e1","fromUser":"+919812345678","fromUserName":"Asha"})";
    std::unique_ptr<store::EventStore> m_store;
};

bool isEntryOfHar(const QJsonObject &entry)
{
    const QJsonObject request = entry["request"_L1].toObject();
    const QJsonObject response = entry["response"_L1].toObject();
    bool isFine = entry["startedDateTime"_L1].isString() && entry["time"_L1].isDouble() && entry["cache"_L1].isObject();
    for (const QLatin1StringView key : {"send"_L1, "wait"_L1, "receive"_L1})
        isFine = isFine && entry["timings"_L1].toObject().value(key).isDouble();
    for (const QLatin1StringView key : {"method"_L1, "url"_L1, "httpVersion"_L1})
        isFine = isFine && request.value(key).isString();
    for (const QLatin1StringView key : {"cookies"_L1, "headers"_L1, "queryString"_L1})
        isFine = isFine && request.value(key).isArray();
    for (const QLatin1StringView key : {"statusText"_L1, "httpVersion"_L1, "redirectURL"_L1})
        isFine = isFine && response.value(key).isString();
    for (const QLatin1StringView key : {"status"_L1, "headersSize"_L1, "bodySize"_L1})
        isFine = isFine && response.value(key).isDouble();
    const QJsonObject content = response["content"_L1].toObject();
    return isFine && content["size"_L1].isDouble() && content["mimeType"_L1].isString()
        && response["cookies"_L1].isArray() && response["headers"_L1].isArray() && request["bodySize"_L1].isDouble();
}

} // namespace

TEST_F(WritersTest, FormatsHaveNames)
{
    for (const QString &name : formatNames())
        EXPECT_EQ(toString(*formatFromString(name.toUpper())), name);
    EXPECT_FALSE(formatFromString(u"xml"_s));
}

TEST_F(WritersTest, TheFirstRecordSaysWhetherItIsMasked)
{
    for (const bool masks : {false, true}) {
        const QByteArray ndjson = written(ExportFormat::Ndjson, masks);
        const QJsonObject about = QJsonDocument::fromJson(ndjson.split('\n').first())["export"_L1].toObject();
        EXPECT_EQ(about["masked"_L1].toBool(!masks), masks);
        EXPECT_EQ(about["masking"_L1].toArray().isEmpty(), !masks);
        EXPECT_EQ(ndjson.contains("Asha"), !masks);
        const QJsonObject log = QJsonDocument::fromJson(written(ExportFormat::Har, masks))["log"_L1].toObject();
        EXPECT_EQ(log["_export"_L1].toObject().value("masked"_L1).toBool(!masks), masks);
        EXPECT_EQ(log["creator"_L1].toObject().value("comment"_L1).toString().startsWith("Masked"_L1), masks);
        const QByteArrayList rows = written(ExportFormat::Csv, masks).split('\n');
        EXPECT_EQ(rows.at(1).contains("Not masked"), !masks);
        EXPECT_EQ(rows.at(1).contains("Asha"), !masks);
    }
}

TEST_F(WritersTest, NdjsonHasTheKeysOfEventsShowAndBodiesByteForByte)
{
    const QByteArrayList lines = written(ExportFormat::Ndjson).split('\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines.at(1).endsWith(QByteArray(",\"body\":" + Body + "}")));
    const QJsonObject first = QJsonDocument::fromJson(lines.at(1)).object();
    EXPECT_EQ(first["receivedAt"_L1].toString(), u"2026-01-15T12:00:01.123Z"_s);
    EXPECT_EQ(first["headers"_L1].toArray().size(), 3);
    EXPECT_EQ(first["arrivals"_L1].toArray().size(), 1);
    EXPECT_EQ(first["body"_L1]["eventId"_L1].toString(), u"e1"_s);
    EXPECT_TRUE(QJsonDocument::fromJson(lines.at(2))["bodyText"_L1].toString().contains(u"\r\n"_s));
    EXPECT_EQ(QJsonDocument::fromJson(lines.at(3))["bodyBase64"_L1].toString(), u"/wA="_s);
    EXPECT_EQ(QJsonDocument::fromJson(lines.at(4))["answeredText"_L1].toString(), u"tok"_s);
}

TEST_F(WritersTest, CsvIsHarmlessToSpreadsheets)
{
    EXPECT_EQ(csvCell(u"plain"_s), "plain");
    EXPECT_EQ(csvCell(u"a,\"b\"\r\n"_s), "\"a,\"\"b\"\"\r\n\"");
    for (const QString &formula : {u"=1+1"_s, u"+91"_s, u"-1"_s, u"@SUM"_s, u"\tx"_s, u"\rx"_s})
        EXPECT_TRUE(csvCell(formula).contains(QString(u'\'' + formula).toUtf8())) << formula.toStdString();
    const QByteArray csv = written(ExportFormat::Csv);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFid,receivedAt,eventType,"));
    EXPECT_TRUE(csv.endsWith(",Not masked\r\n"));
    EXPECT_TRUE(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","));
    EXPECT_TRUE(csv.contains(",'+919812345678,Asha,"));
    EXPECT_TRUE(csv.contains(",\"no, \"\"token\"\"\","));
}

TEST_F(WritersTest, HarIsWhole)
{
    const QJsonDocument document = QJsonDocument::fromJson(written(ExportFormat::Har));
    ASSERT_TRUE(document.isObject());
    const QJsonObject log = document["log"_L1].toObject();
    EXPECT_EQ(log["version"_L1].toString(), u"1.2"_s);
    EXPECT_EQ(log["creator"_L1].toObject().value("name"_L1).toString(), u"test"_s);
    const QJsonArray entries = log["entries"_L1].toArray();
    ASSERT_EQ(entries.size(), 4);
    for (const QJsonValue &entry : entries)
        EXPECT_TRUE(isEntryOfHar(entry.toObject())) << base::toJsonLine(entry.toObject()).toStdString();
    const QJsonObject request = entries.first()["request"_L1].toObject();
    EXPECT_EQ(request["url"_L1].toString(), u"http://h.example/k?a=b"_s);
    EXPECT_EQ(request["postData"_L1].toObject().value("text"_L1).toString().toUtf8(), Body);
    EXPECT_EQ(request["queryString"_L1].toArray().first()["value"_L1].toString(), u"b"_s);
    EXPECT_EQ(entries.at(2)["response"_L1]["status"_L1].toInt(), 401);
    EXPECT_EQ(entries.at(3)["response"_L1]["content"_L1]["text"_L1].toString(), u"tok"_s);
}

TEST_F(WritersTest, ZipIsReadByOthers)
{
    const QByteArray zip = written(ExportFormat::Zip);
    EXPECT_TRUE(zip.startsWith("PK\x03\x04"));
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        GTEST_SKIP() << "no python3 to read it with";
    QProcess reader;
    reader.start(python,
                 {u"-c"_s,
                  u"import sys, zipfile\n"
                  "z = zipfile.ZipFile(sys.argv[1])\n"
                  "assert z.testzip() is None\n"
                  "for n in z.namelist(): print(n, z.read(n).hex())"_s,
                  path(u"out.zip"_s)});
    ASSERT_TRUE(reader.waitForFinished());
    const QByteArrayList lines = reader.readAllStandardOutput().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4) << reader.readAllStandardError().toStdString();
    EXPECT_TRUE(lines.at(0).startsWith("export.json "));
    EXPECT_EQ(lines.at(1), QByteArray("0000001-JobResponse-e1.json " + Body.toHex()));
    EXPECT_TRUE(lines.at(2).startsWith("0000002-_HYPERLINK__http___x__-____e2.json "));
    EXPECT_EQ(lines.at(3), "0000003-rejected.bin ff00");
}
