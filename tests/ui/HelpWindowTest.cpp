// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/HelpWindow.h"

#include "Looking.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

class HelpWindowTest : public testing::Test
{
protected:
    HelpWindowTest()
    {
        help->show();
        pages = help->findChild<QListWidget *>(u"helpPages"_s);
        text = help->findChild<QTextBrowser *>(u"helpText"_s);
        search = help->findChild<QLineEdit *>(u"helpSearch"_s);
    }
    ~HelpWindowTest() override { delete help; }
    [[nodiscard]] QString found() const { return help->findChild<QLabel *>(u"helpFound"_s)->text(); }

    ui::HelpWindow *help = new ui::HelpWindow;
    QListWidget *pages = nullptr;
    QTextBrowser *text = nullptr;
    QLineEdit *search = nullptr;
};

TEST_F(HelpWindowTest, EveryPageIsThereWithItsTitle)
{
    ASSERT_EQ(pages->count(), 3);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        EXPECT_FALSE(pages->item(row)->text().isEmpty());
        EXPECT_TRUE(text->toPlainText().startsWith(pages->item(row)->text())) << row;
        uitest::keepPicture(help, u"help-%1"_s.arg(row));
    }
}

TEST_F(HelpWindowTest, SearchGoesOverAllPagesAndFromPlaceToPlace)
{
    search->setText(u"isAnonymous"_s);
    EXPECT_TRUE(pages->item(0)->isHidden());
    EXPECT_FALSE(pages->item(1)->isHidden());
    EXPECT_EQ(pages->currentRow(), 1);
    EXPECT_EQ(text->textCursor().selectedText(), u"isAnonymous"_s);

    search->setText(u"subscription"_s);
    const int first = text->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_NE(text->textCursor().position(), first);

    search->setText(u"no page says this"_s);
    EXPECT_EQ(found(), u"The guide does not say this."_s);
    search->clear();
    EXPECT_FALSE(pages->item(0)->isHidden());
}

TEST_F(HelpWindowTest, LinksBetweenPagesLeadSomewhere)
{
    static const QRegularExpression link(uR"(\]\(([^)#]+\.(md|png))\))"_s);
    for (const QString &name : {u"guide"_s, u"filters"_s, u"service-api"_s}) {
        QFile page(u":/kwc/help/%1.md"_s.arg(name));
        ASSERT_TRUE(page.open(QIODevice::ReadOnly)) << qPrintable(name);
        auto links = link.globalMatch(QString::fromUtf8(page.readAll()));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            EXPECT_TRUE(QFile::exists(u":/kwc/help/"_s + target)) << qPrintable(name + u" → "_s + target);
        }
    }
    pages->setCurrentRow(0);
    Q_EMIT text->anchorClicked(QUrl(u"filters.md"_s));
    EXPECT_EQ(pages->currentRow(), 1);
}

} // namespace
