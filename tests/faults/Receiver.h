// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace faults {

using Environment = QList<std::pair<QString, QString>>;

//! kaizala-cli listen, the real one, on a store and a path that stay the same over restarts.
class Receiver
{
public:
    //! \a enter: a program and its arguments that the command is an argument of (nsenter); empty: none.
    explicit Receiver(QString store, Environment environment = {}, QStringList enter = {});
    ~Receiver(); //!< kills it where it runs

    void alsoSay(const QStringList &arguments) { m_more = arguments; } //!< to the command, from the next start on
    void start(); //!< and waits until it listens; a failure fails the test
    void kill(); //!< SIGKILL, and waits
    void stop(); //!< SIGTERM, and waits; the exit code has to be 0
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray words(); //!< what it said on standard error since it was started
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    //! How often each event of \a store was delivered, by id. Reads with kaizala-cli, in a process of its own.
    [[nodiscard]] static QHash<QString, int> deliveries(const QString &store, const QStringList &enter = {});

private:
    const QString m_store;
    const Environment m_environment;
    const QStringList m_enter;
    QStringList m_more;
    QProcess m_process;
    QByteArray m_words;
    QUrl m_url;
};

//! What is wrong with the file of \a store; empty where nothing is: SQLite's own check, and that no event is without
//! its body. Looks at a copy; nobody may write meanwhile.
[[nodiscard]] QString damageOf(const QString &store);

//! One GET of the callback with a validation token: what was answered. Runs the event loop.
[[nodiscard]] QByteArray validation(const QUrl &url, const QByteArray &token);

//! Whether the long variants are asked for: ./dev faults.
[[nodiscard]] bool isLong();

} // namespace faults
