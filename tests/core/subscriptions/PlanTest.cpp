// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Plan.h"

#include "subscriptions/PlanMatch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::Subscription;
using subscriptions::Change;
using subscriptions::Entry;
using subscriptions::Plan;
using subscriptions::planOf;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
const QDateTime End = Now.addYears(1);

Subscription there(const QString &id, const QString &url = u"https://a.example/"_s,
                   const QStringList &events = {u"JobResponse"_s, u"Announcement"_s}, const QString &object = u"g"_s)
{
    Subscription one;
    one.id.value = id;
    one.object.id = object;
    one.callbackUrl = url;
    one.eventTypes = events;
    one.context = u"c"_s;
    one.validUntil = End;
    one.active = true;
    return one;
}

//! What an export says of \a one.
Entry entryOf(const Subscription &one)
{
    Entry entry;
    entry.place = u"entry "_s + one.id.value;
    entry.id = one.id;
    entry.object = one.object;
    entry.eventTypes = one.eventTypes;
    entry.callbackUrl = one.callbackUrl;
    entry.hasCallbackToken = one.hasCallbackToken();
    entry.context = one.context;
    entry.validUntil = one.validUntil;
    entry.active = one.active;
    return entry;
}

Entry withoutId(Entry entry)
{
    entry.id = {};
    return entry;
}

//! "create g, change 1, delete 2"
std::string lines(const QList<Change> &changes)
{
    QStringList texts;
    for (const Change &one : changes)
        texts.append(toString(one.kind) + u' ' + (one.id.isEmpty() ? one.object.id : one.id.value));
    return texts.join(u", "_s).toStdString();
}

std::string remarks(const QList<subscriptions::Remark> &all)
{
    QStringList texts;
    for (const subscriptions::Remark &one : all)
        texts.append(one.text());
    return texts.join(u" / "_s).toStdString();
}

//! The one change of \a entry against \a one.
Change onlyChange(const Entry &entry, const Subscription &one)
{
    const Plan plan = planOf({entry}, {one}, Now);
    EXPECT_EQ(remarks(plan.problems), "");
    EXPECT_EQ(plan.changes.size(), 1) << lines(plan.changes);
    return plan.changes.value(0);
}

} // namespace

TEST(Plan, WhatIsExportedDiffersInNothing)
{
    QList<Subscription> all{there(u"1"_s), there(u"2"_s), there(u"3"_s, u"https://b.example/"_s)};
    all[1].active.reset();
    all[1].validUntil = {};
    all[2].callbackToken = base::Secret(QByteArray("t"));
    QList<Entry> entries;
    for (const Subscription &one : all)
        entries.prepend(entryOf(one));
    const Plan plan = planOf(entries, all, Now);
    EXPECT_TRUE(plan.isEmpty()) << lines(plan.changes);
    EXPECT_EQ(remarks(plan.problems), "");
    EXPECT_EQ(plan.notes.size(), 1) << "1 and 2 send the same twice";
}

TEST(Plan, CreatesChangesAndDeletesOnTheObjectsOfTheFileAlone)
{
    const Subscription one = there(u"1"_s);
    Entry changed = entryOf(one);
    changed.eventTypes = QStringList{u"JobResponse"_s, u"JobCreated"_s};
    Entry fresh = withoutId(entryOf(there({}, u"https://new.example/"_s)));
    fresh.object.id = u"h"_s;
    const Plan plan = planOf({fresh, changed},
                             {one, there(u"2"_s, u"https://gone.example/"_s),
                              there(u"3"_s, u"https://gone.example/"_s, {u"JobResponse"_s}, u"h"_s),
                              there(u"4"_s, u"https://a.example/"_s, {u"JobResponse"_s}, u"elsewhere"_s)},
                             Now);
    EXPECT_EQ(lines(plan.changes), "create h, delete 3, change 1, delete 2") << "what is new comes before what goes";
    EXPECT_EQ(plan.changes[0].draft.callbackUrl, u"https://new.example/"_s);
    EXPECT_EQ(plan.changes[0].draft.context, u"c"_s);
    EXPECT_EQ(plan.changes[0].draft.validUntil, End);
    EXPECT_EQ(plan.changes[1].why, u"not in the file"_s);
    EXPECT_EQ(plan.changes[2].why, u"events differ: +JobCreated −Announcement"_s);
    EXPECT_EQ(plan.changes[2].patch.eventTypes, changed.eventTypes);
    EXPECT_FALSE(plan.changes[2].patch.callbackUrl || plan.changes[2].patch.context || plan.changes[2].patch.validUntil
                 || plan.changes[2].patch.active || plan.changes[2].patch.callbackToken);
    ASSERT_TRUE(plan.changes[2].before);
    EXPECT_EQ(*plan.changes[2].before, one);
    EXPECT_EQ(plan.count(Change::Kind::Delete), 2);
    EXPECT_EQ(plan.count(Change::Kind::Create), 1);
}

