// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class ElidedLabel;

//! Captions and values in two aligned columns, some with a button that copies the value. Values are plain text on one
//! line; what does not fit is in the tool tip.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Copy
    {
        No,
        Yes,
        Secret //!< what setSecret() gave, which is not shown
    };

    explicit FactsGrid(QWidget *parent = nullptr);
    //! \a name is the objectName of the value's label.
    void addRow(const QString &name, const QString &caption, Copy copy = Copy::No);
    void addWrapped(const QString &name, const QString &caption); //!< a value that may take several lines
    void addRow(const QString &caption, QWidget *value); //!< a widget as the value; taken over
    void setValue(const QString &name, const QString &text); //!< shown as "–" where empty
    void setSecret(const QString &name, const base::Secret &secret); //!< of a row with Copy::Secret; empty: none
    void setRowVisible(const QString &name, bool visible);
    [[nodiscard]] QString value(const QString &name) const;

private:
    struct Row
    {
        QWidget *caption = nullptr;
        ElidedLabel *value = nullptr;
        QLabel *wrapped = nullptr; // instead
        QWidget *copy = nullptr;
        QString text;
        base::Secret secret;
        bool isSecret = false;
    };
    static void showCopy(const Row &row);
    QWidget *addCaption(const QString &caption, QWidget *value);
    QGridLayout *m_grid;
    QHash<QString, Row> m_rows;
};

} // namespace ui
