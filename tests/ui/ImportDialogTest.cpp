// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ImportDialog.h"

#include "Looking.h"
#include "support/Await.h"
#include "ui/ExportDialog.h"
#include "WindowFixture.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class ImportDialogTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] QString fileOf(const QByteArray &content) const
    {
        const QString path = folder.filePath(u"events.ndjson"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    //! What three events of an account look like, exported as they are.
    [[nodiscard]] QByteArray exported()
    {
        for (int i = 0; i < 3; ++i) {
            store::NewEvent event;
            event.eventId = QString::number(i);
            event.eventType = u"JobCreated"_s;
            event.body = R"({"eventType":"JobCreated","eventId":")" + QByteArray::number(i) + R"("})";
            program.store(event);
        }
        ui::ExportDialog exporting(*program.session(), {});
        exporting.setAttribute(Qt::WA_DeleteOnClose, false);
        exporting.findChild<QAbstractButton *>(u"exportMasks"_s)->setChecked(false);
        const QString path = folder.filePath(u"exported.ndjson"_s);
        exporting.exportTo(path);
        EXPECT_TRUE(eventually([&] { return exporting.findChild<QPushButton *>(u"exportButton"_s)->isEnabled(); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void import(const QString &file)
    {
        window->importEvents(file);
        dialog = window->findChild<ui::ImportDialog *>();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(
            eventually([this] { return dialog->findChild<QPushButton *>(u"importClose"_s)->text() == u"Close"_s; }));
    }
    [[nodiscard]] QString state() const { return dialog->findChild<QLabel *>(u"importState"_s)->text(); }
    [[nodiscard]] QString problem() const { return dialog->findChild<QLabel *>(u"importProblem"_s)->text(); }
    [[nodiscard]] QTreeView &findings() const { return *dialog->findChild<QTreeView *>(u"importFindings"_s); }
    void close() const { QTest::mouseClick(dialog->findChild<QPushButton *>(u"importClose"_s), Qt::LeftButton); }

    QTemporaryDir folder;
    ui::ImportDialog *dialog = nullptr;
};

TEST_F(ImportDialogTest, EventsComeInOnceAndWhatIsNoEventIsNamedByItsLine)
{
    program.open();
    const QByteArray file = exported();
    ASSERT_TRUE(support::await(program.session()->store.clear()).has_value());
    showWindow();
    import(fileOf(file + "this is no event\n"));
    EXPECT_TRUE(state().startsWith(u"3 event(s) of events.ndjson are new here."_s)) << qPrintable(state());
    EXPECT_EQ(problem(), u"1 line(s) are left out."_s);
    ASSERT_EQ(findings().model()->rowCount(), 1);
    EXPECT_EQ(findings().model()->index(0, 0).data().toString(), u"5"_s) << "after the first record and three events";
    EXPECT_TRUE(eventually([this] { return rows("eventsTable") == 3; }));
    uitest::expectTextsFit(dialog, u"import"_s);
    uitest::keepPicture(dialog, u"import"_s);
    close();
    ASSERT_TRUE(eventually([this] { return !window->findChild<ui::ImportDialog *>(); }));

    import(fileOf(file));
    EXPECT_TRUE(state().startsWith(u"0 event(s)"_s)) << qPrintable(state());
    EXPECT_TRUE(state().contains(u"3 were there already."_s)) << qPrintable(state());
    EXPECT_FALSE(findings().isVisible());
}

TEST_F(ImportDialogTest, AFileOfAnotherKindIsRefusedWithASentence)
{
    program.open();
    showWindow();
    import(fileOf("PK\x03\x04 no text at all"));
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(rows("eventsTable"), 0);
}

TEST_F(ImportDialogTest, TheMenuAsksForTheFile)
{
    program.open();
    showWindow();
    window->findChild<QAction *>(u"actionImportEvents"_s)->trigger();
    auto *ask = window->findChild<QFileDialog *>(u"importFileDialog"_s);
    ASSERT_TRUE(ask);
    Q_EMIT ask->fileSelected(fileOf("{}"));
    EXPECT_TRUE(window->findChild<ui::ImportDialog *>());
}

} // namespace
