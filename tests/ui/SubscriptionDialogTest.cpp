// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionDialog.h"

#include "support/FakeProgram.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

namespace {

class SubscriptionDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.service.addGroup(u"g1"_s, u"Field"_s, 1);
        program.service.addGroup(u"g2"_s, u"Stores"_s);
        program.open();
        ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    }
    void TearDown() override { delete dialog; }
    void openNew(const QString &groupId = {})
    {
        std::optional<kaizala::ObjectRef> object;
        if (!groupId.isEmpty())
            object = kaizala::ObjectRef{kaizala::ObjectType::Group, groupId};
        dialog = new ui::SubscriptionDialog(program, object);
        dialog->open();
    }
    void openEdit(const QString &id)
    {
        dialog = new ui::SubscriptionDialog(program, *program.session()->catalogue.subscription({id}));
        dialog->open();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) const { find<QLineEdit>(name)->setText(text); }
    void click(const char *name) const { find<QPushButton>(name)->click(); }
    //! The sentence that is shown beside a field; "" while none is.
    [[nodiscard]] QString problem(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool closed() const
    {
        return eventually([this] { return dialog.isNull(); });
    }

    support::FakeProgram program;
    QPointer<ui::SubscriptionDialog> dialog;
};

} // namespace

TEST_F(SubscriptionDialogTest, SaysBesideEachFieldWhatIsMissing)
{
    openNew();
    EXPECT_EQ(problem("eventTypesProblem"), QString()) << "nothing is wrong before one has begun";
    EXPECT_EQ(problem("callbackUrlProblem"), QString());
    click("saveButton");
    EXPECT_FALSE(problem("eventTypesProblem").isEmpty());
    EXPECT_FALSE(problem("callbackUrlProblem").isEmpty());
    EXPECT_EQ(program.service.count("POST"), 0);

    find<QListWidget>("eventTypesList")->item(2)->setCheckState(Qt::Checked);
    EXPECT_EQ(problem("eventTypesProblem"), QString());
    type("callbackUrlEdit", u"hooks.example.org"_s);
    EXPECT_TRUE(problem("callbackUrlProblem").contains(u"https://"_s));
    type("callbackUrlEdit", u"ftp://hooks.example.org"_s);
    EXPECT_FALSE(problem("callbackUrlProblem").isEmpty());
    type("callbackUrlEdit", u"https://hooks.example.org/x"_s);
    EXPECT_EQ(problem("callbackUrlProblem"), QString());
}

TEST_F(SubscriptionDialogTest, HintsAtAddressesThatTheServiceCanNotReach)
{
    openNew();
    type("callbackUrlEdit", u"http://localhost:8080/k"_s);
    EXPECT_TRUE(problem("callbackUrlProblem").contains(u"can't reach"_s))
        << problem("callbackUrlProblem").toStdString();
    type("callbackUrlEdit", u"http://hooks.example.org/k"_s);
    EXPECT_TRUE(problem("callbackUrlProblem").contains(u"https"_s));
}

TEST_F(SubscriptionDialogTest, AllAndNoneTickTheEventTypes)
{
    openNew();
    auto *list = find<QListWidget>("eventTypesList");
    const auto ticked = [list] {
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    };
    EXPECT_EQ(list->count(), 13);
    click("allEventsButton");
    EXPECT_EQ(ticked(), 13);
    click("noEventsButton");
    EXPECT_EQ(ticked(), 0);
    EXPECT_FALSE(list->item(0)->toolTip().isEmpty());
}

