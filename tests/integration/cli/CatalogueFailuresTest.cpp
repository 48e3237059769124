// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CatalogueFailures.h"

#include "app/composition/ServiceAccess.h"
#include "support/Await.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

// Answers by path (and objectId); whatever is not named is an empty list of subscriptions.
class RoutedTransport final : public kaizala::Transport
{
public:
    QHash<QString, kaizala::ApiReply> routes;
    QStringList asked;

    base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        const QString path = request.url.path().section(u"/v1/"_s, 1);
        const QString objectId = request.url.query().section(u"objectId="_s, 1).section(u'&', 0, 0);
        const QString key = objectId.isEmpty() ? path : path + u' ' + objectId;
        asked.append(key);
        return base::ready<kaizala::ApiReply>(routes.value(key, {200, {}, R"({"webhooks":[]})"}));
    }
};

class CatalogueFailuresTest : public testing::Test
{
protected:
    RoutedTransport m_transport;
    composition::FixedToken m_token{base::Secret(QByteArray("t"))};
    kaizala::Client m_client{m_transport, QUrl(u"https://service.example"_s)};
    subscriptions::Catalogue m_catalogue{m_client};

    void SetUp() override
    {
        m_client.setTokenProvider(&m_token);
        m_catalogue.setRetry({0});
    }
};

} // namespace

TEST_F(CatalogueFailuresTest, ReadsSubGroupsOfSubGroupsAndComesToAnEnd)
{
    m_transport.routes = {
        {u"groups"_s,
         {200,
          {},
          R"({"groups":[{"groupId":"a","groupName":"A","hasSubGroups":true},{"groupId":"b","groupName":"B"}]})"}},
        {u"groups/a/subGroups"_s,
         {200,
          {},
          R"({"groups":[{"groupId":"a","subGroups":[{"groupId":"a1","groupName":"A1","hasSubGroups":true}]}]})"}},
        {u"groups/a1/subGroups"_s,
         {200,
          {},
          R"({"groups":[{"groupId":"a1","subGroups":[{"groupId":"a","groupName":"A","hasSubGroups":true},{"groupId":"a2","groupName":"A2"}]}]})"}},
        {u"webhook a2"_s, {200, {}, R"({"webhooks":[{"id":"s2","objectId":"a2","objectType":"Group","events":[]}]})"}},
    };
    ASSERT_TRUE(support::await(m_catalogue.refresh()));
    EXPECT_TRUE(cli::failuresOf(m_catalogue).isEmpty()) << cli::failuresOf(m_catalogue).join(u'\n').toStdString();
    EXPECT_EQ(m_transport.asked.count(u"groups/a/subGroups"_s), 1) << "a group that is its own descendant";
    for (const QString &id : {u"a"_s, u"b"_s, u"a1"_s, u"a2"_s})
        EXPECT_EQ(m_transport.asked.count(u"webhook "_s + id), 1) << id.toStdString();
    ASSERT_EQ(m_catalogue.subscriptions().size(), 1);
    EXPECT_EQ(m_catalogue.subscriptions().first().id.value, u"s2"_s);
}

TEST_F(CatalogueFailuresTest, AFailureOfOneIsNamedAndDoesNotStopTheRest)
{
    m_transport.routes = {
        {u"groups"_s,
         {200,
          {},
          R"({"groups":[{"groupId":"a","groupName":"Field","hasSubGroups":true},{"groupId":"b","groupName":"Stores"}]})"}},
        {u"groups/a/subGroups"_s, {500, {}, "{}"}},
        {u"webhook a"_s, {403, {}, R"({"message":"no","errorCode":"Forbidden"})"}},
        {u"webhook b"_s, {200, {}, R"({"webhooks":[{"id":"s1","objectId":"b","objectType":"Group","events":[]}]})"}},
    };
    ASSERT_TRUE(support::await(m_catalogue.refresh()));
    EXPECT_EQ(m_catalogue.subscriptions().size(), 1);
    ASSERT_EQ(cli::failuresOf(m_catalogue).size(), 2);
    for (const QString &failure : cli::failuresOf(m_catalogue))
        EXPECT_TRUE(failure.contains(u"Field"_s)) << failure.toStdString();
}

TEST_F(CatalogueFailuresTest, WithoutGroupsItFails)
{
    m_transport.routes = {{u"groups"_s, {500, {}, "{}"}}};
    const base::Result<> loaded = support::await(m_catalogue.refresh());
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, base::Error::Kind::Http);
}
