// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Inspector.h"

#include "models/FieldsModel.h"
#include "schema/Summary.h"
#include "ui/EmptyState.h"
#include "ui/RawView.h"

#include "support/FakeProgram.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

const QByteArray TextMessage =
    R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","eventId":"e1",)"
    R"("data":{"text":"<b>bold</b>\n<img src=x>"},"context":"","fromUser":"+911234567890",)"
    R"("fromUserId":"u1","fromUserName":"Asha","fromUserProfilePic":"","subscriptionId":"s1"})";

class InspectorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.open();
        inspector.setSession(program.session());
        inspector.resize(600, 400);
        inspector.show();
    }
    void TearDown() override { inspector.setSession(nullptr); }

    [[nodiscard]] qint64 store(const QByteArray &body, store::Verdict verdict = store::Verdict::Valid)
    {
        store::NewEvent event;
        event.eventType = u"TextMessageCreated"_s;
        event.eventId = QString::number(++m_events);
        event.subscriptionId = u"s1"_s;
        event.method = "POST";
        event.target = "/k/abc";
        event.peer = u"127.0.0.1:4711"_s;
        event.headers = {{"Content-Type", "application/json"}, {"kz-callback-token", "(redacted)"}};
        event.body = body;
        event.elapsedUs = 1500;
        event.verdict = verdict;
        event.summary = schema::Summary::of(QJsonDocument::fromJson(body).object()).serialised();
        return program.store(event);
    }
    void inspect(qint64 id)
    {
        inspector.inspect(id);
        ASSERT_TRUE(eventually([this] { return inspector.tabs().isVisible() && !raw()->toPlainText().isEmpty(); }));
    }
    [[nodiscard]] QPlainTextEdit *raw() const { return inspector.findChild<QPlainTextEdit *>(u"rawText"_s); }
    [[nodiscard]] QString label(const char *name) const
    {
        return inspector.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    //! The index of the row called \a name, at any depth.
    [[nodiscard]] QModelIndex field(const QString &name) const
    {
        const auto *model = inspector.fieldsView().model();
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    support::FakeProgram program;
    ui::Inspector inspector;
    int m_events = 0;
};

} // namespace

TEST_F(InspectorTest, NothingSelectedSaysSo)
{
    EXPECT_TRUE(inspector.findChild<ui::EmptyState *>()->isVisible());
    EXPECT_FALSE(inspector.tabs().isVisible());
}

TEST_F(InspectorTest, ShowsFieldsRawHeadersAndDelivery)
{
    const qint64 id = store(TextMessage);
    inspect(id);
    EXPECT_EQ(inspector.eventId(), id);
    EXPECT_TRUE(field(u"eventId"_s).isValid());
    EXPECT_EQ(field(u"fromUserName"_s).siblingAtColumn(models::FieldsModel::Value).data().toString(), u"Asha"_s);
    EXPECT_TRUE(raw()->toPlainText().contains(u"  \"eventType\": \"TextMessageCreated\""_s))
        << raw()->toPlainText().toStdString();

    const auto *headers = inspector.findChild<QTableView *>(u"headersTable"_s)->model();
    ASSERT_EQ(headers->rowCount(), 2);
    EXPECT_EQ(headers->index(1, 1).data().toString(), u"(redacted)"_s);
    EXPECT_EQ(inspector.findChild<QTableView *>(u"deliveriesTable"_s)->model()->rowCount(), 1);
    EXPECT_TRUE(label("factAnswer").contains(u"200"_s));
    EXPECT_TRUE(label("factAnswer").contains(u"1.5"_s)) << label("factAnswer").toStdString();
    EXPECT_TRUE(label("factRequest").contains(u"POST /k/abc"_s));
    EXPECT_EQ(label("factSubscription"), u"s1"_s);
    EXPECT_TRUE(label("eventLine").contains(u"valid"_s));
    EXPECT_TRUE(label("eventLine").contains(u"TextMessageCreated"_s));
}

