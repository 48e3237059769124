// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Meaning.h"

#include "Payloads.h"

#include <ctime>

using namespace Qt::StringLiterals;
using schema::Meaning;
using schema::MeaningKind;
using schema::meaningOf;

namespace {

Meaning of(const QString &name, const QJsonValue &value)
{
    return meaningOf({u"data"_s, name}, value, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

std::string text(const QString &name, const QJsonValue &value)
{
    return of(name, value).text.toStdString();
}

MeaningKind kind(const QString &name, const QJsonValue &value)
{
    return of(name, value).kind;
}

// Local time is India's while it lives.
class InIndia
{
public:
    InIndia() : m_before(qgetenv("TZ")) { set("Asia/Kolkata"); }
    ~InIndia() { set(m_before); }
    InIndia(const InIndia &) = delete;
    InIndia &operator=(const InIndia &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
#ifdef Q_OS_UNIX
        tzset();
#endif
    }
    QByteArray m_before;
};

} // namespace

TEST(Meaning, ExplainsPhones)
{
    EXPECT_EQ(text(u"fromUser"_s, u"+915550100123"_s), "Phone number +915550100123");
    EXPECT_EQ(text(u"assignee"_s, u"++91xxxxxxxx"_s),
              "Phone number +91xxxxxxxx; the second plus sign does not belong to it");
    EXPECT_EQ(kind(u"responder"_s, u"915550100123"_s), MeaningKind::Phone);
    EXPECT_EQ(meaningOf({u"data"_s, u"assignedTo"_s, u"0"_s}, u"33 1 99 00 01 23"_s).kind, MeaningKind::Phone)
        << "an entry of a list";
    EXPECT_EQ(kind(u"text"_s, u"915550100123"_s), MeaningKind::None) << "only a number";
    EXPECT_EQ(kind(u"fromUser"_s, u"Asha"_s), MeaningKind::None);
    EXPECT_EQ(text(u"answer"_s, QJsonObject({{u"cc"_s, u"+91"_s}, {u"pn"_s, u"5550100456"_s}})),
              "Phone number +91 5550100456");
    EXPECT_EQ(text(u"answer"_s, QJsonObject({{u"cc"_s, 91}, {u"pn"_s, qint64(5550100456)}})),
              "Phone number +91 5550100456");
}

TEST(Meaning, ExplainsTimesInLocalTimeAndUtc)
{
    const InIndia india;
    EXPECT_EQ(text(u"dueDate"_s, u"2018-03-22T18:29:59Z"_s), "22 Mar 2018 23:59 local, 18:29:59 UTC");
    EXPECT_EQ(text(u"dueDate"_s, u"2018-03-22T20:00:00Z"_s), "23 Mar 2018 01:30 local, 22 Mar 2018 20:00:00 UTC")
        << "another day there";
    EXPECT_EQ(text(u"answer"_s, qint64(1521800782956)), "23 Mar 2018 15:56 local, 10:26:22 UTC");
    EXPECT_EQ(text(u"validity"_s, u"1521800782956"_s), "23 Mar 2018 15:56 local, 10:26:22 UTC");
    EXPECT_EQ(kind(u"text"_s, u"1568605416677"_s), MeaningKind::None) << "a text of digits may be anything";
    EXPECT_EQ(kind(u"answer"_s, 12), MeaningKind::None);
    EXPECT_EQ(kind(u"answer"_s, qint64(9876543210)), MeaningKind::None) << "a phone number or the like";
    EXPECT_EQ(kind(u"answer"_s, 1521800782956.5), MeaningKind::None);
    EXPECT_EQ(kind(u"validity"_s, 9.9e300), MeaningKind::None);
    EXPECT_EQ(kind(u"dueDate"_s, u"2018-13-45T99:00:00Z"_s), MeaningKind::None);
}

TEST(Meaning, ExplainsMediaLinksWithoutShowingTheirSignature)
{
    const QString escaped =
        u"https://cdn.example.net/att/a%20b.jpg?sv=2015-12-11&amp;sig=VerySecret%3D&amp;se=2292-01-05T11:22:21Z&amp;sp=r"_s;
    EXPECT_EQ(
        text(u"mediaUrl"_s, escaped),
        "Media link to a b.jpg; works without signing in until 5 Jan 2292; it came HTML-escaped: read &amp; as &");
    EXPECT_EQ(kind(u"mediaUrl"_s, escaped), MeaningKind::MediaLink);
    EXPECT_EQ(kind(u"answer"_s, escaped), MeaningKind::MediaLink) << "signed, whatever it is called";
    EXPECT_EQ(text(u"mediaUrl"_s, schema::usableUrl(escaped)),
              "Media link to a b.jpg; works without signing in until 5 Jan 2292");
    EXPECT_EQ(text(u"mediaUrl"_s, u"https://cdn.example.net/plan.pdf"_s), "Media link to plan.pdf");
    EXPECT_EQ(text(u"mediaUrl"_s, u"https://cdn.example.net/?sig=a&se=never"_s),
              "Media link at cdn.example.net; works without signing in");
    EXPECT_FALSE(of(u"mediaUrl"_s, escaped).text.contains(u"VerySecret"_s));
}

TEST(Meaning, ExplainsOtherLinks)
{
    EXPECT_EQ(text(u"fromUserProfilePic"_s, u"https://pictures.example.com/a.jpg"_s), "Link to pictures.example.com");
    EXPECT_EQ(text(u"text"_s, u"https://example.com/?a=1&amp;b=2"_s),
              "Link to example.com; it came HTML-escaped: read &amp; as &");
    for (const QString &none :
         {u"javascript:alert(1)"_s, u"https://"_s, u"see https://example.com"_s, u"http://[::bad/"_s})
        EXPECT_EQ(kind(u"text"_s, none), MeaningKind::None) << qPrintable(none);
}

TEST(Meaning, ExplainsPlaces)
{
    const QJsonObject place{{u"lt"_s, 12.9716}, {u"lg"_s, -77.5946}, {u"n"_s, u"Bengaluru\nMarket"_s}, {u"acc"_s, 15}};
    EXPECT_EQ(text(u"answer"_s, place), "12.97160° N, 77.59460° W, within 15 m (Bengaluru Market)");
    EXPECT_EQ(text(u"answer"_s, QJsonObject({{u"lt"_s, -1}, {u"lg"_s, 2}})), "1.00000° S, 2.00000° E");
    EXPECT_EQ(kind(u"answer"_s, QJsonObject({{u"lt"_s, u"1"_s}, {u"lg"_s, 2}})), MeaningKind::None);
}

TEST(Meaning, ExplainsJsonInsideTexts)
{
    EXPECT_EQ(text(u"answer"_s, uR"( {"rating": 5, "note": "a"} )"_s), "JSON inside a text: an object with 2 field(s)");
    EXPECT_EQ(text(u"value"_s, u"[1, 2, 3]"_s), "JSON inside a text: a list with 3 entries");
    EXPECT_EQ(kind(u"answer"_s, u"{not json}"_s), MeaningKind::None);
    EXPECT_EQ(kind(u"answer"_s, QString(100'000, u'[')), MeaningKind::None) << "nested too deep";
    EXPECT_EQ(kind(u"answer"_s, QString(u'[' + QString(1'000'000, u' ') + u']')), MeaningKind::None)
        << "too long to try";
}

TEST(Meaning, ExplainsTheRest)
{
    EXPECT_EQ(text(u"isCompleted"_s, true), "Yes");
    EXPECT_EQ(kind(u"isCompleted"_s, false), MeaningKind::No);
    EXPECT_EQ(text(u"fromUserProfilePic"_s, u""_s), "Empty text");
    EXPECT_EQ(of(u"text"_s, u"hello"_s).text, u""_s);
    EXPECT_EQ(kind(u"data"_s, QJsonObject()), MeaningKind::None);
    EXPECT_EQ(kind(u"data"_s, QJsonArray({1})), MeaningKind::None);
    EXPECT_EQ(kind(u"data"_s, QJsonValue()), MeaningKind::None);
    EXPECT_EQ(meaningOf({}, u"+915550100123"_s).kind, MeaningKind::Phone);
}

TEST(Meaning, UndoesHtmlEscapesOnceAndNothingElse)
{
    EXPECT_EQ(schema::usableUrl(u"https://a.example/?x=%20+&amp;y=%2B&#38;z&#x26;w"_s),
              u"https://a.example/?x=%20+&y=%2B&z&w"_s);
    EXPECT_EQ(schema::usableUrl(u"a&amp;lt;b"_s), u"a&lt;b"_s) << "once";
    EXPECT_EQ(schema::usableUrl(u"&lt;&GT;&quot;&apos;&#39;"_s), u"<>\"''"_s);
    EXPECT_EQ(schema::usableUrl(u"https://a.example/?a=1&b=2&ampere=3"_s), u"https://a.example/?a=1&b=2&ampere=3"_s);
}
