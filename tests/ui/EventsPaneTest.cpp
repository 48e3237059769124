// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventsPane.h"

#include "models/EventsModel.h"
#include "ui/EmptyState.h"
#include "ui/QuerySuggestions.h"

#include "support/FakeProgram.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::EventsModel;
using support::await;
using support::eventually;

namespace {

class EventsPaneTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        pane.resize(900, 260);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    void open()
    {
        program.open();
        pane.setSession(program.session());
    }
    void store(int count, const QString &type = u"JobCreated"_s)
    {
        for (int i = 0; i < count; ++i) {
            store::NewEvent event;
            event.eventType = type;
            event.eventId = QString::number(++m_events);
            event.body = "{}";
            ASSERT_GT(program.store(event), 0);
        }
    }
    void filter(const QString &text) const
    {
        auto *edit = pane.findChild<QLineEdit *>(u"eventsFilter"_s);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] int rows() const { return pane.table().model()->rowCount(); }
    [[nodiscard]] QString title() const
    {
        const auto *empty = pane.findChild<ui::EmptyState *>();
        return empty->isVisible() ? empty->title() : QString();
    }
    [[nodiscard]] QPushButton *button() const { return pane.findChild<ui::EmptyState *>()->button(); }

    support::FakeProgram program;
    ui::EventsPane pane;
    int m_events = 0;
};

} // namespace

TEST_F(EventsPaneTest, NothingYetSaysWhatToDoNextWhichDependsOnTheListener)
{
    open();
    ASSERT_TRUE(eventually([this] { return title() == u"No events yet"_s; }));
    QSignalSpy start(&pane, &ui::EventsPane::startRequested);
    button()->click();
    EXPECT_EQ(start.count(), 1);

    ASSERT_TRUE(await(program.startListener()));
    pane.listenerChanged();
    QSignalSpy create(&pane, &ui::EventsPane::newRequested);
    button()->click();
    EXPECT_EQ(create.count(), 1);
    ASSERT_TRUE(await(program.stopListener()));
}

TEST_F(EventsPaneTest, NoMatchOffersToClearTheFilter)
{
    open();
    store(3);
    ASSERT_TRUE(eventually([this] { return rows() == 3; }));
    filter(u"type:Announcement"_s);
    ASSERT_TRUE(eventually([this] { return title() == u"No match"_s; }));
    button()->click();
    EXPECT_TRUE(eventually([this] { return rows() == 3 && title().isEmpty(); }));
}

TEST_F(EventsPaneTest, CouldNotLoadSaysWhyAndOffersToTryAgain)
{
    program.brokenStore = true;
    open();
    ASSERT_TRUE(eventually([this] { return title() == u"The events could not be read"_s; }));
    EXPECT_FALSE(pane.findChild<ui::EmptyState *>()->sentence().isEmpty());
    button()->click();
    EXPECT_TRUE(eventually([this] { return title() == u"The events could not be read"_s; }));
}

TEST_F(EventsPaneTest, AFilterThatCanNotBeReadIsExplainedUnderTheBoxAndChangesNothing)
{
    open();
    store(2);
    ASSERT_TRUE(eventually([this] { return rows() == 2; }));
    filter(u"since:yesteryear"_s);
    const auto *problem = pane.findChild<QLabel *>(u"eventsFilterProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(u"since"_s)) << problem->text().toStdString();
    EXPECT_EQ(rows(), 2);
    filter({});
    EXPECT_FALSE(problem->isVisible());
}

TEST_F(EventsPaneTest, FollowsTheNewestUntilOneScrollsAway)
{
    open();
    store(60);
    ASSERT_TRUE(eventually([this] { return rows() == 60; }));
    auto *bar = pane.table().verticalScrollBar();
    ASSERT_TRUE(eventually([bar] { return bar->maximum() > 0; }));
    const auto *toNewest = pane.findChild<QPushButton *>(u"newEventsButton"_s);
    EXPECT_EQ(bar->value(), 0);
    store(2);
    ASSERT_TRUE(eventually([this] { return rows() == 62; }));
    EXPECT_EQ(bar->value(), 0) << "at the top one sees what comes";
    EXPECT_FALSE(toNewest->isVisible());

    bar->setValue(10);
    const QVariant looksAt = pane.table().model()->index(10, 0).data(models::IdRole);
    store(3);
    ASSERT_TRUE(eventually([this] { return rows() == 65; }));
    ASSERT_TRUE(eventually([bar] { return bar->value() == 13; }));
    EXPECT_EQ(pane.table().model()->index(13, 0).data(models::IdRole), looksAt) << "what one looks at stays in place";
    EXPECT_TRUE(toNewest->isVisible());
    EXPECT_TRUE(toNewest->text().startsWith(u"3 "_s)) << toNewest->text().toStdString();

    QTest::mouseClick(const_cast<QPushButton *>(toNewest), Qt::LeftButton);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_FALSE(toNewest->isVisible());
}

TEST_F(EventsPaneTest, ASelectedRowIsTold)
{
    open();
    store(2);
    ASSERT_TRUE(eventually([this] { return rows() == 2; }));
    QSignalSpy selected(&pane, &ui::EventsPane::eventSelected);
    pane.table().selectRow(1);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected.first().first(), pane.table().model()->index(1, 0).data(models::IdRole));
}

