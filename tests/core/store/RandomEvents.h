// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"
#include "store/EventFilter.h"
#include "store/SearchText.h"
#include "store/WordQuery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

//! An event as it was written, for looking at without a database.
struct Written
{
    store::EventRow row;
    store::SearchText text;
};

//! Which searches were made.
struct Searches
{
    std::array<int, 8> made{}; //!< by what was taken of an event
    int withResults = 0;
};

//! Random events and searches that hit them; the same ones in every run.
class RandomEvents
{
public:
    [[nodiscard]] int below(int most) { return int(m_generator.bounded(most)); }

    [[nodiscard]] QString word()
    {
        using namespace Qt::StringLiterals;
        static const QStringList Words{u"late"_s,  u"Later"_s, u"plate"_s,   u"delivery"_s, u"Deliver"_s,    u"naïve"_s,
                                       u"CAFÉ"_s,  u"a"_s,     u"of"_s,      u"डिलीवरी"_s,  u"देर"_s,         u"में"_s,
                                       u"हुई"_s,    u"تأخر"_s,  u"التسليم"_s, u"مُتأخّر"_s,    u"配達が遅い"_s, u"遅い"_s,
                                       u"ช้ามาก"_s, u"👍"_s,     u"😀🎉"_s,      u"12"_s,       u"2026"_s,       u"4.50"_s,
                                       u"x-ray"_s, u"mp3"_s,   u"straße"_s,  u"ΣΊΣΥΦΟΣ"_s,  u"Задержка"_s,   u"지연"_s,
                                       u"it's"_s};
        return below(12) == 0 ? u"w%1q"_s.arg(below(40)) : Words.at(below(int(Words.size())));
    }

    [[nodiscard]] QString sentence()
    {
        QStringList words;
        for (int i = 1 + below(7); i > 0; --i)
            words.append(word());
        return words.join(u' ');
    }

    [[nodiscard]] QString id()
    {
        using namespace Qt::StringLiterals;
        const QString hex = QString::number(m_generator.generate64(), 16).rightJustified(16, u'0');
        switch (below(5)) {
        case 0:
            return u"%1-9be8-45d6-97f5-%2"_s.arg(hex.left(6), hex.right(10));
        case 1:
            return QString::number(1'700'000'000'000 + below(1'000'000));
        case 2:
            return u"+9198%1"_s.arg(below(100'000'000), 8, 10, QChar(u'0'));
        case 3:
            return u"2026-0%1-1%2T10:%3:00Z"_s.arg(1 + below(3)).arg(below(3)).arg(10 + below(50));
        default:
            return QUuid(m_generator.generate(), ushort(below(65536)), ushort(below(65536)), uchar(below(256)),
                         uchar(below(256)), 1, 2, 3, 4, 5, 6)
                .toString(QUuid::WithoutBraces);
        }
    }

    [[nodiscard]] store::NewEvent event(int number)
    {
        using namespace Qt::StringLiterals;
        store::NewEvent made;
        made.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addSecs(number);
        made.kind = below(25) == 0 ? store::Kind::Rejected
            : below(40) == 0       ? store::Kind::Validation
                                   : store::Kind::Event;
        made.inbox = below(3) == 0 ? u"/k/sales"_s : u"/k/all"_s;
        made.status = made.kind == store::Kind::Rejected ? 401 : 200;
        made.verdict = made.kind == store::Kind::Rejected ? store::Verdict::Rejected : store::Verdict(below(3));
        made.eventType = QStringList{u"TextMessageCreated"_s, u"JobResponse"_s, u"JobCreated"_s, u""_s}.at(below(4));
        made.eventId = number % 3 == 0 ? u"event-%1"_s.arg(number) : id();
        made.objectId = below(20) == 0 ? id() : u"8c29%1-9be8-45d6-97f5-bb701393002%2@2"_s.arg(below(3)).arg(below(3));
        made.from = u"+91987654321%1"_s.arg(below(4));
        made.fromName = QStringList{u"Asha Rao"_s, u"Émile Rao"_s, u"देवी"_s, u""_s}.at(below(4));
        made.target = "/k/all?n=" + QByteArray::number(number % 7);
        made.headers = {{"Host", "hooks.example.com"}, {"User-Agent", "Kaizala/1.0"}, {"X-Id", id().toUtf8()}};
        QJsonObject data{{u"text"_s, sentence()}, {u"ref"_s, id()}, {u"n"_s, below(5000)}};
        if (below(4) == 0)
            data.insert(u"answers"_s, QString::fromUtf8(QJsonDocument(QJsonArray{sentence(), id()}).toJson()));
        made.body = below(20) == 0 ? sentence().toUtf8()
                                   : QJsonDocument(QJsonObject{{u"data"_s, data},
                                                               {u"context"_s, u"Any data which is required"_s},
                                                               {u"objectId"_s, made.objectId}})
                                         .toJson(QJsonDocument::Compact);
        return made;
    }

