// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Two consoles on one account: one data folder, one real keychain, and a service that ends the refresh token with every
// renewal.
#include "app/console/ConsoleProgram.h"
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "subscriptions/Journal.h"
#include "subscriptions/SnapshotFile.h"

#include "support/Await.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::Account;
using sandbox::Fault;
using subscriptions::Change;
using subscriptions::ChangeRun;
using support::await;
using support::eventually;

namespace {

class TwoConsoles : public testing::Test
{
protected:
    void SetUp() override
    {
        sandbox::Sandbox::Config config;
        config.subscriptions = 30;
        config.rotateRefreshTokens = true;
        const auto started = await(service.start(config));
        ASSERT_TRUE(started);
        accounts::SignInForm form;
        form.name = u"Contoso"_s;
        form.root = started->endpoint;
        form.way = accounts::SignInWay::Connector;
        form.connector = {started->applicationId, started->applicationSecret, started->refreshToken};
        const base::Result<Account> account = await(one->signIn(form));
        ASSERT_TRUE(account) << account.error().detail.toStdString();
        id = account->id;
        other = std::make_unique<console::ConsoleProgram>(paths, true);
        other->openAccount(id);
        ASSERT_TRUE(eventually([this] { return one->session() && other->session(); }));
    }
    void TearDown() override
    {
        other.reset();
        for (const Account &account : one->accounts().accounts())
            EXPECT_TRUE(await(one->removeAccount(account.id)));
    }
    [[nodiscard]] static QList<Change> creations(const ui::Session &session, const QString &who)
    {
        QList<Change> changes;
        for (const auto &object : session.catalogue.objects()) {
            Change change;
            change.draft.object = object.ref;
            change.draft.eventTypes = QStringList{u"JobResponse"_s};
            change.draft.callbackUrl = u"https://%1.example/%2"_s.arg(who, QString::number(changes.size()));
            changes.append(change);
        }
        return changes;
    }

    QTemporaryDir dir;
    const composition::Paths paths = composition::Paths::of(dir.path());
    const base::SystemClock clock;
    sandbox::Sandbox service;
    QString id;
    std::unique_ptr<console::ConsoleProgram> one = std::make_unique<console::ConsoleProgram>(paths, true);
    std::unique_ptr<console::ConsoleProgram> other;
};

} // namespace

TEST_F(TwoConsoles, BothReadAndChangeWhileTheirTokensRunOut)
{
    QStringList complaints;
    for (console::ConsoleProgram *program : {one.get(), other.get()}) {
        const auto complain = [&complaints](const base::Error &error) { complaints.append(toString(error.kind)); };
        QObject::connect(program, &ui::Program::signInNeeded, program, complain);
    }
    service.setFault(Fault::ExpiredToken, 0.03);
    const auto first = one->session()->catalogue.refresh();
    const auto second = other->session()->catalogue.refresh();
    ASSERT_TRUE(await(first, 60s));
    ASSERT_TRUE(await(second, 60s));
    EXPECT_EQ(one->session()->catalogue.refreshFailures(), 0);
    EXPECT_EQ(other->session()->catalogue.refreshFailures(), 0);

    const QList<Change> ofOne = creations(*one->session(), u"one"_s);
    const QList<Change> ofOther = creations(*other->session(), u"other"_s);
    ASSERT_GT(ofOne.size(), 5);
    ChangeRun run(one->session()->catalogue, clock, ofOne);
    ChangeRun otherRun(other->session()->catalogue, clock, ofOther);
    run.start();
    otherRun.start();
    ASSERT_TRUE(eventually([&] { return !run.isRunning() && !otherRun.isRunning(); }, 60s));
    EXPECT_EQ(run.count(ChangeRun::State::Done), ofOne.size());
    EXPECT_EQ(otherRun.count(ChangeRun::State::Done), ofOther.size());
    EXPECT_EQ(complaints, QStringList()) << "nobody has to sign in again";
    service.setFault(Fault::ExpiredToken, 0);

    // Both see all of it, once each.
    for (console::ConsoleProgram *program : {one.get(), other.get()}) {
        ASSERT_TRUE(await(program->session()->catalogue.refresh(), 60s));
        QSet<QString> seen;
        for (const auto &subscription : program->session()->catalogue.subscriptions()) {
            const bool ours = subscription.callbackUrl.startsWith(u"https://one."_s)
                || subscription.callbackUrl.startsWith(u"https://other."_s);
            EXPECT_FALSE(ours && seen.contains(subscription.callbackUrl)) << "made twice";
            if (ours)
                seen.insert(subscription.callbackUrl);
        }
        EXPECT_EQ(seen.size(), ofOne.size() + ofOther.size());
    }

    // The journal has a whole line for each of them, from either side; what one made, the other noted as well.
    const auto done = [this] {
        const auto page = await(one->session()->journal.read({}, 10'000));
        EXPECT_TRUE(page);
        EXPECT_EQ(page->damaged, 0);
        return page->entries.size();
    };
    EXPECT_TRUE(eventually([&] { return done() >= ofOne.size() + ofOther.size(); }));
    const qsizetype all = one->session()->catalogue.subscriptions().size();

    // Closed one after the other, each writes the overview: it is whole.
    other.reset();
    one = std::make_unique<console::ConsoleProgram>(paths, true);
    subscriptions::SnapshotFile file(paths.catalogueFile(id));
    const auto snapshot = await(file.load());
    ASSERT_TRUE(snapshot) << snapshot.error().detail.toStdString();
    qsizetype kept = 0;
    for (const auto &rows : snapshot->rows)
        kept += rows.list.size();
    EXPECT_EQ(kept, all);
    // and the next start signs in by itself, with the token that was stored last.
    one->openLastAccount();
    ASSERT_TRUE(eventually([this] { return one->session() != nullptr; }));
    service.setFault(Fault::ExpiredToken, 0.05);
    EXPECT_TRUE(await(one->session()->catalogue.refresh(), 60s));
    EXPECT_EQ(one->session()->catalogue.refreshFailures(), 0);
}

TEST_F(TwoConsoles, AnAccountAddedInOneIsNotLostByTheOther)
{
    Account second;
    second.id = accounts::AccountStore::newId();
    second.name = u"Fabrikam"_s;
    second.root = second.endpoint = QUrl(u"https://fabrikam.example"_s);
    other->accounts().save(second);
    Account third = second;
    third.id = accounts::AccountStore::newId();
    third.name = u"Adatum"_s;
    one->accounts().save(third);
    ASSERT_TRUE(await(one->startListener())); // writes settings of its own
    other.reset();
    one = std::make_unique<console::ConsoleProgram>(paths, true);
    EXPECT_EQ(one->accounts().accounts().size(), 3);
    EXPECT_TRUE(one->accounts().find(second.id) && one->accounts().find(third.id));
}