TEST(Plan, EachThingThatDiffersIsChangedAndNamed)
{
    const Subscription one = there(u"1"_s);
    Entry entry = entryOf(one);
    entry.callbackUrl = u"https://b.example/"_s;
    entry.context = u""_s;
    entry.validUntil = End.addSecs(1);
    entry.active = false;
    const Change change = onlyChange(entry, one);
    EXPECT_EQ(
        change.why,
        u"callback URL differs: https://b.example/ instead of https://a.example/; context differs: (none) instead of "
        "c; end differs: 2027-11-23T10:00:01.000Z instead of 2027-11-23T10:00:00.000Z; it is active and should be "
        "disabled"_s);
    EXPECT_EQ(change.patch.callbackUrl, entry.callbackUrl);
    EXPECT_EQ(change.patch.context, u""_s);
    EXPECT_EQ(change.patch.validUntil, entry.validUntil);
    EXPECT_EQ(change.patch.active, false);
    EXPECT_FALSE(change.patch.eventTypes);

    Subscription disabled = one;
    disabled.active = false;
    EXPECT_EQ(onlyChange(entryOf(one), disabled).patch.active, true);
}

TEST(Plan, WhatDoesNotMatterIsNotCompared)
{
    Subscription one = there(u"1"_s);
    Entry entry;
    entry.id = one.id;
    entry.object = one.object;
    EXPECT_TRUE(planOf({entry}, {one}, Now).isEmpty());

    entry = withoutId(entryOf(one));
    entry.context.reset();
    entry.validUntil.reset();
    entry.active.reset();
    entry.eventTypes = QStringList{u"announcement"_s, u"JobResponse"_s, u"Announcement"_s};
    EXPECT_TRUE(planOf({entry}, {one}, Now).isEmpty()) << "events are a set, in any case";

    one.active.reset();
    one.validUntil = {};
    EXPECT_TRUE(planOf({entryOf(there(u"1"_s))}, {one}, Now).isEmpty()) << "what the service does not tell";

    one = there(u"1"_s);
    one.validUntil = End.addMSecs(-999);
    EXPECT_TRUE(planOf({entryOf(there(u"1"_s))}, {one}, Now).isEmpty()) << "a service that keeps whole seconds";
    one.validUntil = End.addMSecs(1000);
    EXPECT_FALSE(planOf({entryOf(there(u"1"_s))}, {one}, Now).isEmpty());
}

TEST(Plan, MeansTheOneWithItsIdElseTheLikeElseTheSameCallback)
{
    const QList<Subscription> all{there(u"1"_s), there(u"2"_s),
                                  there(u"3"_s, u"https://a.example/"_s, {u"JobCreated"_s})};
    // The id has a replacement's content: it is the id that counts.
    Entry byId = entryOf(all[1]);
    byId.eventTypes = QStringList{u"JobCreated"_s};
    Entry like = entryOf(all[0]);
    like.id.value = u"long gone"_s;
    Entry sameCallback = withoutId(entryOf(all[2]));
    sameCallback.eventTypes = QStringList{u"SurveyCreated"_s};
    EXPECT_EQ(lines(planOf({sameCallback, like, byId}, all, Now).changes), "change 3, change 2");

    // An id on another object is not this one.
    Entry moved = entryOf(all[0]);
    moved.object.id = u"h"_s;
    EXPECT_EQ(lines(planOf({moved}, {all[0]}, Now).changes), "create h");
    EXPECT_EQ(lines(planOf({moved, withoutId(entryOf(there({}, u"https://z.example/"_s)))}, {all[0]}, Now).changes),
              "create h, create g, delete 1");

    // Between equals, the one with which least is to be done.
    Subscription ended = there(u"5"_s);
    ended.validUntil = End.addDays(5);
    EXPECT_EQ(lines(planOf({withoutId(entryOf(there({})))}, {ended, there(u"6"_s)}, Now).changes), "delete 5");
}

TEST(Plan, AnEntryThatLeavesTheContextOpenTakesWhatIsLeft)
{
    Subscription x = there(u"x"_s);
    x.context = u"x"_s;
    Subscription y = there(u"y"_s);
    y.context = u"y"_s;
    Entry open = withoutId(entryOf(x));
    open.context.reset();
    EXPECT_TRUE(planOf({open, withoutId(entryOf(x))}, {x, y}, Now).isEmpty());
    EXPECT_TRUE(planOf({open, withoutId(entryOf(y))}, {x, y}, Now).isEmpty());
}

