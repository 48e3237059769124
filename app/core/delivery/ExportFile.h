// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace delivery {

//! Where an export goes. A file is written beside its name (".part", for the owner's eyes only) and gets the name only
//! once all of it is on disk; whatever ends earlier leaves no file and an older one as it was. Or standard output. Any
//! one thread at a time.
class ExportFile
{
public:
    enum class Existing
    {
        Refuse,
        Replace,
    };

    ExportFile() = default;
    ~ExportFile(); //!< discards
    Q_DISABLE_COPY_MOVE(ExportFile)

    //! \a name: a file; empty: standard output. Errors: InvalidInput (it is there already, a folder, or \a storeFile),
    //! Storage.
    [[nodiscard]] base::Result<> open(const QString &name, Existing existing, const QString &storeFile = {});
    [[nodiscard]] base::Result<> write(const QByteArray &bytes); //!< Storage: disk full and the like
    [[nodiscard]] base::Result<> finish(); //!< Storage; the file is there, whole, on success
    void discard(); //!< takes away what is not finished

    [[nodiscard]] qint64 size() const { return m_size; } //!< bytes written so far

private:
    [[nodiscard]] base::Result<> flush();
    [[nodiscard]] tl::unexpected<base::Error> failed() const;

    QString m_name;
    Existing m_existing = Existing::Refuse;
    QFile m_file;
    QByteArray m_buffer;
    qint64 m_size = 0;
    bool m_isFinished = false;
};

} // namespace delivery
