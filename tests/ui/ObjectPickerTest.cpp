// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectPicker.h"

#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(ObjectPickerTest, NoneMeansWhatTheFilterHidesToo)
{
    QList<subscriptions::KnownObject> objects;
    for (const QString &name : {u"North"_s, u"South"_s, u"Southeast"_s})
        objects.append({{kaizala::ObjectType::Group, name.toLower()}, name, {}, false});
    ui::ObjectPicker picker(u"Which?"_s, objects);
    const auto *duplicate = picker.findChild<QPushButton *>(u"duplicateButton"_s);
    auto *filter = picker.findChild<QLineEdit *>(u"objectFilter"_s);
    auto *all = picker.findChild<QPushButton *>(u"tickAllButton"_s);
    auto *none = picker.findChild<QPushButton *>(u"tickNoneButton"_s);
    filter->setText(u"south"_s);
    all->click();
    EXPECT_TRUE(duplicate->text().contains(u"2"_s)) << duplicate->text().toStdString() << ": what is shown";
    filter->setText(u"north"_s);
    all->click();
    EXPECT_TRUE(duplicate->text().contains(u"3"_s)) << duplicate->text().toStdString() << ": the others stay ticked";
    none->click();
    EXPECT_FALSE(duplicate->isEnabled()) << "nothing hidden is duplicated to";
}