TEST_F(SubscriptionDialogTest, CreatesWhatWasEnteredAndCloses)
{
    openNew(u"g2"_s);
    EXPECT_TRUE(find<QComboBox>("objectCombo")->currentText().contains(u"Stores"_s));
    EXPECT_TRUE(find<QComboBox>("objectCombo")->currentText().contains(u"g2"_s));
    click("allEventsButton");
    type("callbackUrlEdit", u"https://hooks.example.org/x"_s);
    type("callbackTokenEdit", u"  s3cret "_s);
    type("contextEdit", u"north"_s);
    auto *validity = find<QComboBox>("validityCombo");
    validity->setCurrentIndex(validity->findText(u"90 days"_s));
    QSignalSpy created(dialog, &ui::SubscriptionDialog::created);
    click("saveButton");
    ASSERT_TRUE(closed());
    ASSERT_EQ(created.count(), 1);
    const auto made = program.session()->catalogue.subscription({u"new-1"_s});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->object.id, u"g2"_s);
    EXPECT_EQ(made->eventTypes.size(), 13);
    EXPECT_EQ(made->callbackToken, base::Secret(QByteArray("s3cret")));
    EXPECT_EQ(made->context, u"north"_s);
    EXPECT_EQ(made->validUntil, program.clock.now().addDays(90));
}

TEST_F(SubscriptionDialogTest, AnInboxOfItsOwnIsTheCallbackWhileTheListenerListens)
{
    ASSERT_TRUE(await(program.startListener()));
    listener::Runner &runner = program.session()->runner;
    openNew();
    const QString url = find<QLineEdit>("callbackUrlEdit")->text();
    EXPECT_TRUE(url.startsWith(runner.url().toString(QUrl::RemovePath))) << url.toStdString();
    EXPECT_NE(url, runner.url().toString());
    auto *token = find<QLineEdit>("callbackTokenEdit");
    EXPECT_GE(token->text().size(), 20);
    EXPECT_EQ(token->echoMode(), QLineEdit::Password);
    EXPECT_EQ(runner.inboxes().size(), 1) << "the listener knows it once it is wanted";

    const QString entered = token->text();
    click("allEventsButton");
    click("saveButton");
    ASSERT_TRUE(closed());
    ASSERT_EQ(runner.inboxes().size(), 2);
    EXPECT_TRUE(url.endsWith(runner.inboxes().at(1).path));
    EXPECT_EQ(runner.inboxes().at(1).callbackToken, base::Secret(entered));
    EXPECT_EQ(runner.inboxes().at(1).name, u"Field"_s) << "called as the object is";
    EXPECT_EQ(program.session()->catalogue.subscription({u"new-1"_s})->callbackUrl, url);
    ASSERT_TRUE(await(program.stopListener()));
}

TEST_F(SubscriptionDialogTest, UseTheListenerStartsIt)
{
    openNew();
    EXPECT_TRUE(find<QLineEdit>("callbackUrlEdit")->text().isEmpty());
    click("useListenerButton");
    ASSERT_TRUE(eventually([this] { return !find<QLineEdit>("callbackUrlEdit")->text().isEmpty(); }));
    EXPECT_EQ(program.session()->runner.phase(), listener::Runner::Phase::Listening);
    ASSERT_TRUE(await(program.stopListener()));
}

TEST_F(SubscriptionDialogTest, AnInboxThatNobodyWasToldOfGoesWithTheDialog)
{
    ASSERT_TRUE(await(program.startListener()));
    listener::Runner &runner = program.session()->runner;
    openNew();
    click("checkCallbackButton"); // it has to be there to be asked
    ASSERT_TRUE(eventually([&] { return runner.inboxes().size() == 2; }));
    dialog->reject();
    EXPECT_TRUE(eventually([&] { return runner.inboxes().size() == 1; }));
    ASSERT_TRUE(await(program.stopListener()));
}

TEST_F(SubscriptionDialogTest, AListenerThatDoesNotStartIsExplained)
{
    program.listenerError = support::error(base::Error::Kind::AddressInUse);
    openNew();
    click("useListenerButton");
    EXPECT_TRUE(eventually([this] { return problem("problemLabel").contains(u"port"_s); }));
    EXPECT_TRUE(find<QPushButton>("useListenerButton")->isEnabled());
}

