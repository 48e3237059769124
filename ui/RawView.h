// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class JsonHighlighter;

//! A body's text, read-only: in full up to MostAtOnce characters, else that much of it, with a line that says how much
//! and a button that shows the rest too.
class RawView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype MostAtOnce = 1024 * 1024;

    explicit RawView(QWidget *parent = nullptr);
    void setText(const QString &text); //!< plain text, laid out already
    void clear() { setText({}); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &text);
    void showAll();
    QString m_text;
    QPlainTextEdit *m_edit;
    JsonHighlighter *m_highlighter;
    QWidget *m_more;
    QLabel *m_moreText;
    QPushButton *m_moreButton;
};

} // namespace ui
