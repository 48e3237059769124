// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SavedFiltersPane.h"

#include "Looking.h"
#include "support/Await.h"
#include "WindowFixture.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class SavedFiltersPaneTest : public uitest::WindowFixture
{
protected:
    void openWithEvents()
    {
        program.open();
        for (int i = 0; i < 6; ++i) {
            store::NewEvent event;
            event.body = QByteArray::number(i);
            event.eventType = i < 4 ? u"JobCreated"_s : u"Announcement"_s;
            event.receivedAt = program.clock.now().addSecs(-60 * i);
            program.store(event);
        }
        showWindow();
        ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 6; }));
    }
    void filter(const QString &query) const
    {
        auto *edit = find<QLineEdit>("eventsFilter");
        edit->setText(query);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QTreeView &list() const { return *find<QTreeView>("savedFilters"); }
    //! Saves the events' filter under \a name, as somebody would.
    void save(const QString &name) const
    {
        auto *button = find<QToolButton>("saveFilterButton");
        ASSERT_TRUE(eventually([button] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *edit = list().viewport()->findChild<QLineEdit *>();
        ASSERT_TRUE(edit) << "its name is asked for in the list";
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
        const int last = list().model()->rowCount() - 1;
        ASSERT_TRUE(eventually([&] { return cell(last, 0) == name; }));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list().model()->index(row, column).data().toString();
    }
};

TEST_F(SavedFiltersPaneTest, AFilterIsSavedCountedAppliedAndFoundAgainTheNextTime)
{
    openWithEvents();
    EXPECT_FALSE(find<QToolButton>("saveFilterButton")->isEnabled()) << "the events are not filtered";
    filter(u"type:Announcement"_s);
    ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 2; }));
    save(u"News"_s);
    EXPECT_EQ(cell(0, 0), u"News"_s);
    EXPECT_TRUE(eventually([this] { return cell(0, 1) == u"2"_s; }));
    EXPECT_FALSE(find<QToolButton>("saveFilterButton")->isEnabled()) << "it is there already";
    uitest::keepPicture(window.get(), u"saved-filters"_s);

    filter({});
    ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 6; }));
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 2; }));
    EXPECT_EQ(find<QLineEdit>("eventsFilter")->text(), u"type:Announcement"_s);

    program.close();
    program.open();
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"News"_s);
}

TEST_F(SavedFiltersPaneTest, OneThatWasRemovedCanBePutBack)
{
    openWithEvents();
    filter(u"type:JobCreated"_s);
    save(u"Jobs"_s);
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(list().model()->rowCount(), 0);
    auto *undo = find<QPushButton>("undoRemoveFilter");
    ASSERT_TRUE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(cell(0, 0), u"Jobs"_s);
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(SavedFiltersPaneTest, ThePaletteFindsThem)
{
    openWithEvents();
    filter(u"type:Announcement"_s);
    save(u"News of today"_s);
    filter({});
    ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 6; }));
    window->findChild<QAction *>(u"actionPalette"_s)->trigger();
    auto *edit = find<QDialog>("commandPalette")->findChild<QLineEdit *>(u"paletteEdit"_s);
    edit->setText(u"news of"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 2; }));
}

} // namespace
