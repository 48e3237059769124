// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ExportDialog.h"

#include "Looking.h"
#include "support/Await.h"
#include "WindowFixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class ExportDialogTest : public uitest::WindowFixture
{
protected:
    //! The dialog is open over so many events, of which every second fits \a query.
    void openWithEvents(int count, const QString &query = {})
    {
        program.open();
        for (int i = 0; i < count; ++i) {
            store::NewEvent event;
            event.eventType = i % 2 == 0 ? u"JobCreated"_s : u"Announcement"_s;
            event.eventId = QString::number(i);
            event.body = R"({"data":{"responder":"+919812345678","text":"late"}})";
            program.store(event);
        }
        showWindow();
        auto *edit = find<QLineEdit>("eventsFilter");
        edit->setText(query);
        QTest::keyClick(edit, Qt::Key_Return);
        ASSERT_TRUE(eventually([&] {
            return query.isEmpty() ? rows("eventsTable") >= qMin(count, 50) : rows("eventsTable") == count / 2;
        }));
        window->findChild<QAction *>(u"actionExportEvents"_s)->trigger();
        dialog = window->findChild<ui::ExportDialog *>();
        ASSERT_TRUE(dialog);
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString path(const QString &name = u"events.ndjson"_s) const { return folder.filePath(name); }
    //! Once it is over.
    [[nodiscard]] QString outcome() const
    {
        EXPECT_TRUE(eventually([this] { return part<QPushButton>("exportButton")->isEnabled(); }));
        return part<QLabel>("exportProgress")->text() + part<QLabel>("exportProblem")->text();
    }
    [[nodiscard]] QByteArray written(const QString &file) const
    {
        QFile one(file);
        EXPECT_TRUE(one.open(QIODevice::ReadOnly)) << qPrintable(file);
        return one.readAll();
    }

    QTemporaryDir folder;
    ui::ExportDialog *dialog = nullptr;
};

TEST_F(ExportDialogTest, WhatTheFilterShowsIsWrittenMasked)
{
    openWithEvents(6, u"type:JobCreated"_s);
    EXPECT_TRUE(eventually([this] { return part<QLabel>("exportWhat")->text().contains(u"3 event"_s); }));
    uitest::expectTextsFit(dialog, u"export"_s);
    uitest::expectMnemonicsUnique(dialog, u"export"_s);
    uitest::keepPicture(dialog, u"export"_s);
    dialog->exportTo(path());
    EXPECT_TRUE(outcome().startsWith(u"3 event(s) were written to events.ndjson"_s)) << qPrintable(outcome());
    EXPECT_TRUE(part<QPushButton>("exportShow")->isVisible());
    const QByteArray file = written(path());
    EXPECT_EQ(file.count('\n'), 4) << "what it is, and three events";
    EXPECT_TRUE(file.contains("late"));
    EXPECT_FALSE(file.contains("919812345678"));
    uitest::keepPicture(dialog, u"export-done"_s);
}

TEST_F(ExportDialogTest, UnmaskedItWarnsAndWritesWhatThereIs)
{
    openWithEvents(2);
    part<QComboBox>("exportFormat")->setCurrentIndex(1);
    part<QCheckBox>("exportMasks")->setChecked(false);
    EXPECT_TRUE(part<QLabel>("exportMasksNote")->text().contains(u"personal data"_s));
    dialog->exportTo(path(u"events.csv"_s));
    EXPECT_TRUE(outcome().contains(u"2 event(s)"_s)) << qPrintable(outcome());
    EXPECT_TRUE(written(path(u"events.csv"_s)).contains("919812345678"));
}

TEST_F(ExportDialogTest, GivenUpItLeavesNoFile)
{
    openWithEvents(400);
    dialog->exportTo(path());
    ASSERT_FALSE(part<QPushButton>("exportButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("exportClose"), Qt::LeftButton);
    EXPECT_EQ(outcome(), u"The export was given up. There is no file."_s);
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_TRUE(dialog->isVisible());
    QTest::mouseClick(part<QPushButton>("exportClose"), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return window->findChild<ui::ExportDialog *>() == nullptr; }));
}

TEST_F(ExportDialogTest, WhatCanNotBeWrittenIsSaidInPlace)
{
    openWithEvents(1);
    dialog->exportTo(folder.filePath(u"no/such/folder/events.ndjson"_s));
    EXPECT_TRUE(outcome().startsWith(u"The file could not be written."_s)) << qPrintable(outcome());
    dialog->exportTo(program.session()->store.file());
    EXPECT_TRUE(outcome().startsWith(u"The file could not be written."_s)) << "not over the store";
}

TEST_F(ExportDialogTest, TheButtonAsksForTheFile)
{
    openWithEvents(1);
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    auto *ask = dialog->findChild<QFileDialog *>(u"exportFileDialog"_s);
    ASSERT_TRUE(ask);
    Q_EMIT ask->fileSelected(path());
    ask->reject();
    EXPECT_TRUE(outcome().contains(u"1 event(s)"_s));
}

} // namespace