TEST_F(SubscriptionDialogTest, ARefusalIsShownInTheDialogWithWhatWasEntered)
{
    openNew();
    click("allEventsButton");
    type("callbackUrlEdit", u"https://hooks.example.org/x"_s);
    program.service.refusal = kaizala::ApiReply{
        400, {}, R"({"message":"Callback did not echo <b>the</b> token","errorCode":"InvalidParameters"})"};
    click("saveButton");
    ASSERT_TRUE(eventually([this] { return !problem("problemLabel").isEmpty(); }));
    EXPECT_TRUE(problem("problemLabel").contains(u"Callback did not echo <b>the</b> token"_s))
        << problem("problemLabel").toStdString();
    EXPECT_EQ(find<QLabel>("problemLabel")->textFormat(), Qt::PlainText);
    EXPECT_EQ(find<QLineEdit>("callbackUrlEdit")->text(), u"https://hooks.example.org/x"_s);
    EXPECT_TRUE(find<QPushButton>("saveButton")->isEnabled());

    program.service.refusal.reset();
    click("saveButton");
    EXPECT_TRUE(closed());
}

TEST_F(SubscriptionDialogTest, SaysWhatTheServiceDoesWhileOneWaitsAndCanBeCancelled)
{
    openNew();
    click("allEventsButton");
    type("callbackUrlEdit", u"https://hooks.example.org/x"_s);
    program.service.held = true;
    click("saveButton");
    EXPECT_TRUE(find<QLabel>("doingLabel")->text().contains(u"validates the callback"_s));
    EXPECT_FALSE(find<QPushButton>("saveButton")->isEnabled());
    EXPECT_FALSE(find<QLineEdit>("callbackUrlEdit")->isEnabled());
    click("cancelButton");
    EXPECT_TRUE(closed());
    program.service.release();
}

TEST_F(SubscriptionDialogTest, AnEditSendsOnlyWhatChanged)
{
    openEdit(u"w-g1-1"_s);
    EXPECT_FALSE(find<QComboBox>("objectCombo")->isEnabled());
    EXPECT_EQ(find<QLineEdit>("callbackUrlEdit")->text(), u"https://hooks.example.org/k/7f"_s);
    type("contextEdit", u"changed"_s);
    click("saveButton");
    ASSERT_TRUE(closed());
    QJsonObject sent;
    for (const auto &request : program.service.requests) {
        if (request.verb == "PUT")
            sent = QJsonDocument::fromJson(request.body).object();
    }
    EXPECT_EQ(sent.keys(), QStringList{u"callBackContext"_s});
}

TEST_F(SubscriptionDialogTest, AnEditOfNothingAsksNobody)
{
    openEdit(u"w-g1-1"_s);
    click("saveButton");
    EXPECT_TRUE(closed());
    EXPECT_EQ(program.service.count("PUT"), 0);
}

TEST_F(SubscriptionDialogTest, TellsWhereAServiceWithoutEditingLeftTheOldOne)
{
    program.service.canEdit = false;
    program.service.refusedDeletions = {u"w-g1-1"_s};
    openEdit(u"w-g1-1"_s);
    bool told = false;
    QObject::connect(dialog, &ui::SubscriptionDialog::edited, &program,
                     [&told](const kaizala::SubscriptionId &id, const std::optional<base::Error> &oldRemains) {
                         told = id.value == u"new-1"_s && oldRemains.has_value();
                     });
    type("contextEdit", u"changed"_s);
    click("saveButton");
    EXPECT_TRUE(closed());
    EXPECT_TRUE(told);
}

TEST_F(SubscriptionDialogTest, ADateInThePastIsRefused)
{
    openNew();
    auto *validity = find<QComboBox>("validityCombo");
    validity->setCurrentIndex(validity->findText(u"Until a date"_s));
    find<QDateEdit>("validityDate")->setDate(QDate(2020, 1, 1));
    EXPECT_TRUE(problem("validityProblem").contains(u"past"_s));
    find<QDateEdit>("validityDate")->setDate(QDate(2031, 1, 1));
    EXPECT_EQ(problem("validityProblem"), QString());
}

TEST_F(SubscriptionDialogTest, KeepsEventTypesThatAreNotDocumented)
{
    program.service.addWebhook(u"g1"_s, u"odd"_s, {u"PollCreated"_s, u"JobCreated"_s});
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    openEdit(u"odd"_s);
    EXPECT_EQ(find<QListWidget>("eventTypesList")->count(), 14);
    click("saveButton");
    EXPECT_TRUE(closed());
    EXPECT_EQ(program.service.count("PUT"), 0) << "nothing was changed";
}
