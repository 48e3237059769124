// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DetailsPane.h"

#include "http/Server.h"
#include "ui/EmptyState.h"
#include "ui/StateIcon.h"

#include "support/FakeProgram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

namespace {

class DetailsPaneTest : public testing::Test, public http::RequestHandler
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.service.addGroup(u"g1"_s, u"Field <b>team</b>"_s, 2);
        program.service.addWebhook(
            u"g1"_s, u"off"_s, {u"JobCreated"_s}, u"https://x.example/cb"_s,
            {{u"active"_s, false}, {u"callBackToken"_s, u"very secret"_s}, {u"callBackContext"_s, u"ctx"_s}});
        program.open();
        pane.setSession(program.session());
        ASSERT_TRUE(await(program.session()->catalogue.refresh()));
        pane.resize(300, 600);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    [[nodiscard]] QString text(const char *name) const
    {
        return pane.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] qint64 storeEvent(const QString &subscriptionId, const QString &type,
                                    const QString &objectId = u"g1"_s)
    {
        store::NewEvent event;
        event.eventType = type;
        event.eventId = QString::number(++m_events);
        event.objectId = objectId;
        event.subscriptionId = subscriptionId;
        event.body = "{}";
        return program.store(event);
    }
    [[nodiscard]] QTableView *events() const { return pane.findChild<QTableView *>(u"lastEventsTable"_s); }

    //! A callback that does not answer as it has to until it is good. Called in the server's thread.
    void handle(const http::Request &request, const http::Responder &respond) override
    {
        respond(http::Response::text(good ? 200 : 503, request.queryValue("validationToken")));
    }

    std::atomic<bool> good = false;
    support::FakeProgram program;
    ui::DetailsPane pane;
    int m_events = 0;
};

} // namespace

TEST_F(DetailsPaneTest, NothingSelectedAndSeveralSelectedSaySo)
{
    const auto *empty = pane.findChild<ui::EmptyState *>();
    EXPECT_EQ(empty->title(), u"No subscription selected"_s);
    EXPECT_TRUE(empty->isVisible());
    pane.showSubscriptions({{u"w-g1-1"_s}, {u"w-g1-2"_s}});
    EXPECT_TRUE(empty->title().startsWith(u"2 "_s)) << empty->title().toStdString();
    pane.showSubscriptions({{u"w-g1-1"_s}});
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(DetailsPaneTest, ShowsEverythingOfASubscriptionButItsToken)
{
    pane.showSubscriptions({{u"off"_s}});
    EXPECT_EQ(text("detailsName"), u"Field <b>team</b>"_s);
    EXPECT_EQ(pane.findChild<QLabel *>(u"detailsName"_s)->textFormat(), Qt::PlainText);
    EXPECT_EQ(text("detailsId"), u"off"_s);
    EXPECT_EQ(text("detailsObjectId"), u"g1"_s);
    EXPECT_EQ(text("detailsCallback"), u"https://x.example/cb"_s);
    EXPECT_EQ(text("detailsContext"), u"ctx"_s);
    EXPECT_EQ(text("detailsEvents"), u"JobCreated"_s);
    EXPECT_TRUE(text("detailsToken").contains(u"set"_s));
    EXPECT_TRUE(text("detailsValidUntil").contains(u"2027"_s)) << text("detailsValidUntil").toStdString();
    EXPECT_TRUE(text("detailsValidUntil").contains(u"in "_s)) << text("detailsValidUntil").toStdString();
    EXPECT_EQ(text("detailsHealth"), subscriptions::displayName(subscriptions::Health::Disabled));
    EXPECT_FALSE(text("detailsWhy").isEmpty());
    EXPECT_EQ(pane.findChild<ui::StateIcon *>()->state(), ui::State::Off);
    for (const QLabel *label : pane.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(u"very secret"_s));
}

TEST_F(DetailsPaneTest, CopiesTheWholeValue)
{
    pane.showSubscriptions({{u"off"_s}});
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(u"Callback URL"_s))
            button->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"https://x.example/cb"_s);
}

