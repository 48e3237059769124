// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModelTester>

//! Watches a model through every change while it lives. Arrange pages before: the tester must not fetch on its own.
class ModelWatch
{
public:
    explicit ModelWatch(QAbstractItemModel *model)
        : m_tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        m_tester.setUseFetchMore(false);
    }

private:
    QAbstractItemModelTester m_tester;
};

//! What every model owes a view: a heading for each column, and none beside them.
inline bool hasHeadings(const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString().isEmpty())
            return false;
    }
    return !model.headerData(-1, Qt::Horizontal).isValid()
        && !model.headerData(model.columnCount(), Qt::Horizontal).isValid()
        && !model.headerData(0, Qt::Vertical).isValid();
}

inline QString shown(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}
