// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DeliveryFixture.h"

#include "schema/Summary.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

//! Everything a store says of an event but its own ids.
QString described(const store::EventDetail &detail)
{
    const store::EventRow &row = detail.row;
    QStringList arrivals;
    for (const store::Delivery &one : detail.deliveries)
        arrivals.append(u"%1 %2 %3"_s.arg(one.at.toMSecsSinceEpoch()).arg(one.peer).arg(one.status));
    return QStringList{store::toString(row.kind),
                       row.receivedAt.toString(Qt::ISODateWithMs),
                       row.inbox,
                       row.peer,
                       QString::number(row.status),
                       QString::number(row.elapsedUs),
                       row.reason,
                       row.eventType,
                       row.eventId,
                       row.objectId,
                       row.objectType,
                       row.subscriptionId,
                       row.from,
                       row.fromName,
                       row.summary,
                       store::toString(row.verdict),
                       QString::number(row.deliveries),
                       QString::number(row.pinned),
                       QString::fromLatin1(detail.method),
                       QString::fromLatin1(detail.target),
                       QString::fromLatin1(base::headersToJson(detail.headers)),
                       QString::fromLatin1(detail.body.toHex()),
                       arrivals.join(u',')}
        .join(u'\n');
}

class ImporterTest : public DeliveryFixture
{
protected:
    //! One of each kind that there is.
    std::unique_ptr<store::EventStore> filled()
    {
        auto store = opened(u"from.sqlite"_s);
        store::NewEvent repeated = derived(
            1,
            R"({"eventType":"JobResponse","eventId":"e1","fromUser":"+919812345678","fromUserName":"Asha Rao","big":12345678901234567890,"z":1,"a":2,"z":3,"lone":"\ud800"})");
        QList<store::NewEvent> events{repeated,
                                      derived(2, "[1, 2]"),
                                      derived(3, "{\n \"eventId\": \"e3\"}\r\n"),
                                      derived(4, "\xEF\xBB\xBF{\"eventId\":\"e4\"}"),
                                      derived(5, "5"),
                                      derived(6, "\"text\""),
                                      derived(7, "{\"eventId\":\"tab\there\"}")};
        store::NewEvent rejected = event(8, QByteArray("\xFF\x00\n\"", 4));
        rejected.kind = store::Kind::Rejected;
        rejected.verdict = store::Verdict::Rejected;
        rejected.status = 400;
        rejected.reason = u"not JSON"_s;
        store::NewEvent validation = event(9, "token-1");
        validation.kind = store::Kind::Validation;
        validation.method = "GET";
        validation.summary = schema::Summary::ofValidation(validation.body).serialised();
        store::NewEvent again = repeated;
        again.receivedAt = repeated.receivedAt.addSecs(60);
        again.peer = u"10.0.0.2:5"_s;
        events << rejected << validation << again << derived(10, R"({"eventId":"e1","other":"body"})");
        append(*store, events);
        EXPECT_TRUE(support::await(store->setPinned({2}, true)));
        return store;
    }
    static void expectSame(const store::EventStore &from, const store::EventStore &to)
    {
        const QList<store::EventDetail> before = all(from);
        const QList<store::EventDetail> after = all(to);
        ASSERT_EQ(before.size(), after.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            EXPECT_EQ(described(before.at(i)).toStdString(), described(after.at(i)).toStdString());
    }
};

} // namespace

TEST_F(ImporterTest, WhatIsExportedWithoutMaskingComesBackByteForByte)
{
    const auto from = filled();
    ASSERT_EQ(all(*from).size(), 10);
    for (const ExportFormat format : {ExportFormat::Ndjson, ExportFormat::Har}) {
        const QString name = u"events."_s + toString(format);
        const auto written = exported(*from, request(name, format));
        ASSERT_TRUE(written) << written.error().detail.toStdString();
        EXPECT_EQ(written->events, 10);
        const auto to = opened(u"to-"_s + toString(format));
        const auto outcome = imported(*to, name);
        ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
        EXPECT_EQ(outcome->added, 10);
        EXPECT_EQ(outcome->deliveries, 1);
        EXPECT_EQ(outcome->found, 0) << m_findings.value(0).reason.toStdString();
        EXPECT_FALSE(outcome->masked);
        expectSame(*from, *to);

        const auto second = imported(*to, name);
        ASSERT_TRUE(second);
        EXPECT_EQ(second->added, 0);
        EXPECT_EQ(second->deliveries, 0);
        EXPECT_EQ(second->known, 10) << "importing twice changes nothing";
        expectSame(*from, *to);
    }
}

