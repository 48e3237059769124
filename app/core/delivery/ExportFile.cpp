// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ExportFile.h"

#include <QFileInfo>

#include <cstdio>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr qsizetype BufferBytes = 256 * 1024;
constexpr int StandardOutput = 1;

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

ExportFile::~ExportFile()
{
    discard();
}

void ExportFile::discard()
{
    if (m_name.isEmpty() || m_isFinished || !m_file.isOpen())
        return;
    m_file.close();
    m_file.remove();
}

tl::unexpected<base::Error> ExportFile::failed() const
{
    return base::fail(base::Error::Kind::Storage,
                      m_name.isEmpty() ? u"standard output cannot be written: %1"_s.arg(m_file.errorString())
                                       : u"the file %1 cannot be written: %2"_s.arg(m_name, m_file.errorString()));
}

base::Result<> ExportFile::open(const QString &name, Existing existing, const QString &storeFile)
{
    if (name.isEmpty()) {
        (void)std::fflush(stdout);
        // By its descriptor: the C library's buffer would tell of a full disk too late.
        const bool isOpen = m_file.open(StandardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered);
        return isOpen ? base::Result<>() : failed();
    }
    const QFileInfo info(name);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(storeFile).canonicalFilePath())
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is the store itself"_s.arg(name));
    if (info.isDir())
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is a folder"_s.arg(name));
    if (info.exists() && existing == Existing::Refuse)
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is there already"_s.arg(name));
    m_name = name;
    m_existing = existing;
    m_file.setFileName(name + u".part"_s);
    QFile::remove(m_file.fileName()); // of an earlier try that was interrupted
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isOpen ? base::Result<>() : failed();
}

base::Result<> ExportFile::write(const QByteArray &bytes)
{
    m_size += bytes.size();
    m_buffer.append(bytes);
    return m_buffer.size() < BufferBytes ? base::Result<>() : flush();
}

base::Result<> ExportFile::flush()
{
    qsizetype written = 0;
    while (written < m_buffer.size()) {
        const qint64 now = m_file.write(m_buffer.constData() + written, m_buffer.size() - written);
        if (now <= 0)
            return failed();
        written += now;
    }
    m_buffer.clear();
    return {};
}

base::Result<> ExportFile::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (m_name.isEmpty())
        return {};
    if (!flushToDisk(m_file))
        return base::fail(base::Error::Kind::Storage, u"the file %1 cannot be written to the disk"_s.arg(m_name));
    m_file.close();
    if (m_existing == Existing::Refuse) { // looked at again: it may have come meanwhile
        if (!m_file.rename(m_name)) {
            m_file.remove();
            return failed();
        }
    } else {
        std::error_code error;
        std::filesystem::rename(m_file.fileName().toStdU16String(), m_name.toStdU16String(), error);
        if (error) {
            m_file.remove();
            return base::fail(
                base::Error::Kind::Storage,
                u"the file %1 cannot be replaced: %2"_s.arg(m_name, QString::fromStdString(error.message())));
        }
    }
    m_isFinished = true;
    return {};
}

} // namespace delivery
