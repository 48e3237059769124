// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ChangeRun.h"

#include "CatalogueFixture.h"
#include "support/FakeClock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace subscriptions;
using State = ChangeRun::State;

class ChangeRuns : public CatalogueFixture
{
public:
    //! The states of all rows, a letter each: W, R, D, F, S.
    [[nodiscard]] static QString letters(const ChangeRun &run)
    {
        QString letters;
        for (const ChangeRun::Row &row : run.rows())
            letters += toString(row.state).front().toUpper();
        return letters;
    }
    [[nodiscard]] QList<Change> deletions() const { return toDelete(catalogue.subscriptions()); }
    [[nodiscard]] bool ends(ChangeRun &run) const
    {
        return support::eventually([&run] { return !run.isRunning(); });
    }
    [[nodiscard]] qsizetype atTheService() const
    {
        qsizetype count = 0;
        for (const QJsonArray &list : service.webhooks)
            count += list.size();
        return count;
    }

    support::FakeClock clock;
};

TEST_F(ChangeRuns, MakesEveryChangeAndTellsTheEnd)
{
    refreshed();
    ChangeRun run(catalogue, clock, deletions());
    QSignalSpy finished(&run, &ChangeRun::finished);
    EXPECT_EQ(letters(run), u"WWW"_s);
    run.start();
    EXPECT_TRUE(run.isRunning());
    ASSERT_TRUE(support::eventually([&] { return finished.size() == 1; }));
    EXPECT_EQ(letters(run), u"DDD"_s);
    EXPECT_FALSE(run.isRunning());
    EXPECT_EQ(atTheService(), 0);
}

TEST_F(ChangeRuns, OneObjectsChangesComeOneAfterTheOther)
{
    refreshed();
    service.holdWhere("DELETE");
    ChangeRun run(catalogue, clock, deletions());
    run.start();
    ASSERT_TRUE(support::eventually([&] { return service.held() == 2; }));
    EXPECT_EQ(letters(run), u"RWR"_s) << "f2 waits for f1, s1 for nobody";
    service.release();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DDD"_s);
}

TEST_F(ChangeRuns, NeverMoreAtOnceThanTheCatalogueDoes)
{
    QList<kaizala::ObjectRef> objects;
    for (int i = 0; i < 3 * Catalogue::MostParallel; ++i)
        objects.append(group(u"g%1"_s.arg(i)));
    refreshed();
    service.mostOpen = 0;
    ChangeRun run(catalogue, clock, toDuplicate(catalogue.subscriptions().first(), objects));
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(run.count(State::Done), objects.size());
    EXPECT_LE(service.mostOpen, Catalogue::MostParallel);
    EXPECT_EQ(service.mostOpen, Catalogue::MostParallel);
}

TEST_F(ChangeRuns, AFailureIsItsRowsAloneAndCanBeRetried)
{
    refreshed();
    service.failWhere("DELETE /v1/webhook/f2", 403);
    ChangeRun run(catalogue, clock, deletions());
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DFD"_s);
    EXPECT_EQ(run.rows().at(1).error->httpStatus, 403);
    service.failWhere({});
    run.retryFailed();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DDD"_s);
    EXPECT_FALSE(run.rows().at(1).error);
}

TEST_F(ChangeRuns, StoppingBeginsNoOther)
{
    refreshed();
    service.holdWhere("DELETE");
    ChangeRun run(catalogue, clock, deletions());
    run.start();
    ASSERT_TRUE(support::eventually([&] { return service.held() == 2; }));
    run.stop();
    EXPECT_EQ(letters(run), u"RSR"_s);
    service.release();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DSD"_s);
    run.retryFailed();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DDD"_s);
}

TEST_F(ChangeRuns, ARunOfNothingEnds)
{
    ChangeRun run(catalogue, clock, {});
    QSignalSpy finished(&run, &ChangeRun::finished);
    run.start();
    EXPECT_TRUE(support::eventually([&] { return finished.size() == 1; }));
}

TEST_F(ChangeRuns, UndoMakesWhatWasDeletedAgainWithItsToken)
{
    service.addWebhook(u"stores"_s, u"s2"_s, {{u"callBackToken"_s, u"kept-in-the-run"_s}});
    refreshed();
    ChangeRun run(catalogue, clock, toDelete(catalogue.subscriptions(group(u"stores"_s))));
    run.start();
    ASSERT_TRUE(ends(run));
    ASSERT_TRUE(service.webhooks.value(u"stores"_s).isEmpty());
    ChangeRun undo(catalogue, clock, run.toUndo());
    undo.start();
    ASSERT_TRUE(ends(undo));
    EXPECT_EQ(letters(undo), u"DD"_s);
    const QJsonArray there = service.webhooks.value(u"stores"_s);
    ASSERT_EQ(there.size(), 2);
    EXPECT_EQ(there.first().toObject().value(u"callBackToken"_s).toString(), u"kept-in-the-run"_s) << "backwards";
}