TEST_F(InspectorTest, ValuesThatLookLikeMarkUpAreShownAsText)
{
    inspect(store(TextMessage));
    const QString value = field(u"text"_s).siblingAtColumn(models::FieldsModel::Value).data().toString();
    EXPECT_TRUE(value.contains(u"<b>bold</b>"_s)) << value.toStdString();
    EXPECT_FALSE(value.contains(u'\n'));
    EXPECT_TRUE(raw()->toPlainText().contains(u"<b>bold</b>\\n<img src=x>"_s)) << raw()->toPlainText().toStdString();
    for (const QLabel *one : inspector.findChildren<QLabel *>()) {
        if (!one->text().isEmpty()) {
            EXPECT_EQ(one->textFormat(), Qt::PlainText) << one->text().toStdString();
        }
    }
}

TEST_F(InspectorTest, FindingsAreCountedAndStandOnTheirFields)
{
    inspect(store(R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","data":{"text":7}})",
                  store::Verdict::Invalid));
    EXPECT_TRUE(label("eventLine").contains(u"invalid"_s)) << label("eventLine").toStdString();
    const QModelIndex note = field(u"text"_s).siblingAtColumn(models::FieldsModel::Note);
    EXPECT_FALSE(note.data().toString().isEmpty());
}

TEST_F(InspectorTest, ABodyThatIsNoJsonIsExplainedAndShownRaw)
{
    inspect(store("hello <b>there"));
    EXPECT_EQ(raw()->toPlainText(), u"hello <b>there"_s);
    const auto *problem = inspector.findChild<QLabel *>(u"notJsonLabel"_s);
    EXPECT_TRUE(problem->text().contains(u"no JSON"_s));
    EXPECT_FALSE(problem->isHidden());
    EXPECT_EQ(inspector.fieldsView().model()->rowCount(), 0);
}

TEST_F(InspectorTest, AnEventThatIsGoneIsExplained)
{
    inspector.inspect(4711);
    const auto *empty = inspector.findChild<ui::EmptyState *>();
    ASSERT_TRUE(eventually([empty] { return empty->title() == u"The event could not be read"_s; }));
    EXPECT_EQ(inspector.eventId(), 0);
}

TEST_F(InspectorTest, TheLastOneAskedForIsShown)
{
    const qint64 first = store(R"({"eventType":"first"})");
    const qint64 second = store(R"({"eventType":"second"})");
    inspector.inspect(first);
    inspector.inspect(second);
    ASSERT_TRUE(eventually([this] { return raw()->toPlainText().contains(u"second"_s); }));
    EXPECT_EQ(inspector.eventId(), second);
}

TEST_F(InspectorTest, TheSessionMayCloseWhileAnEventIsRead)
{
    inspector.inspect(store(TextMessage));
    inspector.setSession(nullptr);
    program.close();
    EXPECT_EQ(inspector.fieldsView().model(), nullptr);
    EXPECT_EQ(inspector.eventId(), 0);
}

TEST_F(InspectorTest, ALongBodyIsShownInPartAndInFullOnDemand)
{
    QByteArray body = R"({"list":[)";
    while (body.size() < 2 * ui::RawView::MostAtOnce)
        body += R"({"number":12345,"text":"something of some length"},)";
    body.chop(1);
    body += "]}";
    inspect(store(body));
    EXPECT_EQ(raw()->toPlainText().size(), ui::RawView::MostAtOnce);
    QPushButton *all = nullptr;
    for (QPushButton *button : inspector.findChildren<QPushButton *>()) {
        if (button->text() == u"Show all"_s)
            all = button;
    }
    ASSERT_NE(all, nullptr);
    all->click();
    EXPECT_GT(raw()->toPlainText().size(), body.size());
    EXPECT_TRUE(raw()->toPlainText().endsWith(u"}"_s));
}
