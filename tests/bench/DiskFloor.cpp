// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DiskFloor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace disk {

double syncsPerSecond(const QString &folder, qint64 bytes, double seconds)
{
    QFile file(folder + u"/floor"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray record(qsizetype(bytes), 'x');
    int count = 0;
    QElapsedTimer timer;
    timer.start();
    while (double(timer.nsecsElapsed()) < seconds * 1e9) {
        file.write(record);
#ifdef Q_OS_UNIX
        fdatasync(file.handle());
#endif
        ++count;
    }
    const double rate = count * 1e9 / double(timer.nsecsElapsed());
    file.remove();
    return rate;
}

qint64 bytesWrittenBy(const QByteArray &name, qint64 pid)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(pid == 0 ? u"self"_s : QString::number(pid)));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile comm(tasks.filePath(task + u"/comm"_s));
        QFile io(tasks.filePath(task + u"/io"_s));
        if (!comm.open(QIODevice::ReadOnly) || comm.readAll().trimmed() != name || !io.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : io.readAll().split('\n')) {
            if (line.startsWith("wchar: "))
                return line.mid(7).toLongLong();
        }
    }
    return 0;
}

} // namespace disk
