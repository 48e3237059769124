// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Queries with OR, NOT, brackets and paths, in a store of either kind, beside a look at every event.

#include "store/Sieve.h"

#include "base/Json.h"
#include "StoreFixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::Kind;
using store::NewEvent;
using store::Verdict;
using support::await;

namespace {

const QDateTime SieveNow(QDate(2026, 1, 16), QTime(0, 0), Qt::UTC);

EventFilter query(const QString &text)
{
    const auto filter = EventFilter::parse(text, SieveNow);
    EXPECT_TRUE(filter) << text.toStdString() << ": " << filter.error().detail.toStdString();
    return filter.value_or(EventFilter());
}

using Expected = std::function<bool(int number, const QString &type, const QString &text)>;

} // namespace

class Sieve : public StoreFixture
{
protected:
    static constexpr int Events = 700;

    static QString typeOf(int number)
    {
        static const QStringList Types{u"TextMessageCreated"_s, u"JobCreated"_s, u"JobResponse"_s, u""_s};
        return Types.at(number % 4);
    }
    static QString textOf(int number)
    {
        static const QStringList Texts{u"late delivery"_s, u"on time"_s, u"देर से"_s};
        return Texts.at(number % 3);
    }
    static NewEvent made(int number)
    {
        NewEvent event = StoreFixture::event(number);
        event.eventType = typeOf(number);
        event.verdict = number % 10 == 0 ? Verdict::Invalid : Verdict::Valid;
        event.body = QJsonDocument(QJsonObject{{u"eventType"_s, event.eventType},
                                               {u"data"_s, QJsonObject{{u"text"_s, textOf(number)}, {u"n"_s, number}}}})
                         .toJson(QJsonDocument::Compact);
        return event;
    }

    void expect(const EventStore &store, const QString &text, const Expected &fits) const
    {
        QList<qint64> wanted;
        for (int number = Events; number > 0; --number) {
            if (fits(number, typeOf(number), textOf(number)))
                wanted.append(number);
        }
        const EventFilter filter = query(text);
        EXPECT_EQ(found(store, filter, Events), wanted) << text.toStdString();
        EXPECT_EQ(await(store.count(filter)), wanted.size()) << text.toStdString();
        EXPECT_EQ(idsOf(await(store.page(filter, wanted.value(wanted.size() / 2, 1), 5))),
                  wanted.mid(wanted.size() / 2 + 1, 5))
            << text.toStdString();
        QList<qint64> all;
        for (qint64 id = 1; id <= Events; ++id)
            all.append(id);
        EXPECT_EQ(idsOf(await(store.rows(all, filter))), wanted) << text.toStdString();
    }
};

TEST_F(Sieve, EveryQueryFindsWhatALookAtEveryEventFinds)
{
    const auto store = opened(file());
    std::vector<NewEvent> events;
    for (int number = 1; number <= Events; ++number)
        events.push_back(made(number));
    append(*store, events);

    expect(*store, u"type:JobCreated OR type:JobResponse"_s,
           [](int, const QString &type, const QString &) { return type.startsWith(u"Job"_s); });
    expect(*store, u"-type:JobCreated"_s,
           [](int, const QString &type, const QString &) { return type != u"JobCreated"_s; });
    expect(*store, u"-late"_s, [](int, const QString &, const QString &text) { return !text.startsWith(u"late"_s); });
    expect(*store, u"late OR देर"_s, [](int, const QString &, const QString &text) { return text != u"on time"_s; });
    expect(*store, u"NOT (late OR देर) type:Job*"_s, [](int, const QString &type, const QString &text) {
        return text == u"on time"_s && type.startsWith(u"Job"_s);
    });
    expect(*store, u"data.n>=300 data.n<310"_s,
           [](int number, const QString &, const QString &) { return number >= 300 && number < 310; });
    expect(*store, u"data.text~\"LATE d\" -invalid late"_s, [](int number, const QString &, const QString &text) {
        return text == u"late delivery"_s && number % 10 != 0;
    });
    expect(*store, u"(late type:JobResponse) OR data.n:7 OR (id:event-8 -late)"_s,
           [](int number, const QString &type, const QString &text) {
               return (text == u"late delivery"_s && type == u"JobResponse"_s) || number == 7
                   || (number == 8 && text != u"late delivery"_s);
           });
    expect(*store, u"-(-invalid)"_s, [](int number, const QString &, const QString &) { return number % 10 == 0; });
    expect(*store, u"data.n:99999"_s, [](int, const QString &, const QString &) { return false; });
    expect(*store, u"until:2026-01-15T12:00:00.100Z"_s,
           [](int number, const QString &, const QString &) { return number < 100; });
}

TEST_F(Sieve, PinnedAndRejectedInAlternatives)
{
    const auto store = opened(file());
    append(*store, {made(1), made(2), made(3)});
    NewEvent rejected = made(4);
    rejected.kind = Kind::Rejected;
    rejected.verdict = Verdict::Rejected;
    append(*store, rejected);
    EXPECT_EQ(await(store->setPinned({2}, true)), 1);
    EXPECT_EQ(found(*store, query(u"is:pinned OR is:rejected"_s)), (QList<qint64>{4, 2}));
    EXPECT_EQ(found(*store, query(u"pinned:no -is:rejected"_s)), (QList<qint64>{3, 1}));
    EXPECT_EQ(found(*store, query(u"is:pinned"_s)), QList<qint64>{2});
    EXPECT_EQ(found(*store, query(u"data.n:*"_s)).size(), 4);
}
