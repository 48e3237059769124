// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/Importer.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace ui {

class BusyBar;
class Problem;
struct Session;

//! Puts the events of a file into the account's store, says how far it is and what it can't take, line by line. It
//! begins at once; given up, what was imported so far stays, and the same file again goes on. Destroyed with its
//! session at the latest.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int MostFindings = 1000; //!< that are shown; the others are counted

    ImportDialog(const Session &session, const QString &file, QWidget *parent = nullptr); //!< \a session outlives it
    ~ImportDialog() override;
    void reject() override; //!< gives up what is under way; else closes

private:
    void start(store::EventStore &store, const QString &file, const store::Derivation &derivation);
    void addFinding(qint64 line, const QString &reason);
    void take(const base::Result<delivery::ImportOutcome> &outcome);
    void setBusy(bool busy);

    QString m_name; // of the file, one line
    std::unique_ptr<delivery::Importer> m_importer; // once the schemas are read
    base::Pending<delivery::ImportOutcome> m_importing;
    QStandardItemModel *m_findings;
    QLabel *m_state;
    BusyBar *m_busy;
    Problem *m_problem;
    QTreeView *m_view;
    QPushButton *m_close;
};

} // namespace ui
