// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventStore.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace ui {

class Problem;
struct Session;

//! How long events are kept: a rule for every inbox, and others for those that have their own; what each inbox takes,
//! and what a rule would delete.
class RetentionPage : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPage(const Session &session, QWidget *parent = nullptr); //!< \a session outlives it
    [[nodiscard]] base::Pending<> apply(); //!< writes the rules that are others now

private:
    using Rules = QMap<QString, store::Retention>; // by inbox; "": for those without one

    void makeLayout();
    void readAll();
    void fillInboxes();
    void showUsage();
    void showRule();
    void takeRule();
    void foresee();
    void tellLoss(qint64 events);
    [[nodiscard]] QString inbox() const; // that is chosen
    [[nodiscard]] store::Retention shown() const;
    [[nodiscard]] store::InboxUsage usageOf(const QString &inbox) const;
    [[nodiscard]] QString nameOf(const QString &inbox) const;

    const Session &m_session;
    Rules m_before;
    Rules m_rules;
    store::Usage m_usage;
    QTimer m_settle; // what a rule would delete is counted when typing pauses
    int m_foreseen = 0;
    bool m_filling = false;
    QComboBox *m_inbox;
    QCheckBox *m_own;
    QCheckBox *m_age;
    QSpinBox *m_days;
    QCheckBox *m_number;
    QSpinBox *m_events;
    QCheckBox *m_size;
    QSpinBox *m_megabytes;
    Problem *m_problem;
    QTableWidget *m_table;
    QLabel *m_file;
};

} // namespace ui
