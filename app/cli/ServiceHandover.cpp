// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ServiceHandover.h"

#include "http/InheritedSocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int FirstHanded = 3; // SD_LISTEN_FDS_START
constexpr qint64 MostSecretBytes = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceHandover)
};

QByteArray take(const char *name)
{
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

QHostAddress addressOf([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    (void)::fcntl(descriptor, F_SETFD, FD_CLOEXEC); // not for what this program may start
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
#endif
    return {};
}

} // namespace

Checked<std::optional<HandedSocket>> handedSocket()
{
    const QByteArray pid = take("LISTEN_PID");
    const QByteArray count = take("LISTEN_FDS");
    const QString names = QString::fromLocal8Bit(take("LISTEN_FDNAMES"));
    if (pid.isEmpty() || pid.toLongLong() != QCoreApplication::applicationPid() || count == "0")
        return std::nullopt; // for another process, from which this one has its environment
    if (count != "1")
        return tl::unexpected(Problem{
            Exit::Local,
            Text::tr("The service manager hands down %1 sockets (%2), and one can be used. Leave one ListenStream= in "
                     "the socket unit.")
                .arg(QString::fromLocal8Bit(count), names.isEmpty() ? u"-"_s : names)});
    const base::Result<qintptr> usable = http::duplicateListening(FirstHanded);
    if (!usable)
        return tl::unexpected(
            Problem{Exit::Local,
                    Text::tr("What the service manager hands down can't be listened on: %1. The socket unit needs a "
                             "ListenStream= with a TCP port, and Accept=no.")
                        .arg(usable.error().detail)});
    http::closeDescriptor(*usable);
    return HandedSocket{FirstHanded, addressOf(FirstHanded)};
}

Checked<base::Secret> secretFromCredential(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return tl::unexpected(Problem{
            Exit::Usage,
            Text::tr("No service manager gives credentials to this program (CREDENTIALS_DIRECTORY is not set). Use "
                     "LoadCredential= in the unit, or --callback-token-env.")});
    if (name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
        return tl::unexpected(Problem{
            Exit::Usage, Text::tr("%1 is no name of a credential. Give the one that LoadCredential= has.").arg(name)});
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Problem{Exit::Local,
                    Text::tr("The credential %1 can't be read: %2. Check LoadCredential= in the unit.")
                        .arg(name, file.errorString())});
    QByteArray bytes = file.read(MostSecretBytes + 1);
    const bool tooLong = bytes.size() > MostSecretBytes;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    const base::Secret secret(std::move(bytes));
    if (secret.isEmpty() || tooLong)
        return tl::unexpected(Problem{
            Exit::Local,
            Text::tr("The credential %1 is empty, or larger than %2 bytes. Put the callback token there, and nothing "
                     "else.")
                .arg(name)
                .arg(MostSecretBytes)});
    return secret;
}

} // namespace cli
