// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectsLoad.h"

#include "CatalogueFixture.h"

using namespace Qt::StringLiterals;
using subscriptions::ObjectsLoad;

namespace {

class ObjectsLoadTest : public CatalogueFixture
{
public:
    //! The ids of the objects that could not be read.
    [[nodiscard]] QStringList load(const QList<kaizala::ObjectRef> &objects)
    {
        ObjectsLoad loading(catalogue, objects);
        bool finished = false;
        QObject::connect(&loading, &ObjectsLoad::finished, &loading, [&finished] { finished = true; });
        QObject::connect(&loading, &ObjectsLoad::progress, &loading, [this](int done, int total) {
            told = {done, total};
        });
        loading.start();
        EXPECT_FALSE(finished) << "not from within start()";
        EXPECT_TRUE(support::eventually([&finished] { return finished; }));
        QStringList ids;
        for (const ObjectsLoad::Failure &failure : loading.failures())
            ids.append(failure.object.id);
        return ids;
    }

    std::pair<int, int> told{0, 0};
};

} // namespace

TEST_F(ObjectsLoadTest, ReadsTheNamedObjectsAndMakesThemKnown)
{
    EXPECT_TRUE(load({group(u"stores"_s), group(u"field"_s)}).isEmpty());
    EXPECT_EQ(objectIds(), u"stores field"_s);
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
    EXPECT_EQ(told, std::pair(2, 2));
    EXPECT_TRUE(load({}).isEmpty()) << "nothing to read is no reason to wait";
}

TEST_F(ObjectsLoadTest, TriesAgainWhatMayPass)
{
    service.failNext("GET /v1/webhook?objectId=field", 2, 503);
    EXPECT_TRUE(load({group(u"field"_s), group(u"stores"_s)}).isEmpty());
    EXPECT_EQ(ids(u"field"_s), u"f1 f2"_s);
    EXPECT_EQ(told, std::pair(2, 2));
}

TEST_F(ObjectsLoadTest, NamesWhatCanNotBeRead)
{
    service.failWhere("GET /v1/webhook?objectId=field", 403);
    service.log.clear();
    EXPECT_EQ(load({group(u"field"_s), group(u"stores"_s)}), QStringList{u"field"_s});
    EXPECT_EQ(service.countOf("GET /v1/webhook?objectId=field"), 1) << "a refusal stays one";
    EXPECT_EQ(ids(u"stores"_s), u"s1"_s);
}

TEST_F(ObjectsLoadTest, MayBeGivenUp)
{
    service.holdWhere("GET /v1/webhook");
    {
        ObjectsLoad loading(catalogue, {group(u"field"_s), group(u"stores"_s)});
        loading.start();
        ASSERT_TRUE(support::eventually([this] { return service.held() > 0; }));
    }
    service.release();
    EXPECT_TRUE(support::eventually([this] { return ids(u"field"_s) == u"f1 f2"_s; })) << "the catalogue hears it";
}
