// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The window in the sizes and palettes that it has to look right in. With KWC_PICTURES=<folder> each is saved as a
// picture.

#include "Looking.h"
#include "WindowFixture.h"

#include "kaizala/EventType.h"
#include "schema/Summary.h"
#include "ui/Theme.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

namespace {

struct WindowLook
{
    QSize size;
    bool dark;
};

class LayoutTest : public uitest::WindowFixture, public testing::WithParamInterface<WindowLook>
{
protected:
    void SetUp() override
    {
        m_style = QApplication::style()->name();
        m_palette = QApplication::palette();
        ui::applyTheme(GetParam().dark ? ui::Theme::Dark : ui::Theme::Light);
        program.addAccount();
        program.service.addGroup(u"8c29a1f0-55f2-4a55-b0a1-0c1b2d3e4f50"_s, u"Field technicians north"_s);
        program.service.addGroup(u"g2"_s, u"Stores"_s);
        program.service.addGroup(u"g3"_s, u"कार्यालय"_s);
        const QString field = program.service.groups.first().first;
        program.service.addWebhook(field, u"dac6e0a2-1f57-4d35-9d05-a8f2f3b0c111"_s, kaizala::allEventTypeNames(),
                                   u"https://hooks.example.org/k/7f3Yx0q9PpVb2mZc8Kd1LrTn5SwHj4Ge"_s,
                                   {{u"callBackToken"_s, u"t"_s}, {u"callBackContext"_s, u"north"_s}});
        program.service.addWebhook(field, u"w2"_s, {u"JobCreated"_s, u"JobResponse"_s},
                                   u"https://hooks.example.org/jobs"_s, {{u"validity"_s, qint64(1768900000000)}});
        program.service.addWebhook(u"g2"_s, u"w3"_s, {u"Announcement"_s}, u"https://old.example.org/in"_s,
                                   {{u"active"_s, false}});
        program.service.addWebhook(u"g2"_s, u"w4"_s, {u"SurveyResponse"_s}, u"https://old.example.org/surveys"_s,
                                   {{u"validity"_s, qint64(1760000000000)}});
        program.service.addWebhook(u"g3"_s, u"w5"_s, {u"MemberAdded"_s, u"MemberRemoved"_s},
                                   u"https://people.example.org/kz"_s, {{u"active"_s, QJsonValue::Null}});
    }
    void TearDown() override
    {
        WindowFixture::TearDown();
        QApplication::setStyle(m_style);
        QApplication::setPalette(m_palette);
    }
    void show()
    {
        openWindow(GetParam().size);
        ASSERT_TRUE(await(program.startListener()));
        storeEvents();
        ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 14; }));
        selectRow(0);
        find<QTableView>("eventsTable")->selectRow(12);
        ASSERT_TRUE(eventually([this] { return rows("fieldsTree") > 3; }));
        ASSERT_TRUE(eventually([this] { return rows("lastEventsTable") == 5; }));
    }
    void storeEvents()
    {
        const QStringList names = kaizala::allEventTypeNames();
        for (int i = 0; i < 14; ++i) {
            store::NewEvent event;
            event.eventType = names.at(i % 13);
            event.eventId = u"3e49a0c5-%1"_s.arg(i);
            event.objectId = program.service.groups.first().first;
            event.subscriptionId = u"dac6e0a2-1f57-4d35-9d05-a8f2f3b0c111"_s;
            event.from = u"+919876543210"_s;
            event.fromName = u"Asha Rao"_s;
            event.receivedAt = program.clock.now().addSecs(i * 37);
            event.verdict = i % 5 == 3 ? store::Verdict::Invalid
                : i % 4 == 2           ? store::Verdict::Notes
                                       : store::Verdict::Valid;
            event.errors = i % 5 == 3 ? 1 : 0;
            event.notes = i % 4 == 2 ? 2 : 0;
            event.method = "POST";
            event.target = "/k/7f3Yx0q9PpVb2mZc8Kd1LrTn5SwHj4Ge";
            event.peer = u"127.0.0.1:53122"_s;
            event.summary =
                schema::Summary::of(
                    {{u"eventType"_s, event.eventType},
                     {u"fromUserName"_s, u"Asha Rao"_s},
                     {u"data"_s, QJsonObject{{u"title"_s, u"Check valve 7"_s}, {u"text"_s, u"late delivery"_s}}}})
                    .serialised();
            event.headers = {
                {"Host", "localhost"}, {"Content-Type", "application/json"}, {"kz-callback-token", "(redacted)"}};
            event.body = R"({"objectId":"8c29","objectType":"Group","eventType":")" + event.eventType.toUtf8()
                + R"(","eventId":"3e49","data":{"title":"Check <b>valve</b> 7","text":"by Friday","dueDate":"2026-01-17T18:29:59Z",)"
                  R"("assignedTo":["+911234567890"],"actionId":"a7","groupId":"8c29"},"context":"north","fromUser":"++919876543210",)"
                  R"("fromUserId":"u1","fromUserName":"Asha Rao","fromUserProfilePic":"","extra":true})";
            ASSERT_GT(program.store(event), 0);
        }
    }
    //! Looks at \a widget as somebody would, and keeps a picture where that is wanted.
    void look(QWidget *widget, const QString &name) const
    {
        const QString picture = u"%1-%2x%3-%4"_s.arg(name)
                                    .arg(GetParam().size.width())
                                    .arg(GetParam().size.height())
                                    .arg(GetParam().dark ? u"dark"_s : u"light"_s);
        uitest::keepPicture(widget, picture);
        uitest::expectTextsFit(widget, picture);
        EXPECT_LE(widget->width(), GetParam().size.width()) << name.toStdString();
        EXPECT_LE(widget->height(), GetParam().size.height()) << name.toStdString();
    }
    QString m_style;
    QPalette m_palette;
};

} // namespace

TEST_P(LayoutTest, NothingIsCutOff)
{
    ASSERT_NO_FATAL_FAILURE(show());
    look(window.get(), u"window"_s);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QApplication::sendPostedEvents();
        look(window.get(), u"tab-%1"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
    find<QLineEdit>("subscriptionsFilter")->setText(u"no such thing"_s);
    find<QLineEdit>("eventsFilter")->setText(u"since:x"_s);
    QTest::keyClick(find<QLineEdit>("eventsFilter"), Qt::Key_Return);
    Q_EMIT program.signInNeeded(support::error(base::Error::Kind::Unauthorized));
    look(window.get(), u"problems"_s);
    find<QLineEdit>("subscriptionsFilter")->clear();

    find<QAction>("actionNew")->trigger();
    auto *dialog = find<QDialog>("subscriptionDialog");
    find<QPushButton>("allEventsButton")->click();
    QApplication::sendPostedEvents();
    look(dialog, u"new-subscription"_s);
    delete dialog;
    find<QAction>("actionSignIn")->trigger();
    dialog = find<QDialog>("signInDialog");
    find<QPushButton>("signInButton")->click();
    QApplication::sendPostedEvents();
    look(dialog, u"sign-in"_s);
    delete dialog;

    program.close();
    ASSERT_TRUE(eventually([this] {
        const auto *button = find<QToolButton>("accountButton");
        return button->text() == u"Not signed in"_s && button->width() >= button->sizeHint().width();
    }));
    look(window.get(), u"first-run"_s);
}

INSTANTIATE_TEST_SUITE_P(SizesAndPalettes, LayoutTest,
                         testing::Values(WindowLook{{1024, 640}, false}, WindowLook{{1024, 640}, true},
                                         WindowLook{{1440, 900}, false}, WindowLook{{1440, 900}, true}));
