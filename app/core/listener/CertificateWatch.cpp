// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/CertificateWatch.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace listener {

CertificateWatch::CertificateWatch(QObject *parent) : QObject(parent), m_watcher(this), m_settle(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(Settle);
    connect(&m_settle, &QTimer::timeout, this, &CertificateWatch::look);
    // Both: a file that is replaced is not watched any more, and a folder does not tell when a file is written in
    // place.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void CertificateWatch::watch(const QStringList &files)
{
    if (files == m_files)
        return;
    m_settle.stop();
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_files = files;
    m_stamps = stamps();
    for (const QString &file : files) {
        if (QFileInfo::exists(file))
            m_watcher.addPath(file);
        const QString folder = QFileInfo(file).absolutePath();
        if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
}

void CertificateWatch::look()
{
    for (const QString &file : std::as_const(m_files)) {
        if (QFileInfo::exists(file) && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
    const QStringList now = stamps(); // a folder tells of other files, too
    if (now == m_stamps)
        return;
    m_stamps = now;
    Q_EMIT changed();
}

QStringList CertificateWatch::stamps() const
{
    QStringList all;
    for (const QString &file : m_files) {
        QFileInfo info(file);
        info.refresh();
        // A link (as certbot has them) is followed: what it names changes.
        all.append(u"%1 %2 %3 %4"_s.arg(info.canonicalFilePath())
                       .arg(info.size())
                       .arg(info.lastModified().toMSecsSinceEpoch())
                       .arg(info.metadataChangeTime().toMSecsSinceEpoch()));
    }
    return all;
}

} // namespace listener
