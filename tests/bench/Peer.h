// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

//! A receiver of webhooks in a process of its own, on a loopback port, with its files in a folder that goes with it.
class Peer
{
public:
    //! kaizala-cli of this build, as it is delivered; its log of what it does is off as nginx's is.
    [[nodiscard]] static std::unique_ptr<Peer> ours();
    //! Answers 200 to everything and keeps nothing: the ceiling. Null where it isn't installed.
    [[nodiscard]] static std::unique_ptr<Peer> nginx();
    //! Keeps every request and shows it in a browser, in front of \a behind. Null where it isn't installed.
    [[nodiscard]] static std::unique_ptr<Peer> mitmweb(const Peer &behind);

    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    Peer() = default;
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments); //!< until its port answers

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};
