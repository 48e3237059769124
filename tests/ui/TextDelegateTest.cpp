// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Cells are painted from texts that are laid out once. They look as the style paints them, to the pixel.

#include "models/Roles.h"
#include "subscriptions/Health.h"
#include "ui/StateDelegates.h"
#include "ui/ViewSetup.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

//! The same cell, by the style.
template <typename Delegate>
class ByTheStyle final : public Delegate
{
public:
    using Delegate::Delegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        this->initStyleOption(&item, index);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    }
};

class HealthLike : public ui::StateDelegate
{
public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<ui::State> stateFor(int value) const override
    {
        return ui::stateOf(subscriptions::Health(value));
    }
};

class TextDelegateTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ui::setUpTable(view, u"cells"_s, u"Cells"_s);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setModel(&model);
        view.resize(700, 420);
        add(u"plain"_s);
        add(u"a text that is much longer than its column is wide, and then some "_s.repeated(3));
        add(QString());
        // Where such letters are cut off, the style still places the line by their height: not in the narrow column.
        for (const QString &tall : {u"مج 12"_s, u"e\u0301 \U0001F600 &"_s}) {
            add(tall);
            model.item(model.rowCount() - 1, 1)->setText(u"narrow"_s);
        }
        add(u"face & <b>no tags</b>"_s);
        add(u"two\nlines"_s);
        add(u"right"_s)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        add(u"centre"_s)->setTextAlignment(Qt::AlignCenter);
        add(u"off"_s)->setEnabled(false);
        QFont bold = view.font();
        bold.setBold(true);
        add(u"bold and long, so that it is cut where the bold letters end"_s)->setFont(bold);
        add(u"ticked"_s)->setCheckable(true);
        add(u"coloured"_s)->setForeground(Qt::red);
        add(u"on a ground"_s)->setBackground(Qt::yellow);
        view.setColumnWidth(0, 150);
        view.setColumnWidth(1, 90);
        view.selectRow(1);
        view.selectionModel()->select(model.index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.selectionModel()->setCurrentIndex(model.index(3, 0), QItemSelectionModel::NoUpdate);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    QStandardItem *add(const QString &text)
    {
        QList<QStandardItem *> row;
        for (int column = 0; column < 3; ++column)
            row.append(new QStandardItem(text));
        row.at(1)->setData(model.rowCount() % 7, models::StateRole);
        model.appendRow(row);
        return row.first();
    }
    QImage picture(QAbstractItemDelegate *text, QAbstractItemDelegate *state)
    {
        view.setItemDelegate(text);
        view.setItemDelegateForColumn(1, state);
        return view.grab().toImage();
    }
    void compare()
    {
        ui::TextDelegate text;
        HealthLike state;
        ByTheStyle<ui::TextDelegate> styleText;
        ByTheStyle<HealthLike> styleState;
        const QImage wanted = picture(&styleText, &styleState);
        EXPECT_EQ(picture(&text, &state), wanted);
        EXPECT_EQ(picture(&text, &state), wanted) << "from what was laid out before";
        view.setItemDelegate(nullptr);
        view.setItemDelegateForColumn(1, nullptr);
    }

    QStandardItemModel model;
    QTableView view;
};

} // namespace

TEST_F(TextDelegateTest, CellsLookAsTheStylePaintsThem)
{
    compare();
}

TEST_F(TextDelegateTest, AlsoFromRightToLeft)
{
    view.setLayoutDirection(Qt::RightToLeft);
    compare();
}

TEST_F(TextDelegateTest, AlsoWhenTheColumnsTheFontAndThePaletteChange)
{
    compare();
    view.setColumnWidth(0, 80);
    view.setColumnWidth(1, 12);
    compare();
    QFont larger = view.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    view.setFont(larger);
    compare();
    QPalette dark = view.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    compare();
}

TEST_F(TextDelegateTest, AChangedTextIsShown)
{
    ui::TextDelegate text;
    HealthLike state;
    const QImage before = picture(&text, &state);
    model.item(0, 0)->setText(u"changed"_s);
    EXPECT_NE(picture(&text, &state), before);
    model.item(0, 0)->setText(u"plain"_s);
    EXPECT_EQ(picture(&text, &state), before);
    view.setItemDelegate(nullptr);
    view.setItemDelegateForColumn(1, nullptr);
}
