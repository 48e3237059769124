// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/EventPreparation.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;
class QTabWidget;
class QTreeView;

namespace models {
class FieldsModel;
class PairsModel;
} // namespace models

namespace ui {

class BusyBar;
class Caption;
class ElidedLabel;
class FieldValueMenu;
class FactsGrid;
class PageStack;
class Problem;
class RawView;
class StateIcon;
struct Session;

//! One event, explained: its fields against the schema, its body, its headers, how it was delivered. Reads and checks
//! off the GUI thread.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    void setSession(const Session *session); //!< null lets go of everything
    void inspect(qint64 id); //!< keeps what is shown until the other one is ready
    void clear();
    [[nodiscard]] qint64 eventId() const { return m_id; } //!< 0: none
    [[nodiscard]] QTreeView &fieldsView() const { return *m_fields; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }

Q_SIGNALS:
    void narrowRequested(const QString &term, bool shows); //!< events with a field's value; see FieldValueMenu

private:
    void makeFields();
    QWidget *makeDelivery();
    void take(const PreparedEvent &event);
    void takeFacts(const store::EventDetail &detail);
    void fail(const base::Error &error);
    void showNothing();

    const Session *m_session = nullptr;
    qint64 m_id = 0;
    quint64 m_generation = 0; // answers to older questions are dropped
    std::unique_ptr<EventPreparation> m_preparation;
    models::FieldsModel *m_fieldsModel = nullptr; // one per session: it holds the schemas
    models::PairsModel *m_headersModel;
    models::PairsModel *m_deliveriesModel;

    PageStack *m_stack;
    BusyBar *m_busy;
    ElidedLabel *m_summary;
    StateIcon *m_verdictIcon;
    ElidedLabel *m_line;
    QTabWidget *m_tabs;
    QTreeView *m_fields;
    FieldValueMenu *m_fieldMenu = nullptr;
    Problem *m_notJson;
    RawView *m_raw;
    QTableView *m_headers;
    QTableView *m_deliveries;
    FactsGrid *m_facts;
};

} // namespace ui
