// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/JournalFile.h"

#include "base/Json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QStringList>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;

namespace {

constexpr int MostWaitMs = 10'000; // for another program's turn
constexpr int StaleLockMs = 30'000; // of a program that ended in the middle

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

auto failed(const QString &what, const QFileDevice &file)
{
    return base::fail(Error::Kind::Storage, u"the journal %1: %2"_s.arg(what, file.errorString()));
}

//! Whether the file's last line was never finished: the program or the computer ended while it was written.
bool endsTorn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}

void appendValues(const QJsonValue &value, QString &text)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &inner : object)
            appendValues(inner, text);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &inner : array)
            appendValues(inner, text);
    } else {
        text += base::lenientString(value) + u'\n';
    }
}

bool holdsAll(const QJsonObject &entry, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    QString text;
    appendValues(entry, text);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

JournalFile::JournalFile(QString file) : m_file(std::move(file))
{
}

base::Result<> JournalFile::append(const QByteArrayList &lines) const
{
    if (m_file.isEmpty())
        return base::fail(Error::Kind::Storage, u"the journal has no file"_s);
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return base::fail(Error::Kind::Storage, u"the journal's folder can't be made"_s);
    QLockFile turn(m_file + u".lock"_s); // not every system appends in one step
    turn.setStaleLockTime(StaleLockMs);
    if (!turn.tryLock(MostWaitMs))
        return base::fail(Error::Kind::Storage, u"the journal is kept busy by another program"_s);
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failed(u"can't be opened"_s, file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // callback URLs are nobody else's business
    QByteArray bytes = endsTorn(m_file) ? QByteArray("\n") : QByteArray();
    for (const QByteArray &line : lines)
        bytes += line + '\n';
    if (file.write(bytes) != bytes.size())
        return failed(u"can't be written"_s, file);
    if (!flushToDisk(file))
        return base::fail(Error::Kind::Storage, u"the journal could not be flushed to the disk"_s);
    return {};
}

base::Result<Journal::Page> JournalFile::read(const QString &text, int limit) const
{
    Journal::Page page;
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return page;
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"can't be opened"_s, file);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool skipping = false; // within a line that is too long
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(MostLineBytes + 2);
        if (line.isEmpty())
            return failed(u"can't be read"_s, file);
        const bool ends = line.endsWith('\n');
        if (skipping) {
            skipping = !ends;
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        skipping = !ends && !file.atEnd();
        const auto json = ends && line.size() <= MostLineBytes + 1
            ? base::parseJsonObject(line)
            : base::Result<QJsonObject>(base::fail(Error::Kind::Protocol, u"torn or too long"_s));
        const auto entry = json ? JournalEntry::fromJson(*json) : base::Result<JournalEntry>(base::fail(json.error()));
        if (!entry) {
            ++page.damaged;
            continue;
        }
        if (!holdsAll(*json, words))
            continue;
        page.entries.append(*entry);
        if (page.entries.size() >= 2 * qsizetype(std::max(limit, 1))) // the newest are wanted, and they come last
            page.entries.remove(0, page.entries.size() - limit);
    }
    if (page.entries.size() > limit)
        page.entries.remove(0, page.entries.size() - std::max(limit, 0));
    std::ranges::reverse(page.entries);
    return page;
}

} // namespace subscriptions
