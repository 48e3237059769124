// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "models/DiffModel.h"
#include "store/Event.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class BusyBar;
class ElidedLabel;
class Problem;
struct Session;

//! What is compared with what.
struct DiffRequest
{
    enum class With
    {
        Other, //!< the event \a other; the older of the two counts as the one before
        Previous, //!< the event before it of the same type and object
        Example //!< the example in the schema of its type, which counts as the one before
    };
    qint64 event = 0;
    With with = With::Previous;
    qint64 other = 0;
};

//! Two events, or an event and its schema's example, field by field. Reads and compares off the GUI thread.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a session outlives it.
    DiffDialog(const Session &session, const DiffRequest &request, QWidget *parent = nullptr);
    ~DiffDialog() override;

private:
    //! What is compared; none before: the schema's example.
    struct Sides
    {
        std::optional<store::EventDetail> before;
        store::EventDetail after;
    };

    void makeLayout();
    [[nodiscard]] base::Pending<Sides> read(const DiffRequest &request);
    [[nodiscard]] base::Pending<Sides> readOther(const store::EventDetail &event, const DiffRequest &request);
    [[nodiscard]] base::Pending<models::DiffModel::Content> compare(const Sides &sides);
    void fail(const base::Error &error);
    void showCount();

    const Session &m_session;
    models::DiffModel *m_model;
    DiffRequest::With m_with;
    ElidedLabel *m_before;
    ElidedLabel *m_after;
    QCheckBox *m_onlyChanges;
    BusyBar *m_busy;
    QTableView *m_table;
    QLabel *m_count;
    Problem *m_problem;
    QPushButton *m_close;
};

} // namespace ui
