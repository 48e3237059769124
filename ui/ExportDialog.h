// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/ExportJob.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace delivery {
class Exporter;
}

namespace ui {

class BusyBar;
class Problem;
struct Session;

//! Writes the events that a filter shows into a file: in which form, and whether what is personal or secret is masked.
//! While it writes it says how far it is and can be given up, which leaves no file. Destroyed with its session at the
//! latest.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a query: the filter as it is written; it has to read. \a session outlives it.
    ExportDialog(const Session &session, const QString &query, QWidget *parent = nullptr);
    ~ExportDialog() override;

    //! Begins, where nothing is under way; what is at \a file is replaced (the file dialog has asked).
    void exportTo(const QString &file);
    void reject() override; //!< gives up what is under way; else closes

private:
    void count();
    void explain();
    void chooseFile();
    void setBusy(bool busy);
    void take(const base::Result<delivery::ExportOutcome> &outcome);
    [[nodiscard]] delivery::ExportFormat format() const;

    const Session &m_session;
    const QString m_query;
    QString m_file;
    std::unique_ptr<delivery::Exporter> m_exporter;
    base::Pending<delivery::ExportOutcome> m_exporting;
    QLabel *m_what;
    QComboBox *m_format;
    QLabel *m_formatNote;
    QCheckBox *m_masks;
    Problem *m_masksNote;
    BusyBar *m_busy;
    QLabel *m_progress;
    Problem *m_problem;
    QPushButton *m_export;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace ui
