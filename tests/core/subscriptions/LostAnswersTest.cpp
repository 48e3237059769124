// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Creating through a real service whose connections are cut after it did what it was asked.

#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"
#include "support/Await.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using base::Error;
using kaizala::Subscription;
using sandbox::Fault;

namespace {

//! The network; the test hears of every POST when it is over.
class Wire final : public kaizala::Transport
{
public:
    std::function<void()> beforePost;
    std::function<void()> afterPost;
    int posts = 0;

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        if (request.verb == "POST" && beforePost)
            beforePost();
        const auto sent = m_network.send(request);
        if (request.verb != "POST")
            return sent;
        ++posts;
        const base::Promise<kaizala::ApiReply> promise;
        base::then(sent, &m_scope, [this, promise](const base::Result<kaizala::ApiReply> &reply) {
            if (afterPost)
                afterPost();
            promise.complete(reply);
        });
        return promise.pending();
    }

private:
    kaizala::NetworkTransport m_network;
    QObject m_scope;
};

class LostAnswers : public testing::Test, public kaizala::TokenProvider
{
public:
    void SetUp() override { start(sandbox::Edition::E2021); }
    void start(sandbox::Edition edition)
    {
        sandbox::Sandbox::Config config;
        config.subscriptions = 0;
        config.edition = edition;
        catalogue.reset();
        const auto started = support::await(service.start(config));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        token = started->accessToken;
        client = std::make_unique<kaizala::Client>(wire, started->endpoint);
        client->setTokenProvider(this);
        catalogue = std::make_unique<subscriptions::Catalogue>(*client);
        catalogue->setSettleTime(std::chrono::milliseconds(20));
        ASSERT_TRUE(support::await(catalogue->refresh()));
        ASSERT_FALSE(catalogue->objects().isEmpty());
        draft.object = catalogue->objects().first().ref;
        draft.eventTypes = QStringList{u"JobResponse"_s};
        draft.callbackUrl = u"https://hooks.example/k"_s; // never called
    }
    [[nodiscard]] qsizetype atTheService()
    {
        const auto list = support::await(client->subscriptions(draft.object));
        return list ? list->size() : -1;
    }
    [[nodiscard]] base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(token); }
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override
    {
        return base::ready<base::Secret>(token);
    }

    sandbox::Sandbox service;
    Wire wire;
    base::Secret token;
    std::unique_ptr<kaizala::Client> client;
    std::unique_ptr<subscriptions::Catalogue> catalogue;
    kaizala::SubscriptionDraft draft;
};

} // namespace

TEST_F(LostAnswers, TheConnectionIsCutAfterThePostAlone)
{
    service.setFault(Fault::CutConnection, 1);
    wire.afterPost = [this] { service.setFault(Fault::CutConnection, 0); };
    const auto made = support::await(catalogue->create(draft));
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(wire.posts, 1);
    EXPECT_EQ(atTheService(), 1);
    EXPECT_EQ(catalogue->subscriptions(draft.object).first().id, made->id);
}

TEST_F(LostAnswers, TheConnectionIsCutWhileLookingToo)
{
    service.setFault(Fault::CutConnection, 1);
    const auto lost = support::await(catalogue->create(draft));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, Error::Kind::Uncertain);
    service.setFault(Fault::CutConnection, 0);
    ASSERT_EQ(atTheService(), 1);
    ASSERT_TRUE(support::await(catalogue->create(draft)));
    EXPECT_EQ(wire.posts, 1);
    EXPECT_EQ(atTheService(), 1);
}

TEST_F(LostAnswers, TheAnswerIsBroken)
{
    service.setFault(Fault::BrokenJson, 1);
    wire.afterPost = [this] { service.setFault(Fault::BrokenJson, 0); };
    ASSERT_TRUE(support::await(catalogue->create(draft)));
    EXPECT_EQ(wire.posts, 1);
    EXPECT_EQ(atTheService(), 1);
}

TEST_F(LostAnswers, TheServiceFailsBeforeItDoesAnything)
{
    service.setFault(Fault::ServerError, 1);
    wire.afterPost = [this] { service.setFault(Fault::ServerError, 0); };
    ASSERT_TRUE(support::await(catalogue->create(draft)));
    EXPECT_EQ(wire.posts, 2);
    EXPECT_EQ(atTheService(), 1);
}

TEST_F(LostAnswers, ARefusedConnectionIsCertain)
{
    ASSERT_TRUE(support::await(service.stop()));
    const auto made = support::await(catalogue->create(draft));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::Network);
    EXPECT_TRUE(made.error().notSent);
    EXPECT_EQ(wire.posts, 1);
}

TEST_F(LostAnswers, AReplacementOfTheOlderEdition)
{
    ASSERT_TRUE(support::await(service.stop()));
    start(sandbox::Edition::E2018);
    const auto old = support::await(catalogue->create(draft));
    ASSERT_TRUE(old);
    wire.posts = 0;
    wire.beforePost = [this] { service.setFault(Fault::CutConnection, 1); };
    wire.afterPost = [this] { service.setFault(Fault::CutConnection, 0); };
    kaizala::SubscriptionPatch patch;
    patch.context = u"new"_s;
    const auto edited = support::await(catalogue->edit(old->id, patch));
    ASSERT_TRUE(edited) << edited.error().detail.toStdString();
    EXPECT_TRUE(edited->replaced);
    EXPECT_FALSE(edited->oldRemains);
    EXPECT_EQ(wire.posts, 1);
    EXPECT_EQ(atTheService(), 1);
}