TEST_F(ChangeRuns, ATokenThatIsNotKnownYetIsReadBeforeItsSubscriptionIsDeleted)
{
    service.addWebhook(u"stores"_s, u"s2"_s, {{u"callBackToken"_s, u"on-the-service-only"_s}});
    Change change;
    change.kind = Change::Kind::Delete;
    change.object = group(u"stores"_s);
    change.id.value = u"s2"_s; // as from a file: nothing was read in this run of the program
    ChangeRun run(catalogue, clock, {change});
    run.start();
    ASSERT_TRUE(ends(run));
    ASSERT_EQ(letters(run), u"D"_s);
    ASSERT_EQ(run.toUndo().size(), 1);
    EXPECT_EQ(run.toUndo().first().draft.callbackToken, base::Secret(QByteArray("on-the-service-only")));
}

TEST_F(ChangeRuns, UndoDeletesWhatWasCreatedAndEditsBack)
{
    refreshed();
    Change create;
    create.draft = draft(u"stores"_s);
    kaizala::SubscriptionPatch patch;
    patch.context = u"new"_s;
    QList<Change> changes = toEdit(catalogue.subscriptions(group(u"field"_s)), patch);
    changes.append(create);
    ChangeRun run(catalogue, clock, changes);
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DDD"_s);
    EXPECT_EQ(run.rows().last().id.value, u"new-1"_s);
    ChangeRun undo(catalogue, clock, run.toUndo());
    undo.start();
    ASSERT_TRUE(ends(undo));
    EXPECT_EQ(letters(undo), u"DDD"_s);
    EXPECT_EQ(ids(), u"f1 f2 s1"_s);
    EXPECT_EQ(catalogue.subscription({u"f1"_s})->context, QString());
}

TEST_F(ChangeRuns, UndoingARenewalSendsNoEndThatHasPassed)
{
    const qint64 past = clock.now().addDays(-3).toMSecsSinceEpoch();
    const qint64 coming = clock.now().addDays(3).toMSecsSinceEpoch();
    service.addWebhook(u"stores"_s, u"expired"_s, {{u"validity"_s, past}});
    service.addWebhook(u"stores"_s, u"soon"_s, {{u"validity"_s, coming}});
    refreshed();
    const QList<kaizala::Subscription> both{*catalogue.subscription({u"expired"_s}),
                                            *catalogue.subscription({u"soon"_s})};
    ChangeRun run(catalogue, clock, toRenew(both, clock.now().addYears(1)));
    run.start();
    ASSERT_TRUE(ends(run));
    ASSERT_EQ(letters(run), u"DD"_s);
    const QList<Change> undo = run.toUndo();
    ASSERT_EQ(undo.size(), 1) << "what had expired stays renewed";
    EXPECT_EQ(undo.first().id.value, u"soon"_s);
    EXPECT_EQ(undo.first().patch.validUntil->toMSecsSinceEpoch(), coming);
}

TEST_F(ChangeRuns, WhereTheOldOneRemainedUndoTakesTheReplacementAway)
{
    refreshed();
    service.putStatus = 405;
    service.failWhere("DELETE", 503);
    kaizala::SubscriptionPatch patch;
    patch.context = u"new"_s;
    ChangeRun run(catalogue, clock, toEdit({*catalogue.subscription({u"f1"_s})}, patch));
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_TRUE(run.rows().first().oldRemains);
    EXPECT_EQ(run.rows().first().id.value, u"new-1"_s);
    const QList<Change> undo = run.toUndo();
    ASSERT_EQ(undo.size(), 1);
    EXPECT_EQ(undo.first().kind, Change::Kind::Delete);
    EXPECT_EQ(undo.first().id.value, u"new-1"_s);
}

TEST_F(ChangeRuns, ALostAnswerInMidRunDoublesNothing)
{
    refreshed();
    service.loseAnswerWhere("POST", 2);
    ChangeRun run(catalogue, clock,
                  toDuplicate(catalogue.subscriptions().first(), {group(u"a"_s), group(u"b"_s), group(u"c"_s)}));
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"DDD"_s);
    EXPECT_EQ(atTheService(), 6);
}

TEST_F(ChangeRuns, EndsWithTheCatalogue)
{
    auto mortal = std::make_unique<Catalogue>(client);
    ASSERT_TRUE(support::await(mortal->refresh()));
    service.holdWhere("DELETE");
    ChangeRun run(*mortal, clock, toDelete(mortal->subscriptions()));
    run.start();
    ASSERT_TRUE(support::eventually([&] { return service.held() == 2; }));
    mortal.reset();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(letters(run), u"FSF"_s);
    EXPECT_TRUE(run.toUndo().isEmpty());
}
