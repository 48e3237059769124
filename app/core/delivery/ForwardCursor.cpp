// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ForwardCursor.h"

#include "base/Json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;
using base::Error;

namespace delivery {

namespace {

constexpr qint64 MostBytes = 4096;
constexpr int Version = 1;

tl::unexpected<Error> storageError(const QString &what)
{
    return base::fail(Error::Kind::Storage, what);
}

base::Result<std::optional<qint64>> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<qint64>();
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"%1: %2"_s.arg(path, file.errorString()));
    const base::Result<QJsonValue> json = base::parseJson(file.read(MostBytes));
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    const qint64 id = object.value(u"lastId"_s).toInteger(-1);
    if (object.value(u"version"_s).toInt() != Version || id < 0)
        return base::fail(Error::Kind::Protocol,
                          u"%1 does not say how far the forwarding came. Remove it to begin anew."_s.arg(path));
    return std::optional<qint64>(id);
}

base::Result<> write(const QString &path, qint64 id)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(u"%1: %2"_s.arg(path, file.errorString()));
    file.write(QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"lastId"_s, id}}).toJson(QJsonDocument::Compact)
               + '\n');
    if (!file.commit()) // syncs it to the disk first
        return storageError(u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

ForwardCursor::ForwardCursor(QString file) : m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1); // in the order of the calls
}

ForwardCursor::~ForwardCursor() = default;

QString ForwardCursor::fileFor(const QString &store, const QString &name)
{
    return store + u"-forward-"_s + name + u".json"_s;
}

bool ForwardCursor::isName(const QString &name)
{
    static const QRegularExpression Name(uR"(\A[A-Za-z0-9_-]{1,64}\z)"_s);
    return Name.match(name).hasMatch();
}

base::Pending<std::optional<qint64>> ForwardCursor::open()
{
    m_lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    m_lock->setStaleLockTime(0); // a run takes as long as it takes; one that died is noticed all the same
    return base::runOn(m_pool, [file = m_file, lock = m_lock.get()]() -> base::Result<std::optional<qint64>> {
        if (!QDir().mkpath(QFileInfo(file).path()))
            return storageError(u"the folder of %1 can't be made"_s.arg(file));
        if (!lock->tryLock(0))
            return storageError(lock->error() == QLockFile::LockFailedError
                                    ? u"another program forwards under this name (%1)"_s.arg(file)
                                    : u"%1.lock can't be written"_s.arg(file));
        return read(file);
    });
}

base::Pending<> ForwardCursor::save(qint64 id)
{
    return base::runOn(m_pool, [file = m_file, id] { return write(file, id); });
}

} // namespace delivery
