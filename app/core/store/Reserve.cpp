// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Reserve.h"

#include "base/Logging.h"
#include "store/Database.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace store {

namespace {

//! Really, not as a hole.
bool allocate(QFile &file, qint64 bytes)
{
#ifdef Q_OS_LINUX
    return ::posix_fallocate(file.handle(), 0, bytes) == 0;
#else
    const QByteArray piece(64 * 1024, '\x5a');
    for (qint64 written = 0; written < bytes; written += piece.size()) {
        if (file.write(piece) != piece.size())
            return false;
    }
    return file.flush();
#endif
}

} // namespace

Reserve::Reserve(const QString &file) : m_file(fileOf(file))
{
}

QString Reserve::name() const
{
    return u"reserve"_s;
}

QString Reserve::fileOf(const QString &file)
{
    return file + u"-reserve"_s;
}

bool Reserve::isThere() const
{
    return QFileInfo::exists(m_file);
}

bool Reserve::release()
{
    return QFile::remove(m_file);
}

void Reserve::make(int partOfFree)
{
    if (isThere())
        return;
    std::error_code error;
    const auto space = std::filesystem::space(QFileInfo(m_file).absolutePath().toStdU16String(), error);
    if (error)
        return;
    const qint64 bytes = std::min(Bytes, qint64(space.available / std::uintmax_t(partOfFree)));
    if (bytes < LeastBytes)
        return;
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return; // another process was faster, or the next look tries again
    if (!allocate(file, bytes)) {
        qCInfo(lcStore) << "no reserve:" << file.errorString();
        file.remove();
    }
}

base::Result<bool> Reserve::step(Database &database)
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextLook)
        return false;
    const auto rules = database.value(u"SELECT EXISTS (SELECT 1 FROM retention)"_s);
    if (!rules)
        return base::fail(rules.error());
    m_nextLook = now + LookEvery;
    if (rules->toBool())
        make();
    else if (isThere())
        (void)release();
    return false;
}

} // namespace store
