// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace listener {

//! Tells when the files of a certificate were written anew: in place, or by another file that took their name, as tools
//! that renew certificates do. Several changes close together are told once, when they have settled: a certificate
//! and its key are not replaced at the same moment. Thread: its creator's.
class CertificateWatch : public QObject
{
    Q_OBJECT

public:
    explicit CertificateWatch(QObject *parent = nullptr);
    void watch(const QStringList &files); //!< from now on these; none: nothing
    static constexpr std::chrono::milliseconds Settle{500};

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList stamps() const;
    void look();
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QStringList m_files;
    QStringList m_stamps; // of what was told last
};

} // namespace listener
