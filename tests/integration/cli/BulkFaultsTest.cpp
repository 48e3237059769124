// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Bulk changes at the real sandbox with each fault switched on, through the parts as the programs compose them: the
// account's own tokens, whose refresh token every renewal ends.

#include "app/composition/ServiceAccess.h"
#include "core/accounts/FakeSecrets.h"
#include "kaizala/Transport.h"
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "support/Await.h"

#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::SecretName;
using base::Error;
using kaizala::Subscription;
using sandbox::Fault;
using subscriptions::Change;
using subscriptions::ChangeRun;
using support::await;
using support::eventually;
using State = ChangeRun::State;

namespace {

//! The network, and what is asked of it.
class Wire final : public kaizala::Transport
{
public:
    int renewals = 0;
    int posts = 0;

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        renewals += request.url.path().endsWith("/v1/accessToken"_L1) ? 1 : 0;
        posts += request.verb == "POST" ? 1 : 0;
        return m_network.send(request);
    }

private:
    kaizala::NetworkTransport m_network;
};

class BulkFaults : public testing::Test
{
protected:
    void start(sandbox::Edition edition = sandbox::Edition::E2021)
    {
        sandbox::Sandbox::Config config;
        config.edition = edition;
        config.groups = 8;
        config.subscriptions = 90; // two thirds of them on groups
        config.slowMs = 30;
        config.rotateRefreshTokens = true;
        const auto started = await(service.start(config));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        accounts::Account account;
        account.id = u"id1"_s;
        account.name = u"Contoso"_s;
        account.root = account.endpoint = started->endpoint;
        account.kind = accounts::SignInKind::Connector;
        account.applicationId = started->applicationId;
        account.accessTokenExpiry = clock.now().addDays(1);
        known.save(account);
        keychain.values.insert(key(SecretName::AccessToken), started->accessToken);
        keychain.values.insert(key(SecretName::RefreshToken), started->refreshToken);
        keychain.values.insert(key(SecretName::ApplicationSecret), started->applicationSecret);
        access = std::make_unique<composition::ServiceAccess>(account, known, keychain, wire, clock);
        catalogue = std::make_unique<subscriptions::Catalogue>(access->client(), clock);
        catalogue->setSettleTime(20ms);
        QObject::connect(&access->client(), &kaizala::Client::throttled, &access->client(), [this] { ++throttled; });
        QObject::connect(catalogue.get(), &subscriptions::Catalogue::changeEnded, catalogue.get(),
                         [this](const auto &) { ++noted; });
        ASSERT_TRUE(await(catalogue->refresh()));
        before = catalogue->subscriptions();
        ASSERT_GT(before.size(), 30);
    }
    [[nodiscard]] static QString key(SecretName name) { return accounts::secretKey(u"id1"_s, name); }

    //! A third is edited, a third is deleted, a third stays; and each object gets some more.
    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> changes;
        for (qsizetype i = 0; i < before.size(); ++i) {
            kaizala::SubscriptionPatch patch;
            patch.context = u"edited %1"_s.arg(i);
            // What has expired can only be renewed where the service has no PUT: it takes no end that has passed.
            if (i % 3 == 0 && before.at(i).validUntil > clock.now())
                changes += subscriptions::toEdit({before.at(i)}, patch);
            if (i % 3 == 1)
                changes += subscriptions::toDelete({before.at(i)});
        }
        int number = 0;
        for (int round = 0; round < 3; ++round) {
            for (const auto &object : catalogue->objects()) {
                Change change;
                change.draft.object = change.object = object.ref;
                change.draft.eventTypes = QStringList{u"JobResponse"_s};
                change.draft.callbackUrl = u"https://hooks.example/%1"_s.arg(++number); // never called
                changes.append(change);
            }
        }
        return changes;
    }
    //! What is there afterwards, whatever ids the replacements have: "object callback context", with how often.
    [[nodiscard]] static QMap<QString, int> contents(const QList<Subscription> &list)
    {
        QMap<QString, int> contents;
        for (const Subscription &one : list)
            ++contents[one.object.id + u' ' + one.callbackUrl + u' ' + one.context];
        return contents;
    }
    [[nodiscard]] QMap<QString, int> wanted(const QList<Change> &changes) const
    {
        QList<Subscription> list = before;
        for (const Change &change : changes) {
            const auto same = [&change](const Subscription &one) { return one.id == change.id; };
            Subscription made;
            made.object = change.object;
            made.callbackUrl = change.draft.callbackUrl;
            if (change.kind == Change::Kind::Create)
                list.append(made);
            else if (change.kind == Change::Kind::Delete)
                list.removeIf(same);
            else
                std::ranges::find_if(list, same)->context = *change.patch.context;
        }
        return contents(list);
    }
    //! What the service has, asked by somebody who knows nothing yet.
    [[nodiscard]] QMap<QString, int> there()
    {
        subscriptions::Catalogue fresh(access->client(), clock);
        EXPECT_TRUE(await(fresh.refresh()));
        EXPECT_EQ(fresh.refreshFailures(), 0);
        return contents(fresh.subscriptions());
    }
    [[nodiscard]] static bool ends(const ChangeRun &run)
    {
        return eventually([&run] { return !run.isRunning(); }, 60s);
    }

    const base::SystemClock clock;
    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    accounts::AccountStore known{settings};
    accounts::FakeSecrets keychain;
    sandbox::Sandbox service;
    Wire wire;
    std::unique_ptr<composition::ServiceAccess> access;
    std::unique_ptr<subscriptions::Catalogue> catalogue;
    QList<Subscription> before;
    int throttled = 0;
    int noted = 0;
};

struct FaultCase
{
    Fault fault;
    double probability;
    sandbox::Edition edition = sandbox::Edition::E2021;
};

