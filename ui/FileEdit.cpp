// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FileEdit.h"

#include "ui/Look.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

FileEdit::FileEdit(const QString &name, const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit)
{
    m_line->setObjectName(name);
    auto *button = new QPushButton(tr("Choose…", "a file"));
    button->setObjectName(name + u"Choose"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileEdit::changed);
    connect(button, &QPushButton::clicked, this, [this, title, filter] { choose(title, filter); });
}

QString FileEdit::file() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QString() : QFileInfo(QDir::fromNativeSeparators(text)).absoluteFilePath();
}

void FileEdit::setFile(const QString &file)
{
    m_line->setText(QDir::toNativeSeparators(file));
    m_line->setCursorPosition(0);
}

void FileEdit::choose(const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(file()).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileEdit::setFile);
    dialog->open();
}

} // namespace ui