TEST_F(EventsPaneTest, EventsArePinnedByKeyAndFoundByIt)
{
    open();
    store(3);
    ASSERT_TRUE(eventually([this] { return rows() == 3; }));
    auto *pin = pane.findChild<QAction *>(u"actionPin"_s);
    EXPECT_FALSE(pin->isEnabled()) << "nothing is selected";
    pane.table().selectRow(1);
    ASSERT_TRUE(pin->isEnabled());
    EXPECT_TRUE(pane.table().actions().contains(pin)) << "in the table's menu";
    pane.table().setFocus();
    EXPECT_EQ(pin->shortcut(), QKeySequence(Qt::Key_P));
    pin->trigger();
    const QModelIndex received = pane.table().model()->index(1, EventsModel::Received);
    ASSERT_TRUE(eventually([&] { return received.data(models::PinnedRole).toBool(); }));
    EXPECT_TRUE(received.data(Qt::ToolTipRole).toString().contains(u"Pinned"_s));
    EXPECT_TRUE(received.data(Qt::AccessibleTextRole).toString().contains(u"pinned"_s));
    EXPECT_TRUE(pin->text().remove(u'&').startsWith(u"Unpin"_s));
    filter(u"is:pinned"_s);
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
    pane.table().selectRow(0);
    pin->trigger();
    EXPECT_TRUE(eventually([this] { return rows() == 0; }));
}

TEST_F(EventsPaneTest, TheInboxIsAColumnOnceThereAreTwo)
{
    open();
    EXPECT_TRUE(pane.table().isColumnHidden(EventsModel::Inbox));
    ASSERT_TRUE(await(program.keepInbox({.name = u"Stores"_s, .path = u"/k/stores"_s})));
    EXPECT_FALSE(pane.table().isColumnHidden(EventsModel::Inbox));
    store::NewEvent event;
    event.inbox = u"/k/stores"_s;
    event.eventId = u"x"_s;
    ASSERT_GT(program.store(event), 0);
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
    EXPECT_EQ(pane.table().model()->index(0, EventsModel::Inbox).data().toString(), u"Stores"_s);
    filter(u"inbox:/k/other"_s);
    EXPECT_TRUE(eventually([this] { return rows() == 0; }));
}

TEST_F(EventsPaneTest, FindsByAlternativesAndPaths)
{
    open();
    store(2);
    store(3, u"JobResponse"_s);
    store(1, u"TextMessageCreated"_s);
    filter(u"type:JobCreated OR type:TextMessageCreated"_s);
    EXPECT_TRUE(eventually([&] { return rows() == 3; }));
    filter(u"-type:Job*"_s);
    EXPECT_TRUE(eventually([&] { return rows() == 1; }));
    filter(u"data.text~x"_s);
    EXPECT_TRUE(eventually([&] { return rows() == 0; }));
}

TEST_F(EventsPaneTest, AWrongQueryIsUnderlinedAndTold)
{
    open();
    store(1);
    filter(u"late colour:red"_s);
    EXPECT_TRUE(pane.findChild<QLabel *>(u"eventsFilterProblem"_s)->text().contains(u"colour:red"_s));
    auto *edit = pane.findChild<QLineEdit *>(u"eventsFilter"_s);
    EXPECT_EQ(edit->text(), u"late colour:red"_s) << "marking changes nothing";
    filter(u"late"_s);
    EXPECT_TRUE(pane.findChild<QLabel *>(u"eventsFilterProblem"_s)->text().isEmpty());
}

TEST_F(EventsPaneTest, TheMenuOfAValueShowsOrHidesIt)
{
    open();
    store(2);
    store(3, u"JobResponse"_s);
    ASSERT_TRUE(eventually([&] { return rows() == 5; }));
    auto *edit = pane.findChild<QLineEdit *>(u"eventsFilter"_s);
    const auto trigger = [&](const QString &name) {
        pane.table().setCurrentIndex(pane.table().model()->index(0, EventsModel::Type));
        for (QAction *action : pane.table().actions()) {
            if (action->objectName() == name) {
                EXPECT_TRUE(action->isEnabled());
                action->trigger();
            }
        }
    };
    trigger(u"actionHideValue"_s);
    EXPECT_EQ(edit->text(), u"-type:JobResponse"_s);
    EXPECT_TRUE(eventually([&] { return rows() == 2; }));
    trigger(u"actionShowOnly"_s);
    EXPECT_EQ(edit->text(), u"-type:JobResponse type:JobCreated"_s);
    pane.table().setCurrentIndex(pane.table().model()->index(0, EventsModel::SummaryColumn));
    for (const QAction *action : pane.table().actions()) {
        if (action->objectName() == u"actionShowOnly"_s) {
            EXPECT_FALSE(action->isEnabled()) << "a sentence of ours is nothing to filter by";
        }
    }
}

TEST_F(EventsPaneTest, SuggestsKeysValuesAndPaths)
{
    open();
    auto *edit = pane.findChild<QLineEdit *>(u"eventsFilter"_s);
    const auto *suggestions = pane.findChild<ui::QuerySuggestions *>();
    ASSERT_TRUE(suggestions);
    EXPECT_EQ(suggestions->suggestionsFor(u"ty"_s), QStringList{u"type:"_s});
    EXPECT_TRUE(suggestions->suggestionsFor(u"TYPE:jobr"_s).contains(u"type:JobResponse"_s));
    EXPECT_EQ(suggestions->suggestionsFor(u"schema:in"_s), QStringList{u"schema:invalid"_s});
    EXPECT_TRUE(suggestions->suggestionsFor(u"late"_s).isEmpty());
    edit->setFocus();
    QTest::keyClicks(edit, u"late data.te"_s);
    EXPECT_TRUE(suggestions->suggestionsFor(u"data.te"_s).contains(u"data.text:"_s));
    QTest::keyClicks(edit, u"xt"_s);
    EXPECT_EQ(edit->text(), u"late data.text"_s);
}