//! For the test's name: without it GoogleTest prints the bytes.
void PrintTo(const FaultCase &one, std::ostream *out)
{
    *out << sandbox::toString(one.fault).toStdString();
}

class BulkWithFault : public BulkFaults, public testing::WithParamInterface<FaultCase>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Faults, BulkWithFault,
                         testing::Values(FaultCase{Fault::ExpiredToken, 0.1}, FaultCase{Fault::Moved, 0.2},
                                         FaultCase{Fault::Throttled, 0.02}, FaultCase{Fault::ServerError, 0.2},
                                         FaultCase{Fault::Slow, 0.3}, FaultCase{Fault::BrokenJson, 0.2},
                                         FaultCase{Fault::CutConnection, 0.2}, FaultCase{Fault::ValidationRefused, 0.4},
                                         FaultCase{Fault::ExpiredToken, 0.1, sandbox::Edition::E2018},
                                         FaultCase{Fault::ServerError, 0.2, sandbox::Edition::E2018},
                                         FaultCase{Fault::BrokenJson, 0.2, sandbox::Edition::E2018},
                                         FaultCase{Fault::CutConnection, 0.2, sandbox::Edition::E2018},
                                         FaultCase{Fault::ValidationRefused, 0.4, sandbox::Edition::E2018}),
                         [](const auto &one) {
                             return sandbox::toString(one.param.fault).remove(u'-').toStdString()
                                 + (one.param.edition == sandbox::Edition::E2018 ? "2018" : "");
                         });

TEST_P(BulkWithFault, RetriedUntilAllIsDoneNothingIsLostOrDoubled)
{
    start(GetParam().edition);
    const QList<Change> asked = changes();
    ChangeRun run(*catalogue, clock, asked);
    service.setFault(GetParam().fault, GetParam().probability);
    run.start();
    ASSERT_TRUE(ends(run));
    // What a call may do by itself, no admin has to retry.
    const bool healsItself = GetParam().fault == Fault::ExpiredToken || GetParam().fault == Fault::Moved
        || GetParam().fault == Fault::Throttled || GetParam().fault == Fault::Slow;
    if (healsItself) {
        EXPECT_EQ(run.count(State::Done), asked.size());
    }
    EXPECT_TRUE(GetParam().fault != Fault::ValidationRefused || run.count(State::Failed) > 0);
    for (int again = 0; again < 20 && run.count(State::Done) < asked.size(); ++again) {
        run.retryFailed();
        ASSERT_TRUE(ends(run));
    }
    service.setFault(GetParam().fault, 0);
    for (const ChangeRun::Row &row : run.rows())
        EXPECT_EQ(row.state, State::Done) << (row.error ? row.error->detail.toStdString() : "");
    while (!catalogue->repairs().isEmpty()) // the old one of a replacement could not be deleted then
        ASSERT_TRUE(await(catalogue->repair(catalogue->repairs().first().id)));
    EXPECT_EQ(there(), wanted(asked));
    EXPECT_GE(noted, asked.size()) << "every attempt is in the journal";
    // and the fault did happen
    EXPECT_EQ(wire.renewals > 0, GetParam().fault == Fault::ExpiredToken);
    EXPECT_EQ(throttled > 0, GetParam().fault == Fault::Throttled);
    EXPECT_EQ(known.find(u"id1"_s)->endpoint.path() == "/moved1"_L1, GetParam().fault == Fault::Moved);
}

TEST_F(BulkFaults, AKeychainLockedInTheMiddleStopsTheRunAndUnlockedItGoesOn)
{
    start();
    const QList<Change> asked = changes();
    ChangeRun run(*catalogue, clock, asked);
    bool locked = false;
    QObject::connect(&run, &ChangeRun::rowChanged, &run, [&](int) {
        if (run.count(State::Done) != 10 || std::exchange(locked, true))
            return;
        keychain.failReads = Error::Kind::SecretLocked;
        service.setFault(Fault::ExpiredToken, 1); // so that the keychain is needed
    });
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_GE(run.count(State::Done), 10);
    EXPECT_GT(run.count(State::Failed), 0);
    EXPECT_LE(run.count(State::Failed), subscriptions::Catalogue::MostParallel) << "the others were not even begun";
    EXPECT_EQ(run.count(State::Done) + run.count(State::Failed) + run.count(State::Stopped), asked.size());
    for (const ChangeRun::Row &row : run.rows()) {
        EXPECT_TRUE(row.state != State::Failed || row.error->kind == Error::Kind::SecretLocked);
    }
    EXPECT_EQ(wire.renewals, 0);
    service.setFault(Fault::ExpiredToken, 0.1);
    keychain.failReads.reset();
    run.retryFailed();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(run.count(State::Done), asked.size());
    EXPECT_GT(wire.renewals, 0);
    service.setFault(Fault::ExpiredToken, 0);
    EXPECT_EQ(there(), wanted(asked));
}

TEST_F(BulkFaults, AKeychainThatTakesNoNewTokenLosesNone)
{
    start();
    const QList<Change> asked = changes();
    ChangeRun run(*catalogue, clock, asked);
    service.setFault(Fault::ExpiredToken, 0.1);
    keychain.failWrites = Error::Kind::SecretLocked; // after the service has ended the stored refresh token
    run.start();
    ASSERT_TRUE(ends(run));
    EXPECT_GT(run.count(State::Stopped), 0);
    EXPECT_EQ(wire.renewals, 1);
    keychain.failWrites.reset();
    run.retryFailed();
    ASSERT_TRUE(ends(run));
    EXPECT_EQ(run.count(State::Done), asked.size());
    service.setFault(Fault::ExpiredToken, 0);
    EXPECT_EQ(there(), wanted(asked));
}
