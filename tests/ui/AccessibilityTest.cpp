// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What holds for every widget of the window and its dialogs, found by walking over all of them.

#include "WindowFixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class AccessibilityTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
    }
    //! Whether somebody meets \a widget: not one of the parts that Qt makes widgets of.
    [[nodiscard]] static bool isInput(const QWidget *widget)
    {
        if (widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus)
            return false;
        if (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return false;
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (up->inherits("QComboBoxPrivateContainer") || up->inherits("QCalendarWidget"))
                return false;
        }
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || (qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QHeaderView"))
            || qobject_cast<const QAbstractButton *>(widget);
    }
    static void checkAll(const QWidget *top)
    {
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!isInput(widget))
                continue;
            // A button that is hidden has its words when it is shown.
            if (qobject_cast<const QAbstractButton *>(widget) && widget->isHidden())
                continue;
            EXPECT_FALSE(nameOf(widget).isEmpty())
                << widget->metaObject()->className() << " \"" << widget->objectName().toStdString() << "\" has no name";
        }
        for (const QAction *action : top->findChildren<QAction *>()) {
            if (action->isSeparator() || (action->menu() && action->menu()->title() == action->text()))
                continue;
            // Widgets in a tool bar are actions without words.
            if (action->inherits("QWidgetAction"))
                continue;
            EXPECT_FALSE(action->text().isEmpty())
                << "an action of " << action->parent()->metaObject()->className() << " \""
                << action->parent()->objectName().toStdString() << "\" has no text";
        }
    }
};

} // namespace

TEST_F(AccessibilityTest, EveryInputHasANameAndEveryActionAText)
{
    openWindow();
    selectRow(0);
    checkAll(window.get());
    for (const char *action : {"actionNew", "actionEdit", "actionSignIn", "actionAccount", "actionAddObject"}) {
        find<QAction>(action)->trigger();
        for (const QDialog *dialog : window->findChildren<QDialog *>())
            checkAll(dialog);
        for (QDialog *dialog : window->findChildren<QDialog *>())
            delete dialog;
    }
}

TEST_F(AccessibilityTest, ShortcutsAreUnique)
{
    openWindow();
    QMap<QString, QString> taken;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString()))
                << keys.toString().toStdString() << " is on both " << taken.value(keys.toString()).toStdString()
                << " and " << action->text().toStdString();
            taken.insert(keys.toString(), action->text());
        }
    }
    EXPECT_TRUE(taken.contains(u"Ctrl+N"_s));
    EXPECT_TRUE(taken.contains(u"F5"_s));
    EXPECT_TRUE(taken.contains(u"Ctrl+Q"_s));
    EXPECT_TRUE(taken.contains(u"Ctrl+F"_s));
}

TEST_F(AccessibilityTest, LabelsReadNothingAsMarkUp)
{
    openWindow();
    selectRow(0);
    for (const QLabel *label : window->findChildren<QLabel *>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
            << label->text().toStdString();
}

TEST_F(AccessibilityTest, TabReachesEveryPane)
{
    openWindow();
    window->activateWindow();
    QSet<QString> reached;
    QWidget *first = window->focusWidget() ? window->focusWidget() : window->centralWidget();
    QWidget *widget = first;
    do {
        widget = widget->nextInFocusChain();
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            reached.insert(widget->objectName());
    } while (widget != first);
    for (const QString &name : {u"objectsTree"_s, u"subscriptionsFilter"_s, u"eventTypeFilter"_s, u"healthFilter"_s,
                                u"subscriptionsTable"_s, u"listenerUrl"_s, u"listenerToggle"_s, u"eventsFilter"_s})
        EXPECT_TRUE(reached.contains(name)) << name.toStdString();
}

TEST(UiSourcesTest, NothingWaitsInANestedLoop)
{
    const QRegularExpression nested(
        u"\\bexec\\(|QEventLoop|processEvents|waitFor[A-Z]|QMessageBox::(information|warning|question|critical)\\(|::get(Text|Item|Int)\\("_s);
    QDirIterator files(QStringLiteral(KWC_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto found = nested.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(found.hasMatch()) << file.fileName().toStdString() << ": " << found.captured().toStdString();
        ++read;
    }
    EXPECT_GT(read, 40);
}