TEST_F(ImporterTest, DeliveriesThatAreNotKnownAreAdded)
{
    const auto from = filled();
    ASSERT_TRUE(exported(*from, request(u"a.ndjson"_s, ExportFormat::Ndjson)));
    const auto to = opened(u"to.sqlite"_s);
    append(*to, {derived(1, all(*from).first().body)});
    const auto outcome = imported(*to, u"a.ndjson"_s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->added, 9);
    EXPECT_EQ(outcome->deliveries, 1);
    EXPECT_EQ(all(*to).first().row.deliveries, 2);
}

TEST_F(ImporterTest, LinesThatAreNoneAreToldAndTheOthersGoIn)
{
    put(u"in.ndjson"_s,
        "\xEF\xBB\xBF{\"export\":{\"masked\":true}}\n"
        "\n"
        "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"body\":{\"eventId\":\"a\"}}\r\n"
        "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"body\":{\n"
        "[1]\n"
        "{\"receivedAt\":\"yesterday\",\"body\":{}}\n"
        "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"bodyText\":\"no json\"}\n"
        "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"bodyBase64\":\"***\"}\n"
        "{\"receivedAt\":\"2026-01-01T00:00:01Z\",\"headers\":[[\"Cookie\",\"s3cret\"]],\"body\":{}}");
    const auto to = opened(u"to.sqlite"_s);
    const auto outcome = imported(*to, u"in.ndjson"_s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->added, 2);
    EXPECT_TRUE(outcome->masked);
    QList<qint64> lines;
    for (const ImportFinding &finding : m_findings) {
        lines.append(finding.line);
        EXPECT_FALSE(finding.reason.isEmpty());
    }
    EXPECT_EQ(lines, (QList<qint64>{4, 5, 6, 7, 8}));
    EXPECT_EQ(outcome->found, 5);
    EXPECT_EQ(all(*to).last().headers.first().second, "(redacted)");
}

TEST_F(ImporterTest, AnyProgramsHarIsRead)
{
    put(u"in.har"_s, R"({
 "log": {"version": "1.2", "creator": {}, "entries": [
  {"startedDateTime": "2026-01-01T00:00:00.000+05:30", "time": 12.5,
   "request": {"method": "POST", "url": "https://h.example/k/a%20b?x=1",
    "headers": [{"name": "Host", "value": "h.example"}], "postData": {"mimeType": "application/json", "text": "{\"eventId\":\"e1\"}"}},
   "response": {"status": 503}},
  {"startedDateTime": "2026-01-01T00:00:00Z", "request": {"method": "GET", "url": "https://h.example/"}},
  {"startedDateTime": "?", "request": {"method": "POST", "url": "/", "postData": {"text": "{}"}}},
  7
 ]}
})");
    const auto to = opened(u"to.sqlite"_s);
    const auto outcome = imported(*to, u"in.har"_s);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->added, 1);
    EXPECT_EQ(outcome->skipped, 1);
    ASSERT_EQ(m_findings.size(), 2);
    EXPECT_EQ(m_findings.at(0).line, 8);
    EXPECT_EQ(m_findings.at(1).line, 9);
    const store::EventDetail event = all(*to).first();
    EXPECT_EQ(event.row.eventId, u"e1"_s);
    EXPECT_EQ(event.row.inbox, u"/k/a%20b"_s);
    EXPECT_EQ(event.target, "/k/a%20b?x=1");
    EXPECT_EQ(event.row.receivedAt, QDateTime(QDate(2025, 12, 31), QTime(18, 30), Qt::UTC));
    EXPECT_EQ(event.row.elapsedUs, 12500);
    EXPECT_EQ(event.body, "{\"eventId\":\"e1\"}");
}

TEST_F(ImporterTest, AFileThatIsNeitherIsRefused)
{
    put(u"a.txt"_s, "hello");
    put(u"b.har"_s, "{\"log\":{\"entries\":[{}");
    put(u"empty"_s, "");
    const auto to = opened(u"to.sqlite"_s);
    EXPECT_EQ(imported(*to, u"a.txt"_s).error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(imported(*to, u"b.har"_s).error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(imported(*to, u"missing"_s).error().kind, base::Error::Kind::Storage);
    ASSERT_TRUE(imported(*to, u"empty"_s));
    EXPECT_TRUE(all(*to).isEmpty());
}
