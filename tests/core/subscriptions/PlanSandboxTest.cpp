// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Random documents, applied to the real sandbox: afterwards nothing differs, whichever edition it plays.

#include "kaizala/EventType.h"
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "subscriptions/Plan.h"
#include "support/Await.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kaizala::ObjectRef;
using kaizala::Subscription;
using subscriptions::Entry;
using subscriptions::Plan;

namespace {

class Token final : public kaizala::TokenProvider
{
public:
    explicit Token(base::Secret token) : m_token(std::move(token)) { }
    base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(m_token); }
    base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret & /*refused*/) override
    {
        return base::ready<base::Secret>(m_token);
    }

private:
    base::Secret m_token;
};

class PlanSandbox : public testing::TestWithParam<sandbox::Edition>
{
protected:
    void SetUp() override
    {
        sandbox::Sandbox::Config config;
        config.edition = GetParam();
        config.groups = 4;
        config.subscriptions = 40;
        const auto credentials = support::await(m_sandbox.start(config));
        ASSERT_TRUE(credentials);
        m_token = std::make_unique<Token>(credentials->accessToken);
        m_client = std::make_unique<kaizala::Client>(m_transport, credentials->endpoint);
        m_client->setTokenProvider(m_token.get());
        m_catalogue = std::make_unique<subscriptions::Catalogue>(*m_client);
        ASSERT_TRUE(support::await(m_catalogue->refresh()));
        m_random.seed(GetParam() == sandbox::Edition::E2018 ? 18 : 21);
    }

    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }

    //! What the service says now, of all objects.
    [[nodiscard]] QList<Subscription> there()
    {
        for (const subscriptions::KnownObject &object : m_catalogue->objects())
            EXPECT_TRUE(support::await(m_catalogue->refreshObject(object.ref)));
        return m_catalogue->subscriptions();
    }

    [[nodiscard]] QStringList someTypes()
    {
        QStringList types = kaizala::allEventTypeNames();
        for (int i = m_random.bounded(12); i > 0; --i)
            types.removeAt(m_random.bounded(int(types.size())));
        return types;
    }

    //! Keeps, changes, forgets and adds at random.
    [[nodiscard]] QList<Entry> randomEntries(const QList<Subscription> &all)
    {
        QList<Entry> entries;
        for (const Subscription &one : all) {
            if (!chance(80))
                continue;
            Entry entry;
            entry.object = one.object;
            entry.callbackUrl = one.callbackUrl;
            entry.eventTypes = chance(20) ? someTypes() : one.eventTypes;
            if (chance(70))
                entry.id = one.id;
            if (chance(50))
                entry.context = chance(20) ? u"context %1"_s.arg(m_random.bounded(3)) : one.context;
            if (chance(10))
                entry.callbackUrl = u"https://edited.example/%1"_s.arg(m_random.bounded(5));
            if (chance(50))
                entry.validUntil =
                    chance(30) ? QDateTime::currentDateTimeUtc().addDays(1 + m_random.bounded(900)) : one.validUntil;
            if (chance(30) && GetParam() == sandbox::Edition::E2021)
                entry.active = chance(70);
            if (chance(30))
                entry.hasCallbackToken = chance(50);
            if (entry.hasCallbackToken == true)
                entry.callbackToken = base::Secret(QByteArray(chance(50) ? "first" : "second"));
            entries.append(entry);
        }
        const QList<subscriptions::KnownObject> objects = m_catalogue->objects();
        for (int i = m_random.bounded(10); i > 0; --i) {
            Entry entry;
            entry.object = objects[m_random.bounded(int(objects.size()))].ref;
            entry.callbackUrl = u"https://new.example/%1"_s.arg(m_random.bounded(6));
            entry.eventTypes = someTypes();
            if (chance(50))
                entry.context = u"context %1"_s.arg(m_random.bounded(3));
            entries.append(entry);
        }
        std::shuffle(entries.begin(), entries.end(), m_random);
        return entries;
    }

    void apply(const Plan &plan)
    {
        subscriptions::ChangeRun run(*m_catalogue, m_clock, plan.changes);
        bool finished = false;
        QObject::connect(&run, &subscriptions::ChangeRun::finished, &run, [&finished] { finished = true; });
        run.start();
        ASSERT_TRUE(support::eventually([&finished] { return finished; }));
        for (const subscriptions::ChangeRun::Row &row : run.rows()) {
            EXPECT_EQ(row.state, subscriptions::ChangeRun::State::Done)
                << row.change.why.toStdString() << ": " << (row.error ? row.error->detail.toStdString() : "");
        }
    }

    const base::SystemClock m_clock;
    QRandomGenerator m_random;
    sandbox::Sandbox m_sandbox;
    kaizala::NetworkTransport m_transport;
    std::unique_ptr<Token> m_token;
    std::unique_ptr<kaizala::Client> m_client;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue;
};

std::string whyOf(const Plan &plan)
{
    QStringList texts;
    for (const subscriptions::Change &change : plan.changes)
        texts.append(toString(change.kind) + u": "_s + change.why);
    return texts.join(u'\n').toStdString();
}

} // namespace

TEST_P(PlanSandbox, AppliedTwiceNothingChanges)
{
    QList<Subscription> now = there();
    ASSERT_GT(now.size(), 5);
    int applied = 0;
    for (int round = 0; round < 40; ++round) {
        const QList<Entry> entries = randomEntries(now);
        const Plan plan = subscriptions::planOf(entries, now, m_clock.now());
        if (!plan.problems.isEmpty())
            continue; // said the same twice
        ++applied;
        apply(plan);
        const QList<Subscription> after = there();
        const Plan again = subscriptions::planOf(entries, after, m_clock.now());
        ASSERT_EQ(whyOf(again), "") << "round " << round << "\nafter\n" << whyOf(plan);
        ASSERT_TRUE(again.isEmpty());
        // Objects that the file does not name are as they were.
        const QList<ObjectRef> named = subscriptions::objectsOf(entries);
        for (const Subscription &one : now)
            EXPECT_TRUE(named.contains(one.object) || after.contains(one));
        now = after;
    }
    EXPECT_GT(applied, 10);
}

INSTANTIATE_TEST_SUITE_P(Editions, PlanSandbox, testing::Values(sandbox::Edition::E2018, sandbox::Edition::E2021));
