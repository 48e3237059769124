// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/HelpWindow.h"

#include "ui/Caption.h"
#include "ui/FilterEdit.h"
#include "ui/Form.h"
#include "ui/GuideText.h"
#include "ui/Look.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString Folder = u":/kwc/help/"_s;
const QStringList Names{u"guide"_s, u"filters"_s, u"service-api"_s}; // in the order of the list

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_search(makeFilterEdit(tr("Search the guide"))), m_found(new Caption), m_list(new QListWidget),
      m_text(new GuideText)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_found->setObjectName(u"helpFound"_s);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({Folder});
    m_text->document()->setDocumentMargin(2 * Grid);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(Grid, Grid, 0, Grid);
    leftColumn->setSpacing(Grid);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_found);
    leftColumn->addWidget(m_list, 1);
    auto *parts = new QSplitter;
    parts->addWidget(left);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({28 * Grid, 92 * Grid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    resize(120 * Grid, 86 * Grid);

    load();
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::next);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    search();
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void HelpWindow::load()
{
    for (const QString &name : Names) {
        QFile file(Folder + name + u".md"_s); // some ten kilobytes of the program's own memory
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QTextDocument page;
        page.setMarkdown(QString::fromUtf8(file.readAll()));
        m_pages.append({name, page.firstBlock().text(), page.toPlainText()});
        m_list->addItem(m_pages.constLast().title);
    }
}

void HelpWindow::showPage(const QString &name)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &one) { return one.name == name; });
    m_list->setCurrentRow(page == m_pages.end() ? 0 : int(page - m_pages.begin()));
}

void HelpWindow::showRow(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    m_text->setSource(QUrl(u"qrc"_s + Folder + m_pages.at(row).name + u".md"_s), QTextDocument::MarkdownResource);
    if (!m_search->text().trimmed().isEmpty())
        next();
}

void HelpWindow::search()
{
    const QString wanted = m_search->text().trimmed();
    qsizetype found = 0;
    for (int row = 0; row < m_pages.size(); ++row) {
        const qsizetype here = wanted.isEmpty() ? 0 : m_pages.at(row).text.count(wanted, Qt::CaseInsensitive);
        found += here;
        m_list->item(row)->setHidden(!wanted.isEmpty() && here == 0);
    }
    m_found->setText(wanted.isEmpty() ? QString()
                         : found == 0 ? tr("The guide does not say this.")
                                      : tr("Found %n time(s); Enter goes to the next.", nullptr, int(found)));
    m_found->setVisible(!wanted.isEmpty());
    m_text->moveCursor(QTextCursor::Start);
    if (found == 0)
        return;
    if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden()) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row); // shows the first place
                return;
            }
        }
    }
    next();
}

void HelpWindow::next()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    m_text->moveCursor(QTextCursor::Start); // round again
    m_text->find(wanted);
}

void HelpWindow::follow(const QUrl &link)
{
    const QString name = link.path().section(u'/', -1);
    if ((link.isRelative() || link.scheme() == "qrc"_L1) && name.endsWith(".md"_L1)) {
        showPage(name.chopped(3));
        return;
    }
    if (link.isRelative() && link.hasFragment()) {
        m_text->scrollToAnchor(link.fragment());
        return;
    }
    if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

} // namespace ui
