// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "Peer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int StartMs = 30'000; // mitmweb loads a lot of Python

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QUrl at(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1/k/bench"_s.arg(port));
}

//! The administrator's folders are often not in a user's PATH.
QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

} // namespace

Peer::~Peer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool Peer::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(m_folder.filePath(u"output"_s));
    m_process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    while (m_process.state() != QProcess::NotRunning && timer.elapsed() < StartMs) {
        QTcpSocket probe;
        probe.connectToHost(m_url.host(), quint16(m_url.port()));
        if (probe.waitForConnected(1000))
            return true;
        QThread::msleep(50);
        m_process.waitForFinished(0); // sees an end
    }
    return false;
}

std::unique_ptr<Peer> Peer::ours()
{
    std::unique_ptr<Peer> peer(new Peer);
    const quint16 port = freePort();
    peer->m_url = at(port);
    const QString cli = QCoreApplication::applicationDirPath() + u"/kaizala-cli"_s;
    const QStringList arguments{u"listen"_s,       u"--store"_s,          peer->m_folder.filePath(u"events.sqlite"_s),
                                u"--port"_s,       QString::number(port), u"--path"_s,
                                peer->m_url.path()};
    return peer->start(cli, arguments) ? std::move(peer) : nullptr;
}

std::unique_ptr<Peer> Peer::nginx()
{
    const QString found = program(u"nginx"_s);
    if (found.isEmpty())
        return nullptr;
    std::unique_ptr<Peer> peer(new Peer);
    const quint16 port = freePort();
    peer->m_url = at(port);
    QFile config(peer->m_folder.filePath(u"nginx.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return nullptr;
    config.write(u"daemon off; worker_processes auto; error_log stderr crit; pid %1/pid;\n"
                 "events { worker_connections 4096; }\n"
                 "http { access_log off; keepalive_requests 1000000000; client_body_temp_path %1/body; "
                 "proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; "
                 "scgi_temp_path %1/scgi;\n"
                 "server { listen 127.0.0.1:%2; location / { return 200; } } }\n"_s.arg(peer->m_folder.path())
                     .arg(port)
                     .toUtf8());
    config.close();
    return peer->start(found, {u"-p"_s, peer->m_folder.path(), u"-c"_s, config.fileName(), u"-e"_s, u"stderr"_s})
        ? std::move(peer)
        : nullptr;
}

std::unique_ptr<Peer> Peer::mitmweb(const Peer &behind)
{
    const QString found = program(u"mitmweb"_s);
    if (found.isEmpty())
        return nullptr;
    std::unique_ptr<Peer> peer(new Peer);
    const quint16 port = freePort();
    peer->m_url = at(port);
    const QString upstream = u"reverse:http://127.0.0.1:%1"_s.arg(behind.url().port());
    return peer->start(found,
                       {u"--mode"_s, upstream, u"--listen-host"_s, u"127.0.0.1"_s, u"--listen-port"_s,
                        QString::number(port), u"--web-host"_s, u"127.0.0.1"_s, u"--web-port"_s,
                        QString::number(freePort()), u"--no-web-open-browser"_s, u"--set"_s,
                        u"confdir=%1"_s.arg(peer->m_folder.path()), u"--quiet"_s})
        ? std::move(peer)
        : nullptr;
}
