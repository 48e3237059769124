// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FieldValueMenu.h"

#include "models/Roles.h"
#include "support/Await.h"
#include "WindowFixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::eventually;
using ui::fieldTerm;

namespace {

class FieldValueMenuTest : public uitest::WindowFixture
{
protected:
    void openWithEvents()
    {
        program.open();
        for (int i = 0; i < 4; ++i) {
            store::NewEvent event;
            event.eventType = u"JobCreated"_s;
            event.eventId = QString::number(i);
            event.body = QByteArray(R"({"eventType":"JobCreated","eventId":")") + QByteArray::number(i)
                + R"(","data":{"list":[{"answer":"A1"}],"2020":{"x":7},"title":"Restock","count":)"
                + QByteArray::number(i % 2) + "}}";
            program.store(event);
        }
        showWindow();
        ASSERT_TRUE(eventually([this] { return rows("eventsTable") == 4; }));
        find<QTableView>("eventsTable")->selectRow(0);
        ASSERT_TRUE(eventually([this] { return field(u"/data/count"_s).isValid(); }));
    }
    [[nodiscard]] QModelIndex field(const QString &pointer) const
    {
        const auto *tree = find<QTreeView>("fieldsTree");
        const auto found = tree->model() ? tree->model()->match(tree->model()->index(0, 0), models::PathRole, pointer,
                                                                1, Qt::MatchExactly | Qt::MatchRecursive)
                                         : QModelIndexList();
        return found.value(0);
    }
    void choose(const QString &pointer, const char *action) const
    {
        find<QTreeView>("fieldsTree")->setCurrentIndex(field(pointer));
        auto *one = window->findChild<QAction *>(QString::fromLatin1(action));
        ASSERT_TRUE(one->isEnabled()) << action;
        one->trigger();
    }
    [[nodiscard]] QString query() const { return find<QLineEdit>("eventsFilter")->text(); }
};

TEST(FieldTermTest, IsWhatTheFilterReads)
{
    EXPECT_EQ(fieldTerm({u"eventType"_s}, u"JobCreated"_s), u"type:JobCreated"_s);
    EXPECT_EQ(fieldTerm({u"data"_s, u"text"_s}, u"late delivery"_s), u"data.text:\"late delivery\""_s);
    EXPECT_EQ(fieldTerm({u"data"_s, u"2020"_s, u"x"_s}, u"5"_s), u"data.2020.x:5"_s);
    EXPECT_EQ(fieldTerm({u"objectType"_s}, u"Group"_s), QString()) << "the language has no key for it";
    EXPECT_EQ(fieldTerm({u"data"_s, u"a.b"_s}, u"5"_s), QString());
    EXPECT_EQ(fieldTerm({u"data"_s, u"text"_s}, QString()), QString());
    EXPECT_EQ(fieldTerm({u"data"_s, u"text"_s}, QString(1000, u'x')), QString());
    EXPECT_EQ(fieldTerm({}, u"x"_s), QString());
}

TEST_F(FieldValueMenuTest, AFieldsValueIsShownAloneOrHidden)
{
    openWithEvents();
    const QString count = field(u"/data/count"_s).siblingAtColumn(1).data(models::CopyRole).toString();
    choose(u"/data/count"_s, "actionShowField");
    EXPECT_EQ(query(), u"data.count:"_s + count);
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 2; }));
    find<QTableView>("eventsTable")->selectRow(0);
    ASSERT_TRUE(eventually([this] { return field(u"/data/title"_s).isValid(); }));
    choose(u"/data/title"_s, "actionHideField");
    EXPECT_EQ(query(), u"data.count:%1 -data.title:Restock"_s.arg(count));
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 0; }));
}

TEST_F(FieldValueMenuTest, PlacesInListsAreLeftOutAndKeysThatAreNumbersAreNot)
{
    openWithEvents();
    choose(u"/data/list/0/answer"_s, "actionShowField");
    EXPECT_EQ(query(), u"data.list.answer:A1"_s);
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 4; }));
    find<QTableView>("eventsTable")->selectRow(0);
    ASSERT_TRUE(eventually([this] { return field(u"/data/2020/x"_s).isValid(); }));
    choose(u"/data/2020/x"_s, "actionHideField");
    EXPECT_TRUE(query().endsWith(u"-data.2020.x:7"_s)) << qPrintable(query());
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 0; }));
}

TEST_F(FieldValueMenuTest, WhereItIsGoesToTheClipboard)
{
    openWithEvents();
    choose(u"/data/title"_s, "actionCopyPointer");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"/data/title"_s);
    find<QTreeView>("fieldsTree")->setCurrentIndex(field(u"/data"_s));
    EXPECT_FALSE(window->findChild<QAction *>(u"actionShowField"_s)->isEnabled()) << "it is no value";
}

} // namespace
