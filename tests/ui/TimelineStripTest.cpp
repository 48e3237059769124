// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TimelineStrip.h"

#include "Looking.h"
#include "support/Await.h"
#include "ui/Theme.h"
#include "WindowFixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class TimelineStripTest : public uitest::WindowFixture
{
protected:
    void openWithEvents()
    {
        program.open();
        for (int i = 0; i < 40; ++i) {
            store::NewEvent event;
            event.body = QByteArray::number(i);
            event.eventType = i % 4 == 0 ? u"Announcement"_s : u"JobCreated"_s;
            event.receivedAt = program.clock.now().addSecs(-60 * i);
            program.store(event);
        }
        showWindow();
        strip = find<ui::TimelineStrip>("eventsTimeline");
        ASSERT_TRUE(strip);
        ASSERT_TRUE(eventually([this] { return strip->barAt(strip->barsArea().left()) >= 0; }));
    }
    [[nodiscard]] QString query() const { return find<QLineEdit>("eventsFilter")->text(); }

    ui::TimelineStrip *strip = nullptr;
};

TEST_F(TimelineStripTest, ARangeIsBrushedWithTheMouseAndStandsInTheFilter)
{
    openWithEvents();
    const QRect area = strip->barsArea();
    const QPoint from(area.left() + area.width() / 2, area.center().y());
    const QPoint to(area.right() - 1, area.center().y());
    QTest::mousePress(strip, Qt::LeftButton, {}, from);
    QTest::mouseMove(strip, to);
    uitest::keepPicture(window.get(), u"timeline-brush"_s);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, to);
    EXPECT_TRUE(query().contains(u"since:"_s)) << qPrintable(query());
    EXPECT_TRUE(query().contains(u"until:"_s)) << qPrintable(query());
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") > 0 && rows("eventsTable") < 40; }));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Escape);
    EXPECT_EQ(query(), QString());
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 40; }));
}

TEST_F(TimelineStripTest, TheSameWithTheKeyboardAndWhatElseIsAskedForStays)
{
    openWithEvents();
    auto *edit = find<QLineEdit>("eventsFilter");
    edit->setText(u"type:Announcement"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 10; }));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QTest::keyClick(strip, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(strip, Qt::Key_Return);
    EXPECT_TRUE(query().startsWith(u"type:Announcement "_s)) << qPrintable(query());
    EXPECT_TRUE(query().contains(u"since:"_s)) << qPrintable(query());
}

TEST_F(TimelineStripTest, ItIsToldInWordsToo)
{
    openWithEvents();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(strip);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(QAccessible::Name), u"Time-line of the events"_s);
    const QString description = told->text(QAccessible::Description);
    EXPECT_TRUE(description.contains(u"40 event"_s)) << qPrintable(description);
    EXPECT_TRUE(description.contains(u"JobCreated: 30"_s)) << qPrintable(description);
}

TEST_F(TimelineStripTest, HiddenItStaysHidden)
{
    openWithEvents();
    QTest::mouseClick(find<QToolButton>("timelineButton"), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    window.reset();
    showWindow();
    EXPECT_FALSE(find<ui::TimelineStrip>("eventsTimeline")->isVisible());
}

TEST_F(TimelineStripTest, ItsColoursAreSeenOnEveryGround)
{
    const auto light = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF()))
            + 0.0722 * part(double(colour.blueF()));
    };
    for (const ui::Theme theme : {ui::Theme::Dark, ui::Theme::HighContrast, ui::Theme::Light}) {
        ui::applyTheme(theme);
        const QPalette palette = QApplication::palette();
        for (int series = 0; series < 6; ++series) {
            const double one = light(ui::TimelineStrip::seriesColor(series, palette));
            const double ground = light(palette.color(QPalette::Base));
            EXPECT_GE((std::max(one, ground) + 0.05) / (std::min(one, ground) + 0.05), 3.0)
                << int(theme) << ' ' << series;
        }
    }
}

} // namespace
