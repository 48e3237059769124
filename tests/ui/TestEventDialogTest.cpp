// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TestEventDialog.h"

#include "base/Json.h"

#include "support/FakeProgram.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class TestEventDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.open();
        dialog = new ui::TestEventDialog(program);
        dialog->show();
    }
    void TearDown() override
    {
        if (const QString folder = qEnvironmentVariable("KWC_PICTURES"); !folder.isEmpty()) // for the eye
            dialog->grab().save(folder + u"/test-event.png"_s);
        delete dialog;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QJsonObject body() const
    {
        return base::parseJsonObject(find<QPlainTextEdit>("testBodyEdit")->toPlainText().toUtf8())
            .value_or(QJsonObject());
    }
    void send() const { find<QPushButton>("testSendButton")->click(); }
    [[nodiscard]] QString problem() const { return find<QLabel>("testEventProblem")->text(); }

    support::FakeProgram program;
    QPointer<ui::TestEventDialog> dialog;
};

} // namespace

TEST_F(TestEventDialogTest, SendsAnExampleOfEachTypeToTheInbox)
{
    auto *types = find<QComboBox>("testTypeCombo");
    ASSERT_GT(types->count(), 10);
    types->setCurrentText(u"JobResponse"_s);
    Q_EMIT types->activated(types->currentIndex());
    EXPECT_EQ(body().value("eventType"_L1).toString(), u"JobResponse"_s);
    const QString id = body().value("eventId"_L1).toString();
    send();
    ASSERT_EQ(program.testEvents.size(), 1);
    EXPECT_EQ(program.testEvents.first().first, program.session()->runner.inboxes().first().path);
    EXPECT_EQ(base::parseJsonObject(program.testEvents.first().second)->value("eventId"_L1).toString(), id);
    EXPECT_FALSE(find<QPushButton>("testSendButton")->isEnabled());
    program.testAnswer.complete(ui::TestAnswer{200, u"stored"_s, 7});
    EXPECT_TRUE(eventually([this] { return find<QLabel>("testOutcome")->text().contains(u"200"_s); }));
    EXPECT_TRUE(find<QPushButton>("testSendButton")->isEnabled());
    EXPECT_NE(body().value("eventId"_L1).toString(), id) << "the next one is another event";
}

TEST_F(TestEventDialogTest, ARefusalIsToldAndTheBodyStays)
{
    find<QPlainTextEdit>("testBodyEdit")->setPlainText(u"{ no JSON"_s);
    send();
    program.testAnswer.complete(ui::TestAnswer{400, u"not JSON"_s, 1});
    EXPECT_TRUE(eventually([this] { return problem().contains(u"400"_s) && problem().contains(u"not JSON"_s); }));
    EXPECT_EQ(find<QPlainTextEdit>("testBodyEdit")->toPlainText(), u"{ no JSON"_s);
}

TEST_F(TestEventDialogTest, AStoppedListenerIsTold)
{
    send();
    program.testAnswer.complete(base::fail(base::Error::Kind::NotFound, u"x"_s));
    EXPECT_TRUE(eventually([this] { return problem().contains(u"Start it"_s); }));
}

TEST_F(TestEventDialogTest, NothingToSendIsSaid)
{
    find<QPlainTextEdit>("testBodyEdit")->clear();
    send();
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_TRUE(program.testEvents.isEmpty());
}

TEST_F(TestEventDialogTest, AStoredEventIsSentAsItWas)
{
    dialog->setBody(R"({"eventType":"jobresponse","eventId":"mine"})");
    EXPECT_EQ(body().value("eventId"_L1).toString(), u"mine"_s);
    EXPECT_EQ(find<QComboBox>("testTypeCombo")->currentText(), u"JobResponse"_s);
}