    //! A filter with one to three words, mostly taken from one of \a events.
    [[nodiscard]] store::EventFilter filter(const QList<Written> &events, Searches &searches)
    {
        store::EventFilter filter;
        if (events.isEmpty()) {
            filter.words = {word()};
            return filter;
        }
        const Written &from = events.at(below(int(events.size())));
        for (int i = below(4) == 0 ? 2 : 1; i > 0; --i)
            filter.words.append(wanted(from, searches));
        if (below(3) == 0)
            addColumn(filter, from);
        if (below(6) == 0)
            addColumn(filter, events.at(below(int(events.size()))));
        return filter;
    }

private:
    [[nodiscard]] QString wanted(const Written &event, Searches &searches)
    {
        const QString value = event.text.texts.at(below(int(event.text.texts.size())));
        const store::Tokens tokens = store::cut(value, 1000);
        const QString token = tokens.at(below(int(tokens.size()))).text;
        const int kind = below(int(searches.made.size()));
        ++searches.made.at(size_t(kind));
        switch (kind) {
        case 0:
            return value.left(store::EventFilter::LongestTerm);
        case 1:
            return token;
        case 2: // a part
            return token.mid(below(int(token.size())), 3 + below(4));
        case 3: // a beginning
            return value.left(1 + below(int(value.size())));
        case 4: // a phrase
            return value.mid(below(int(value.size())), 3 + below(30)).trimmed() + QStringLiteral(" ");
        case 5: // short
            return token.left(1 + below(2));
        case 6:
            return word();
        default:
            return id().left(4 + below(8));
        }
    }

    void addColumn(store::EventFilter &filter, const Written &from)
    {
        const auto start = [this](const QString &text) {
            return below(3) == 0 ? QString(text.left(1 + below(8)) + u'*') : text;
        };
        switch (below(9)) {
        case 0:
            filter.eventType = start(from.row.eventType);
            break;
        case 1:
            filter.objectId = start(from.row.objectId);
            break;
        case 2:
            filter.from = start(below(2) == 0 ? from.row.from : from.row.fromName);
            break;
        case 3:
            filter.verdict = from.row.verdict;
            break;
        case 4:
            filter.status = from.row.status;
            break;
        case 5:
            filter.inbox = start(from.row.inbox);
            break;
        case 6:
            filter.since = from.row.receivedAt;
            break;
        case 7:
            filter.kinds = below(2) == 0 ? QList<store::Kind>{} : QList<store::Kind>{from.row.kind};
            break;
        default:
            filter.eventId = start(from.row.eventId);
            break;
        }
    }

    QRandomGenerator m_generator{4711};
};

//! What a filter has to find, without a database.
class BruteForce
{
public:
    [[nodiscard]] static QList<qint64> find(const QList<Written> &events, const store::EventFilter &filter)
    {
        QList<qint64> ids;
        for (const Written &event : events) {
            const bool hasWords = std::ranges::all_of(
                filter.words, [&event](const QString &word) { return store::WordQuery(word).matches(event.text); });
            if (hasWords && hasColumns(event.row, filter))
                ids.prepend(event.row.id);
        }
        return ids;
    }

    [[nodiscard]] static std::string describe(const store::EventFilter &filter)
    {
        QString text = filter.words.join(QStringLiteral(" | "));
        for (const QString &value : {filter.eventType, filter.objectId, filter.from, filter.inbox, filter.eventId})
            text += QStringLiteral(" [%1]").arg(value);
        return text.toStdString();
    }

private:
    [[nodiscard]] static bool isText(const QString &value, const QString &wanted)
    {
        if (wanted.isEmpty() || wanted == QStringLiteral("*"))
            return true;
        return wanted.endsWith(u'*') ? value.startsWith(wanted.chopped(1), Qt::CaseInsensitive)
                                     : value.compare(wanted, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] static bool hasColumns(const store::EventRow &row, const store::EventFilter &filter)
    {
        const bool kind = filter.kinds.isEmpty() || filter.kinds.contains(row.kind);
        const bool verdict = !filter.verdict || (row.verdict == *filter.verdict && row.kind != store::Kind::Validation);
        return kind && verdict && (!filter.status || row.status == *filter.status)
            && (!filter.since.isValid() || row.receivedAt >= filter.since) && isText(row.eventType, filter.eventType)
            && isText(row.objectId, filter.objectId) && isText(row.inbox, filter.inbox)
            && isText(row.eventId, filter.eventId)
            && (isText(row.from, filter.from) || isText(row.fromName, filter.from));
    }
};
