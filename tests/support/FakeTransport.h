// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <utility>

namespace support {

//! A kaizala::Transport that answers from a script: given these answers, this was sent. Answers are taken in order;
//! where none is left, the request stays open until the next answer() or fail(), or until it is cancelled.
class FakeTransport final : public kaizala::Transport
{
public:
    QList<kaizala::ApiRequest> requests; //!< everything that was sent, in order
    int cancelled = 0; //!< how many open requests were given up

    //! Queues one answer.
    void answer(int status, const QByteArray &body,
                const base::Headers &headers = {{"Content-Type", "application/json"}})
    {
        give(kaizala::ApiReply{status, headers, body});
    }
    void answer(int status, const QJsonObject &body)
    {
        answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    //! Queues a failure of the network.
    void fail(base::Error::Kind kind) { give(base::fail(kind, QStringLiteral("as the test wants it"))); }

    [[nodiscard]] qsizetype open() const { return m_open.size(); } //!< requests that wait for an answer
    [[nodiscard]] qsizetype unused() const { return m_answers.size(); } //!< answers that nobody asked for

    //! "GET https://host/path?query" of request \a index.
    [[nodiscard]] QByteArray line(qsizetype index) const
    {
        return requests.at(index).verb + ' ' + requests.at(index).url.toEncoded();
    }
    [[nodiscard]] QByteArray header(qsizetype index, QByteArrayView name) const
    {
        return base::headerValue(requests.at(index).headers, name).value_or("(none)");
    }
    [[nodiscard]] QJsonObject json(qsizetype index) const
    {
        return QJsonDocument::fromJson(requests.at(index).body).object();
    }

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        requests.append(request);
        if (!m_answers.isEmpty())
            return base::ready<kaizala::ApiReply>(m_answers.takeFirst());
        const base::Promise<kaizala::ApiReply> promise;
        promise.onCancel(&m_scope, [this, promise, id = ++m_lastId] {
            ++cancelled;
            m_open.removeIf([id](const auto &open) { return open.first == id; });
            promise.complete(base::fail(base::Error::cancelled()));
        });
        m_open.append({m_lastId, promise});
        return promise.pending();
    }

private:
    void give(const base::Result<kaizala::ApiReply> &answer)
    {
        if (m_open.isEmpty())
            m_answers.append(answer);
        else
            m_open.takeFirst().second.complete(answer);
    }

    QList<base::Result<kaizala::ApiReply>> m_answers;
    QList<std::pair<int, base::Promise<kaizala::ApiReply>>> m_open;
    int m_lastId = 0;
    QObject m_scope; // goes first: no cancellation arrives in a half-destroyed fake
};

} // namespace support
