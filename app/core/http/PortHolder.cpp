// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/PortHolder.h"

#ifdef Q_OS_LINUX
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <array>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace http {

#ifdef Q_OS_LINUX

namespace {

constexpr qint64 MostTime = 200; // ms, for all of it
constexpr qsizetype MostTableBytes = 16 * 1024 * 1024; // some 100,000 sockets
constexpr qsizetype MostNameBytes = 64; // the kernel keeps 15

//! What links of /proc/<pid>/fd to the sockets that listen on \a port look like.
QSet<QByteArray> listenersOn(quint16 port, const QString &table)
{
    // "sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …", addresses as hex "0100007F:1F90"
    constexpr qsizetype Local = 1, State = 3, Inode = 9;
    QSet<QByteArray> links;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return links;
    const QByteArray end = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = file.read(MostTableBytes).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > Inode && words[State] == "0A" && words[Local].endsWith(end))
            links.insert("socket:[" + words[Inode] + ']');
    }
    return links;
}

//! Not QFile::symLinkTarget(), which makes a path of it.
QByteArray linkTarget(const QString &link)
{
    std::array<char, 64> target{};
    const ssize_t length = ::readlink(QFile::encodeName(link).constData(), target.data(), target.size());
    return length < 0 ? QByteArray() : QByteArray(target.data(), length);
}

QString nameOf(const QString &process)
{
    QFile file(process + "/comm"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString name = QString::fromUtf8(file.read(MostNameBytes)).trimmed();
    for (QChar &c : name) { // a program may call itself anything
        if (!c.isPrint())
            c = u'?';
    }
    return name;
}

} // namespace

QString holderOfPort(quint16 port)
{
    const QDeadlineTimer deadline(MostTime);
    QSet<QByteArray> links = listenersOn(port, u"/proc/net/tcp"_s);
    links.unite(listenersOn(port, u"/proc/net/tcp6"_s));
    QDirIterator processes(u"/proc"_s, {u"[1-9]*"_s}, QDir::Dirs);
    while (!links.isEmpty() && processes.hasNext()) {
        const QString process = processes.next();
        QDirIterator descriptors(process + "/fd"_L1, QDir::Files | QDir::System | QDir::NoDotAndDotDot);
        while (descriptors.hasNext()) {
            if (deadline.hasExpired())
                return u"another program"_s;
            if (const QByteArray target = linkTarget(descriptors.next()); links.contains(target)) {
                const QString pid = process.section(u'/', -1);
                const QString name = nameOf(process);
                return name.isEmpty() ? u"process %1"_s.arg(pid) : u"%1 (process %2)"_s.arg(name, pid);
            }
        }
    }
    return u"another program"_s;
}

#else

QString holderOfPort(quint16 /*port*/)
{
    return u"another program"_s;
}

#endif

} // namespace http
