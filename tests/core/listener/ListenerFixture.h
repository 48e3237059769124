// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Listener.h"

#include "support/Await.h"
#include "support/FakeClock.h"

#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace listener_test {

inline const QByteArray Event =
    R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","eventId":"e1",)"
    R"("data":{"text":"hello"}})";

//! Event with another id.
inline QByteArray eventOf(const QByteArray &id)
{
    QByteArray body = Event;
    return body.replace("\"e1\"", QByteArray('"' + id + '"'));
}

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

inline QByteArray postOf(const QUrl &url, const QByteArray &body, const QByteArray &more = {})
{
    return "POST " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + more + "\r\n" + body;
}

inline QByteArray validationOf(const QUrl &url, const QByteArray &token)
{
    return "GET " + url.path(QUrl::FullyEncoded).toLatin1() + "?validationToken=" + token
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
}

inline Answer answerOf(const QByteArray &all)
{
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
}

//! Sends raw bytes and reads until the server closes.
inline Answer exchange(const QUrl &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(bytes);
    EXPECT_TRUE(support::eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        << "no end came";
    return answerOf(socket.readAll());
}

//! Once for all tests: reading the schemas takes a while.
inline const schema::Validator &builtInValidator()
{
    static const schema::Validator validator(schema::SchemaSet::builtIn());
    return validator;
}

class ListenerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(support::await(m_store.open(m_folder.filePath(QStringLiteral("events.sqlite")))));
    }

    QUrl start(const listener::Listener::Config &config = {})
    {
        const base::Result<QUrl> url = support::await(m_listener.start(config));
        EXPECT_TRUE(url) << (url ? "" : url.error().detail.toStdString());
        return url.value_or(QUrl());
    }

    QList<store::EventRow> rows(const QList<store::Kind> &kinds)
    {
        store::EventFilter filter;
        filter.kinds = kinds;
        return support::await(m_store.page(filter, 0, 2000)).value_or(QList<store::EventRow>());
    }

    QTemporaryDir m_folder;
    store::EventStore m_store;
    const schema::Validator &m_validator = builtInValidator();
    const support::FakeClock m_clock;
    listener::Listener m_listener{m_store, m_validator, m_clock};
};

} // namespace listener_test