TEST(Plan, ACallbackTokenIsSetRemovedOrMissed)
{
    const Subscription without = there(u"1"_s);
    Subscription with = without;
    with.callbackToken = base::Secret(QByteArray("old"));
    Subscription unknown = without;
    unknown.tokenUnknown = true;

    EXPECT_TRUE(planOf({entryOf(with)}, {with}, Now).isEmpty());
    EXPECT_TRUE(planOf({entryOf(with)}, {unknown}, Now).isEmpty());

    const Plan missed = planOf({entryOf(with)}, {without}, Now);
    EXPECT_TRUE(missed.changes.isEmpty());
    EXPECT_FALSE(missed.isEmpty());
    EXPECT_EQ(lines(missed.withoutToken), "change 1");
    EXPECT_EQ(missed.withoutToken[0].why, u"it has no callback token and needs one"_s);
    EXPECT_EQ(lines(planOf({entryOf(with)}, {}, Now).withoutToken), "create g");

    Entry given = entryOf(with);
    given.callbackToken = base::Secret(QByteArray("new"));
    EXPECT_EQ(onlyChange(given, without).patch.callbackToken, given.callbackToken);
    EXPECT_EQ(onlyChange(given, with).why, u"callback token differs"_s);
    EXPECT_EQ(planOf({given}, {}, Now).changes.value(0).draft.callbackToken, given.callbackToken);
    given.callbackToken = with.callbackToken;
    EXPECT_TRUE(planOf({given}, {with}, Now).isEmpty());

    const Change removal = onlyChange(entryOf(without), with);
    ASSERT_TRUE(removal.patch.callbackToken);
    EXPECT_TRUE(removal.patch.callbackToken->isEmpty());
    Entry open = entryOf(without);
    open.hasCallbackToken.reset();
    EXPECT_TRUE(planOf({open}, {with}, Now).isEmpty());
}

TEST(Plan, WhatSendsNothingIsNotCreatedAndAPassedEndIsNotAskedFor)
{
    Entry ended = entryOf(there(u"1"_s));
    ended.validUntil = Now;
    Entry disabled = entryOf(there(u"2"_s, u"https://b.example/"_s));
    disabled.active = false;
    const Plan plan = planOf({ended, disabled}, {}, Now);
    EXPECT_TRUE(plan.isEmpty()) << lines(plan.changes);
    EXPECT_EQ(plan.notes.size(), 2) << remarks(plan.notes);

    const Plan kept = planOf({ended}, {there(u"1"_s)}, Now);
    EXPECT_TRUE(kept.isEmpty());
    EXPECT_EQ(kept.notes.size(), 1) << remarks(kept.notes);
    Subscription alsoEnded = there(u"1"_s);
    alsoEnded.validUntil = Now;
    EXPECT_TRUE(planOf({ended}, {alsoEnded}, Now).notes.isEmpty());

    ended.eventTypes = QStringList{u"JobCreated"_s};
    EXPECT_EQ(lines(planOf({ended}, {alsoEnded}, Now).changes), "change 1") << "with PUT";
    alsoEnded.active.reset();
    const Plan without = planOf({ended}, {alsoEnded}, Now);
    EXPECT_TRUE(without.isEmpty()) << "a replacement can't be made to have ended";
    EXPECT_EQ(without.notes.size(), 1);
    ended.validUntil = End;
    EXPECT_EQ(lines(planOf({ended}, {alsoEnded}, Now).changes), "change 1") << "it is renewed";
}

TEST(Plan, RefusesWhatIsThereTwiceOrCannotBeMade)
{
    const Subscription one = there(u"1"_s);
    EXPECT_EQ(remarks(planOf({entryOf(one), entryOf(one)}, {one}, Now).problems),
              "entry 1: It has the same id as entry 1. Remove one of the two.");
    Entry again = withoutId(entryOf(one));
    again.eventTypes = QStringList{u"announcement"_s, u"jobResponse"_s};
    EXPECT_EQ(planOf({entryOf(one), again}, {one}, Now).problems.size(), 1);
    again.context = u"another"_s;
    EXPECT_EQ(planOf({entryOf(one), again}, {one}, Now).problems.size(), 0);

    Entry bare;
    bare.place = u"subscriptions[3]"_s;
    bare.id.value = u"gone"_s;
    bare.object.id = u"g"_s;
    const Plan plan = planOf({bare}, {one}, Now);
    EXPECT_EQ(plan.problems.size(), 1);
    EXPECT_NE(remarks(plan.problems).find("subscriptions[3]"), std::string::npos);
}

TEST(Plan, AnAddressThatNobodyCanCallIsKeptButNotCreated)
{
    const Subscription odd = there(u"1"_s, u"https://a.example/{\"x\"}"_s);
    EXPECT_TRUE(planOf({entryOf(odd)}, {odd}, Now).isEmpty());
    const Plan plan = planOf({entryOf(odd)}, {}, Now);
    EXPECT_TRUE(plan.isEmpty());
    EXPECT_EQ(plan.problems.size(), 1);
    Entry edited = entryOf(there(u"1"_s));
    edited.callbackUrl = odd.callbackUrl;
    EXPECT_EQ(planOf({edited}, {there(u"1"_s)}, Now).problems.size(), 1);
}

TEST(Plan, IsQuickOnManyObjects)
{
    QList<Subscription> all;
    QList<Entry> entries;
    for (int i = 0; i < 10'000; ++i) {
        all.append(there(QString::number(i), u"https://a.example/%1"_s.arg(i % 7), {u"JobResponse"_s},
                         QString::number(i / 20)));
        entries.append(withoutId(entryOf(all.last())));
        entries.last().context = QString::number(i);
        all.last().context = QString::number(i);
    }
    std::reverse(entries.begin(), entries.end());
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(planOf(entries, all, Now).isEmpty());
    EXPECT_LT(timer.elapsed(), 2'000);
}
