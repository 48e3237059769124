// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AboutDialog.h"

#include "ui/Caption.h"
#include "ui/CopyButton.h"
#include "ui/Diagnostics.h"
#include "ui/ElidedLabel.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/TextDelegate.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Part
{
    const char16_t *name;
    const char16_t *licence; // as SPDX names it
};

// All that the installers bring along or link.
constexpr std::array<Part, 10> Parts{{
    {u"Qt 6 (Core, GUI, Widgets, Network, SQL, SVG)", u"LGPL-3.0-only"},
    {u"QtKeychain", u"BSD-3-Clause"},
    {u"Boost", u"BSL-1.0"},
    {u"SQLite", u"public domain"},
    {u"Zstandard", u"BSD-3-Clause"},
    {u"zlib", u"Zlib"},
    {u"OpenSSL", u"Apache-2.0"},
    {u"CLI11", u"BSD-3-Clause"},
    {u"tl::expected", u"CC0-1.0"},
    {u"Breeze icons", u"LGPL-3.0-or-later"},
}};

QWidget *page(QLayout *layout)
{
    auto *widget = new QWidget;
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(Grid);
    widget->setLayout(layout);
    return widget;
}

} // namespace

AboutDialog::AboutDialog(const Session *session, const QStringList &folders, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About"));
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *name = new QLabel(tr("Kaizala Webhook Console"));
    name->setFont(pageFont(font()));
    auto *version = new QLabel(tr("Version %1").arg(QStringLiteral(KWC_VERSION)));
    version->setObjectName(u"aboutVersion"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(HalfGrid);
    words->addWidget(name);
    words->addWidget(version);
    words->addWidget(new Caption(tr("Free software under the Apache License 2.0. Independent of Microsoft.")));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Grid);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *tabs = new QTabWidget;
    tabs->addTab(makeLicences(), tr("Licences"));
    tabs->addTab(makeFolders(folders), tr("Folders"));
    tabs->addTab(makeReport(diagnostics(session, folders)), tr("Report"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    column->addLayout(head);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(72 * Grid, 60 * Grid);
}

QWidget *AboutDialog::makeLicences()
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Made with"), tr("Licence")});
    for (const Part &part : Parts)
        model->appendRow(
            {new QStandardItem(QString::fromUtf16(part.name)), new QStandardItem(QString::fromUtf16(part.licence))});
    auto *view = new QTreeView;
    view->setObjectName(u"aboutLicences"_s);
    view->setAccessibleName(tr("What the program is made with, and under which licences"));
    view->setModel(model);
    view->setItemDelegate(new TextDelegate(view));
    view->setRootIsDecorated(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout;
    column->addWidget(view);
    return page(column);
}

QWidget *AboutDialog::makeFolders(const QStringList &folders)
{
    auto *column = new QVBoxLayout;
    for (const QString &folder : folders) {
        auto *path = new ElidedLabel;
        path->setText(withoutHome(folder));
        auto *open = new QPushButton(tr("Open", "a folder"));
        open->setAccessibleName(tr("Open %1", "%1 is a folder").arg(withoutHome(folder)));
        connect(open, &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        auto *row = new QHBoxLayout;
        row->addWidget(path, 1);
        row->addWidget(open);
        column->addLayout(row);
    }
    auto *note = new Caption(tr("Secrets are in none of them: they are in the keychain."));
    column->addWidget(note);
    column->addStretch(1);
    return page(column);
}

QWidget *AboutDialog::makeReport(const QString &report)
{
    auto *text = new QPlainTextEdit(report);
    text->setObjectName(u"aboutReport"_s);
    text->setAccessibleName(tr("Report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    auto *copy = new CopyButton(tr("Report"), [report] { return report; });
    copy->setObjectName(u"copyReport"_s);
    row->addWidget(new Caption(tr("For whoever helps you. It holds no names, no addresses and no secrets.")), 1);
    row->addWidget(copy);
    auto *column = new QVBoxLayout;
    column->addWidget(text, 1);
    column->addLayout(row);
    return page(column);
}

} // namespace ui
