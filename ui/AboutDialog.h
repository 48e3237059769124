// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QStringList>

namespace ui {

struct Session;

//! The program's version, what it is made of and under which licences, its folders, and a report for whoever helps.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a folders: where settings and data are, shown and opened. \a session: may be null; only read here.
    AboutDialog(const Session *session, const QStringList &folders, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeLicences();
    [[nodiscard]] QWidget *makeFolders(const QStringList &folders);
    [[nodiscard]] QWidget *makeReport(const QString &report);
};

} // namespace ui
