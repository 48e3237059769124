// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Server.h"

#include "http/ServerWorker.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace http {

Server::Server(RequestHandler &handler, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(new Worker(handler))
{
    m_thread->setObjectName(u"http"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Server::~Server()
{
    m_thread->quit();
    m_thread->wait(); // for the end of what the thread is in the middle of: its handler must not block
}

base::Pending<quint16> Server::start(const Config &config)
{
    const base::Promise<quint16> started;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, config, started] { worker->start(config, started); }, Qt::QueuedConnection);
    return started.pending();
}

base::Pending<> Server::stop()
{
    const base::Promise<> stopped;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, stopped] { worker->stop(stopped); }, Qt::QueuedConnection);
    return stopped.pending();
}

void Server::setTls(const QSslConfiguration &tls)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, tls] { worker->setTls(tls); }, Qt::QueuedConnection);
}

void Server::setLimits(const Limits &limits)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, limits] { worker->setLimits(limits); }, Qt::QueuedConnection);
}

base::Pending<> Server::ping() const
{
    const base::Promise<> answered;
    QMetaObject::invokeMethod(
        m_worker, [answered] { answered.complete({}); }, Qt::QueuedConnection);
    return answered.pending();
}

Counters Server::counters() const
{
    return m_worker->counters();
}

bool Server::isListening() const
{
    return m_worker->port() != 0;
}

quint16 Server::port() const
{
    return m_worker->port();
}

} // namespace http
