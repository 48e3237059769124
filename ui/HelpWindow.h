// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

//! The guide: pages of the program's own resources, with a search over all of them. Links to other pages are followed
//! here, others go to the system's browser. One at a time; it stays open beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void showPage(const QString &name); //!< "guide", "filters", …; another one shows the first

private:
    struct Page
    {
        QString name; // of the file, without its ending
        QString title;
        QString text; // as it is searched
    };
    void load();
    void showRow(int row);
    void search();
    void next();
    void follow(const QUrl &link);

    QList<Page> m_pages;
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace ui
