// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "faults/Receiver.h"

#include "support/Await.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

constexpr int PatienceMs = 60'000; // a loaded machine starts programs slowly

void begin(QProcess &process, const QStringList &enter, const QStringList &arguments)
{
    QStringList all = enter + QStringList{QStringLiteral(KWC_CLI)} + arguments;
    process.setProgram(all.takeFirst());
    process.setArguments(all);
    process.start();
    EXPECT_TRUE(process.waitForStarted(PatienceMs)) << process.errorString().toStdString();
}

} // namespace

Receiver::Receiver(QString store, Environment environment, QStringList enter)
    : m_store(std::move(store)), m_environment(std::move(environment)), m_enter(std::move(enter))
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_environment)
        variables.insert(name, value);
    m_process.setProcessEnvironment(variables);
}

Receiver::~Receiver()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void Receiver::start()
{
    m_words.clear();
    begin(m_process, m_enter, QStringList{u"listen"_s, u"--store"_s, m_store, u"--path"_s, u"/k/faults"_s} + m_more);
    m_process.setReadChannel(QProcess::StandardOutput);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(PatienceMs)) {
            ADD_FAILURE() << "it does not listen: " << words().toStdString();
            return;
        }
    }
    m_url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object().value(u"url"_s).toString());
}

void Receiver::kill()
{
    m_process.kill();
    EXPECT_TRUE(m_process.waitForFinished(PatienceMs));
}

void Receiver::stop()
{
    m_process.terminate();
    EXPECT_TRUE(m_process.waitForFinished(PatienceMs)) << "it does not end";
    EXPECT_TRUE(m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        << "exit code " << m_process.exitCode() << ": " << words().toStdString();
}

QByteArray Receiver::words()
{
    m_words += m_process.readAllStandardError();
    return m_words;
}

QHash<QString, int> Receiver::deliveries(const QString &store, const QStringList &enter)
{
    QProcess list;
    begin(list, enter, {u"events"_s, u"list"_s, u"--store"_s, store, u"--limit"_s, u"100000000"_s});
    EXPECT_TRUE(list.waitForFinished(4 * PatienceMs));
    EXPECT_EQ(list.exitCode(), 0) << list.readAllStandardError().toStdString();
    QHash<QString, int> found;
    list.setReadChannel(QProcess::StandardOutput);
    while (list.canReadLine()) {
        const QJsonObject row = QJsonDocument::fromJson(list.readLine()).object();
        const QString id = row.value(u"eventId"_s).toString();
        EXPECT_FALSE(found.contains(id)) << "two rows of one event: " << id.toStdString();
        found.insert(id, row.value(u"deliveries"_s).toInt());
    }
    return found;
}

QString damageOf(const QString &store)
{
    // Of a copy: opening the file itself would bring it in order.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    for (const QString &end : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(store + end) && !QFile::copy(store + end, copy + end))
            return u"no copy could be made"_s;
    }
    const QString name = u"damage"_s;
    QString damage;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(copy);
        if (!database.open())
            damage = database.lastError().text();
        const auto expect = [&](const QString &sql, const QString &value) {
            QSqlQuery query(database);
            if (damage.isEmpty() && (!query.exec(sql) || !query.next()))
                damage = sql + u": "_s + query.lastError().text();
            else if (damage.isEmpty() && query.value(0).toString() != value)
                damage = sql + u": "_s + query.value(0).toString();
        };
        expect(u"PRAGMA integrity_check"_s, u"ok"_s);
        expect(u"SELECT count(*) FROM events e LEFT JOIN bodies b ON b.id = e.id WHERE b.id IS NULL"_s, u"0"_s);
        expect(u"SELECT count(*) FROM bodies b LEFT JOIN events e ON e.id = b.id WHERE e.id IS NULL"_s, u"0"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return damage;
}

QByteArray validation(const QUrl &url, const QByteArray &token)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + url.path(QUrl::FullyEncoded).toLatin1() + "?validationToken=" + token.toPercentEncoding()
                 + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(support::eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    const QByteArray all = socket.readAll();
    EXPECT_TRUE(all.startsWith("HTTP/1.1 200 ")) << all.left(all.indexOf('\r')).toStdString();
    return all.mid(all.indexOf("\r\n\r\n") + 4);
}

bool isLong()
{
    return qEnvironmentVariableIsSet("KWC_FAULTS_LONG");
}

} // namespace faults
