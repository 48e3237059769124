// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace ui {

class FlowLayout;

//! The terms of a filter as chips under its box, each with a cross that takes it out of the text; the text stays what
//! counts. Delete and Backspace on a chip do the same.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QLineEdit &edit, QWidget *parent = nullptr); //!< \a edit outlives it

    void setQuery(const QString &query); //!< what is applied; none: it hides
    [[nodiscard]] QStringList terms() const { return m_terms; }
    static constexpr int MostShown = 32;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(qsizetype index);

    QLineEdit &m_edit;
    FlowLayout *m_flow;
    QStringList m_terms;
    QString m_query;
};

} // namespace ui
