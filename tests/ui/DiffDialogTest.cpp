// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DiffDialog.h"

#include "models/Roles.h"
#include "ui/EventComparison.h"
#include "ui/EventsPane.h"

#include "support/FakeProgram.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::DiffModel;
using support::eventually;

namespace {

class DiffDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        pane.resize(900, 300);
        pane.show();
        program.open();
        pane.setSession(program.session());
    }
    void TearDown() override { pane.setSession(nullptr); }
    qint64 store(const QByteArray &body, const QString &type = u"JobResponse"_s, const QString &object = u"g1"_s)
    {
        store::NewEvent event;
        event.eventType = type;
        event.objectId = object;
        event.eventId = QString::number(++m_events);
        event.body = body;
        const qint64 id = program.store(event);
        EXPECT_GT(id, 0);
        EXPECT_TRUE(eventually([this] { return pane.table().model()->rowCount() == m_events; }));
        return id;
    }
    //! As with the mouse, Ctrl held.
    void selectRows(const QList<int> &rows) const
    {
        pane.table().clearSelection();
        for (const int row : rows) {
            const QPoint where = pane.table().visualRect(pane.table().model()->index(row, 1)).center();
            QTest::mouseClick(pane.table().viewport(), Qt::LeftButton, Qt::ControlModifier, where);
        }
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return pane.findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::DiffDialog *dialog() const { return pane.findChild<ui::DiffDialog *>(); }
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return dialog()->findChild<QTableView *>(u"diffTable"_s)->model();
    }
    [[nodiscard]] QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = dialog()->findChild<QLabel *>(u"problemLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString count() const { return dialog()->findChild<QLabel *>(u"diffCount"_s)->text(); }

    support::FakeProgram program;
    ui::EventsPane pane;
    int m_events = 0;
};

} // namespace

TEST_F(DiffDialogTest, TwoSelectedEventsWithEachOther)
{
    store(R"({"a":1,"n":9007199254740992})");
    store(R"({"b":1})", u"JobCreated"_s);
    store(R"({"a":1,"n":9007199254740993,"<b>x</b>":"<i>"})");
    selectRows({2, 0});
    ASSERT_TRUE(action("actionCompare")->isEnabled());
    EXPECT_EQ(action("actionCompare")->text(), u"&Compare the two"_s);
    EXPECT_FALSE(action("actionCompareExample")->isEnabled());
    action("actionCompare")->trigger();
    ASSERT_TRUE(dialog());
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    EXPECT_EQ(cell(0, DiffModel::Before), u"9007199254740992"_s) << "the older one is the one before";
    EXPECT_EQ(cell(0, DiffModel::After), u"9007199254740993"_s);
    EXPECT_EQ(cell(1, DiffModel::Field), u"/<b>x<~1b>"_s);
    EXPECT_TRUE(count().contains(u"added"_s) && count().contains(u"changed"_s)) << count().toStdString();

    dialog()->findChild<QCheckBox *>(u"onlyChangesBox"_s)->setChecked(false);
    EXPECT_EQ(rows()->rowCount(), 3);
    EXPECT_TRUE(problem().isEmpty());
}

TEST_F(DiffDialogTest, OneEventWithTheOneBeforeOfItsTypeAndObject)
{
    store(R"({"v":"first"})");
    store(R"({"v":"other object"})", u"JobResponse"_s, u"g2"_s);
    store(R"({"v":"other type"})", u"JobCreated"_s);
    store(R"({"v":"last"})");
    selectRows({0});
    EXPECT_EQ(action("actionCompare")->text(), u"&Compare with the one before"_s);
    action("actionCompare")->trigger();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    EXPECT_EQ(cell(0, DiffModel::Before), u"first"_s);
    EXPECT_EQ(cell(0, DiffModel::After), u"last"_s);

    selectRows({3});
    action("actionCompare")->trigger();
    EXPECT_TRUE(eventually([this] { return problem().startsWith("No event before this one"_L1); }));
    EXPECT_EQ(rows()->rowCount(), 0);
}

TEST_F(DiffDialogTest, OneEventWithItsSchemasExample)
{
    store(R"({"eventType":"JobResponse","extra":1})");
    store("{}", u"Unheard"_s);
    selectRows({1});
    action("actionCompareExample")->trigger();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 3; }));
    QStringList added;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        if (rows()->index(row, DiffModel::What).data(models::StateRole).toInt() == int(inspect::Change::Added))
            added.append(cell(row, DiffModel::Field));
    }
    EXPECT_EQ(added, QStringList{u"/extra"_s});

    selectRows({0});
    action("actionCompareExample")->trigger();
    EXPECT_TRUE(eventually([this] { return problem() == u"No schema has an example of this event type."_s; }));
}

TEST_F(DiffDialogTest, TheSameAndWhatIsNoJsonAreSaid)
{
    store(R"({"a":1})");
    store(R"({"a":1.0})");
    store("<xml/>");
    selectRows({1, 2});
    action("actionCompare")->trigger();
    EXPECT_TRUE(eventually([this] { return count() == u"Both say the same"_s; }));
    selectRows({0, 1});
    action("actionCompare")->trigger();
    EXPECT_TRUE(eventually([this] { return problem().contains("no JSON"_L1); }));
}

TEST_F(DiffDialogTest, NothingToCompareMeansNothingToChoose)
{
    EXPECT_FALSE(action("actionCompare")->isEnabled());
    store("[1]");
    store("[2]");
    store("[3]");
    selectRows({0, 1, 2});
    EXPECT_FALSE(action("actionCompare")->isEnabled());
    EXPECT_FALSE(action("actionCompareExample")->isEnabled());
    selectRows({0});
    EXPECT_TRUE(action("actionCompareExample")->isEnabled());
}

TEST_F(DiffDialogTest, ClosesWithItsSession)
{
    store("[1]");
    store("[2]");
    selectRows({0, 1});
    action("actionCompare")->trigger();
    ASSERT_TRUE(dialog());
    pane.setSession(nullptr);
    EXPECT_FALSE(dialog());
    EXPECT_FALSE(action("actionCompare")->isEnabled());
}
