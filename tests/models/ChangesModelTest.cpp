// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ChangesModel.h"

#include "CatalogueModelFixture.h"
#include "models/Roles.h"
#include "ModelWatch.h"

using namespace Qt::StringLiterals;
using models::ChangesModel;
using subscriptions::ChangeRun;

class ChangesModels : public CatalogueModelFixture
{
};

TEST_F(ChangesModels, FollowsARun)
{
    refreshed();
    service.failWhere("DELETE /v1/webhook/f2", 403);
    ChangeRun run(catalogue, clock, subscriptions::toDelete(catalogue.subscriptions()));
    ChangesModel model(run, catalogue);
    const ModelWatch watch(&model);
    EXPECT_TRUE(hasHeadings(model));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shown(model, 0, ChangesModel::Outcome), u"Waiting"_s);
    EXPECT_EQ(shown(model, 0, ChangesModel::What), u"Delete"_s);
    EXPECT_EQ(shown(model, 0, ChangesModel::Object), u"Field"_s);
    EXPECT_EQ(shown(model, 0, ChangesModel::Callback), u"hooks.example.org/k"_s);
    EXPECT_FALSE(shown(model, 0, ChangesModel::Why).isEmpty());
    run.start();
    ASSERT_TRUE(support::eventually([&] { return !run.isRunning(); }));
    EXPECT_EQ(shown(model, 0, ChangesModel::Outcome), u"Done"_s);
    EXPECT_EQ(shown(model, 1, ChangesModel::Outcome), u"Failed"_s);
    EXPECT_EQ(model.index(1, ChangesModel::Outcome).data(models::StateRole).toInt(), int(ChangeRun::State::Failed));
    EXPECT_TRUE(shown(model, 1, ChangesModel::Problem).contains(u"403"_s));
    EXPECT_EQ(shown(model, 1, ChangesModel::Problem, models::CopyRole), run.rows().at(1).error->toUserString());
}

TEST_F(ChangesModels, SaysWhereTheOldOneRemains)
{
    refreshed();
    service.putStatus = 405;
    service.failWhere("DELETE", 503);
    kaizala::SubscriptionPatch patch;
    patch.callbackUrl = u"https://new.example/"_s;
    ChangeRun run(catalogue, clock, subscriptions::toEdit({*catalogue.subscription({u"f1"_s})}, patch));
    ChangesModel model(run, catalogue);
    EXPECT_EQ(shown(model, 0, ChangesModel::Callback, models::CopyRole), u"https://new.example/"_s);
    run.start();
    ASSERT_TRUE(support::eventually([&] { return !run.isRunning(); }));
    EXPECT_EQ(shown(model, 0, ChangesModel::Outcome), u"Done"_s);
    EXPECT_TRUE(shown(model, 0, ChangesModel::Problem).contains(u"both"_s));
    EXPECT_EQ(shown(model, 0, 0, models::IdRole), u"new-1"_s);
}
