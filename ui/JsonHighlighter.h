// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace ui {

//! Colours JSON that is laid out with one member a line: names, texts, numbers, words. Each line stands for itself,
//! because a JSON text holds no line break. Colours follow the palette (setPalette).
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette); //!< and colours anew

protected:
    void highlightBlock(const QString &text) override;

private:
    void choose(const QPalette &palette);
    QTextCharFormat m_name;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace ui
