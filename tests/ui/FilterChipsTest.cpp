// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FilterChips.h"

#include "Looking.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class FilterChipsTest : public testing::Test
{
protected:
    void apply(const QString &query)
    {
        edit.setText(query);
        chips.setQuery(query);
        chips.resize(600, chips.sizeHint().height());
        chips.show();
    }
    [[nodiscard]] QList<QToolButton *> shown() const
    {
        QList<QToolButton *> all;
        for (auto *button : chips.findChildren<QToolButton *>()) {
            if (button->isVisibleTo(&chips))
                all.append(button);
        }
        return all;
    }

    QLineEdit edit;
    ui::FilterChips chips{edit};
};

TEST_F(FilterChipsTest, EachTermIsOneAndLeavesTheOthersAsTheyAreWritten)
{
    apply(u"type:JobResponse \"late delivery\" (from:a OR from:b) -is:test"_s);
    ASSERT_EQ(shown().size(), 4);
    EXPECT_EQ(shown().at(1)->text(), u"\"late delivery\""_s);
    const QSignalSpy applied(&edit, &QLineEdit::returnPressed);
    QTest::mouseClick(shown().at(1), Qt::LeftButton);
    EXPECT_EQ(edit.text(), u"type:JobResponse (from:a OR from:b) -is:test"_s);
    EXPECT_EQ(applied.size(), 1);
}

TEST_F(FilterChipsTest, TheDeleteKeyTakesOneAwayAndTheLastLeavesAnEmptyFilter)
{
    apply(u"invalid"_s);
    ASSERT_EQ(shown().size(), 1);
    QTest::keyClick(shown().first(), Qt::Key_Delete);
    EXPECT_EQ(edit.text(), QString());
    chips.setQuery({});
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_FALSE(chips.isVisible());
}

TEST_F(FilterChipsTest, ManyAreBoundedAndTextIsPlain)
{
    apply(u"<b>x</b> "_s + QString(u"type:a "_s).repeated(100));
    EXPECT_EQ(shown().size(), ui::FilterChips::MostShown);
    EXPECT_EQ(shown().first()->text(), u"<b>x</b>"_s);
}

} // namespace
