// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

//! A file's name to type, or to choose.
class FileEdit : public QWidget
{
    Q_OBJECT

public:
    //! \a name: objectName of the line; \a title of the dialog that chooses; \a filter as QFileDialog has them.
    FileEdit(const QString &name, const QString &title, const QString &filter, QWidget *parent = nullptr);
    [[nodiscard]] QString file() const; //!< absolute; empty: none
    void setFile(const QString &file);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &title, const QString &filter);
    QLineEdit *m_line;
};

} // namespace ui