TEST_F(DetailsPaneTest, ShowsTheLatestEventsOfTheSubscriptionAndOpensThem)
{
    for (int i = 0; i < 7; ++i)
        (void)storeEvent(u"off"_s, u"JobCreated"_s);
    const qint64 newest = storeEvent(u"off"_s, u"JobResponse"_s);
    (void)storeEvent(u"w-g1-1"_s, u"Announcement"_s);
    pane.showSubscriptions({{u"off"_s}});
    ASSERT_TRUE(eventually([this] { return events()->model()->rowCount() == ui::DetailsPane::MostEvents; }));
    EXPECT_EQ(events()->model()->index(0, 1).data().toString(), u"JobResponse"_s);
    QSignalSpy opened(&pane, &ui::DetailsPane::eventActivated);
    Q_EMIT events()->activated(events()->model()->index(0, 0));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), newest);

    // It follows what arrives.
    (void)storeEvent(u"off"_s, u"SurveyCreated"_s);
    EXPECT_TRUE(eventually([this] { return events()->model()->index(0, 1).data().toString() == u"SurveyCreated"_s; }));
}

TEST_F(DetailsPaneTest, FallsBackToTheObjectWhereEventsDoNotNameTheirSubscription)
{
    (void)storeEvent({}, u"JobCreated"_s);
    (void)storeEvent({}, u"Announcement"_s, u"g2"_s);
    pane.showSubscriptions({{u"off"_s}});
    ASSERT_TRUE(eventually([this] { return events()->model()->rowCount() == 1; }));
    EXPECT_EQ(events()->model()->index(0, 1).data().toString(), u"JobCreated"_s);
}

TEST_F(DetailsPaneTest, ASubscriptionThatWasDeletedIsLetGo)
{
    pane.showSubscriptions({{u"off"_s}});
    ASSERT_TRUE(await(program.session()->catalogue.remove({u"off"_s})));
    EXPECT_TRUE(eventually([this] { return pane.findChild<ui::EmptyState *>()->isVisible(); }));
}

TEST_F(DetailsPaneTest, ACallbackThatDoesNotAnswerIsToldAndCheckedAgain)
{
    http::Server server(*this);
    const auto port = await(server.start({}));
    ASSERT_TRUE(port);
    const QString url = u"http://127.0.0.1:%1/k"_s.arg(*port);
    program.service.addWebhook(u"g1"_s, u"ours"_s, {u"JobCreated"_s}, url);
    program.service.addWebhook(u"g1"_s, u"like-it"_s, {u"JobResponse"_s}, url);
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    pane.showSubscriptions({{u"ours"_s}});
    auto *check = pane.findChild<QPushButton *>(u"detailsCheck"_s);
    EXPECT_FALSE(check->isVisible()) << "nothing is known against it";

    ASSERT_TRUE(await(program.session()->callbackCheck.run(url)));
    EXPECT_EQ(text("detailsHealth"), u"Callback unreachable"_s);
    EXPECT_TRUE(text("detailsWhy").contains(u"503"_s)) << text("detailsWhy").toStdString();
    EXPECT_TRUE(check->isVisible());
    EXPECT_EQ(check->text(), u"Check again"_s);
    pane.showSubscriptions({{u"like-it"_s}});
    EXPECT_EQ(text("detailsHealth"), u"Callback unreachable"_s) << "it has the same callback";

    good = true;
    check->click();
    EXPECT_TRUE(eventually([this] { return text("detailsHealth") == u"OK"_s; })) << text("detailsHealth").toStdString();
    EXPECT_FALSE(check->isVisible());
    EXPECT_FALSE(text("callbackCheckSentence").isEmpty());
}

TEST_F(DetailsPaneTest, ADisabledOnesCallbackCanBeChecked)
{
    pane.showSubscriptions({{u"off"_s}});
    EXPECT_TRUE(pane.findChild<QPushButton *>(u"detailsCheck"_s)->isVisible());
}

TEST_F(DetailsPaneTest, AnUnusableTokenIsToldAsInTheTable)
{
    pane.showSubscriptions({{u"w-g1-1"_s}});
    pane.setAccountToken(subscriptions::AccountToken::Unusable);
    EXPECT_EQ(text("detailsHealth"), u"Token unusable"_s);
}
