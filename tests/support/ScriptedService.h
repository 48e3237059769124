// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Client.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

namespace support {

//! A Kaizala in memory, behind the client's transport: groups, sub-groups, actions and webhooks, as a map. Single calls
//! can be made to fail or to wait. Answers come from the event loop, never at once.
class ScriptedService final : public kaizala::Transport, public kaizala::TokenProvider
{
public:
    QJsonArray groups;
    QHash<QString, QJsonArray> subGroups; //!< by the parent's id
    QHash<QString, QJsonArray> actions; //!< by the group's id
    bool hasMoreActions = false; //!< what the service says with every page
    QHash<QString, QJsonArray> webhooks; //!< by the object's id
    int putStatus = 200; //!< 404 or 405: the 2018 edition
    bool showsCreated = true; //!< false: a new webhook is not in the list yet
    QList<QByteArray> log; //!< "GET /v1/webhook?objectId=…", as they came
    QList<QByteArray> bodies; //!< beside log
    int open = 0;
    int mostOpen = 0; //!< calls under way at the same time

    void addGroup(const QString &id, const QString &name, bool hasSubGroups = false)
    {
        groups.append(group(id, name, hasSubGroups));
    }
    [[nodiscard]] static QJsonObject group(const QString &id, const QString &name, bool hasSubGroups = false)
    {
        return {{QStringLiteral("groupId"), id},
                {QStringLiteral("groupName"), name},
                {QStringLiteral("hasSubGroups"), hasSubGroups}};
    }
    void addWebhook(const QString &objectId, const QString &id, const QJsonObject &more = {})
    {
        QJsonObject webhook{{QStringLiteral("id"), id},
                            {QStringLiteral("objectId"), objectId},
                            {QStringLiteral("objectType"), QStringLiteral("Group")},
                            {QStringLiteral("events"), QJsonArray{QStringLiteral("JobCreated")}},
                            {QStringLiteral("callBackUrl"), QStringLiteral("https://hooks.example.org/k")}};
        for (auto it = more.begin(); it != more.end(); ++it)
            webhook.insert(it.key(), it.value());
        webhooks[objectId].append(webhook);
    }

    //! Calls whose line contains \a part get \a status from now on; 0: the network breaks. An empty \a part: none.
    void failWhere(const QByteArray &part, int status = 500)
    {
        m_failing = part;
        m_failStatus = status;
        m_failuresLeft = -1;
    }
    //! The same for the next \a times such calls only.
    void failNext(const QByteArray &part, int times, int status = 500)
    {
        failWhere(part, status);
        m_failuresLeft = times;
    }
    //! Calls whose line contains \a part are told that their access token is no good.
    void refuseTokenWhere(const QByteArray &part) { m_refusing = part; }
    //! The next \a times calls whose line contains \a part are carried out, and their answer is lost on the way.
    void loseAnswerWhere(const QByteArray &part, int times = 1)
    {
        m_losing = part;
        m_losses = times;
    }
    //! Calls whose line contains \a part wait for release(); what they answer is decided when they are asked.
    void holdWhere(const QByteArray &part) { m_holding = part; }
    void release()
    {
        m_holding.clear();
        const auto held = std::exchange(m_held, {});
        for (const auto &answer : held)
            answer();
    }
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    [[nodiscard]] qsizetype countOf(const QByteArray &part) const
    {
        return std::count_if(log.begin(), log.end(), [&part](const QByteArray &line) { return line.contains(part); });
    }

    [[nodiscard]] base::Pending<base::Secret> accessToken() override
    {
        return base::ready<base::Secret>(base::Secret(QByteArray("token")));
    }
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override
    {
        return base::ready<base::Secret>(base::fail(base::Error::Kind::Unauthorized, QStringLiteral("none left")));
    }

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        const QByteArray line = request.verb + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        log.append(line);
        bodies.append(request.body);
        mostOpen = std::max(mostOpen, ++open);
        const base::Promise<kaizala::ApiReply> promise;
        promise.onCancel(&m_scope, [this, promise] { finish(promise, base::fail(base::Error::cancelled())); });
        Outcome made = outcomeOf(request, line);
        if (m_losses > 0 && line.contains(m_losing)) {
            --m_losses;
            made = base::fail(base::Error::Kind::Network, QStringLiteral("the connection was cut"));
        }
        const auto answer = [this, promise, outcome = made] { finish(promise, outcome); };
        if (!m_holding.isEmpty() && line.contains(m_holding))
            m_held.append(answer);
        else
            QMetaObject::invokeMethod(&m_scope, answer, Qt::QueuedConnection);
        return promise.pending();
    }

private:
    using Outcome = base::Result<kaizala::ApiReply>;

    void finish(const base::Promise<kaizala::ApiReply> &promise, const Outcome &outcome)
    {
        if (promise.pending().isFinished())
            return;
        --open;
        promise.complete(outcome);
    }

    [[nodiscard]] static Outcome json(const QJsonObject &body, int status = 200)
    {
        return kaizala::ApiReply{status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson()};
    }
    [[nodiscard]] static Outcome refused(int status)
    {
        return json({{QStringLiteral("message"), QStringLiteral("as the test wants it")}}, status);
    }

    [[nodiscard]] Outcome outcomeOf(const kaizala::ApiRequest &request, const QByteArray &line)
    {
        if (!m_failing.isEmpty() && line.contains(m_failing) && m_failuresLeft != 0) {
            --m_failuresLeft;
            if (m_failStatus == 0)
                return base::fail(base::Error::Kind::Network, QStringLiteral("as the test wants it"));
            return refused(m_failStatus);
        }
        if (!m_refusing.isEmpty() && line.contains(m_refusing))
            return json({{QStringLiteral("errorCode"), QStringLiteral("InvalidToken")}}, 401);
        const QStringList path = request.url.path().split(u'/', Qt::SkipEmptyParts); // v1, groups, id, subGroups
        const QString what = path.value(1);
        if (what == QLatin1StringView("groups"))
            return groupsCall(path, QUrlQuery(request.url).queryItemValue(QStringLiteral("actionType")));
        if (what == QLatin1StringView("webhook"))
            return webhookCall(request, path.value(2));
        return refused(404);
    }

    [[nodiscard]] Outcome groupsCall(const QStringList &path, const QString &actionType) const
    {
        if (path.size() == 2)
            return json({{QStringLiteral("groups"), groups}});
        if (path.value(3) == QLatin1StringView("subGroups"))
            return json({{QStringLiteral("groups"),
                          QJsonArray{QJsonObject{{QStringLiteral("subGroups"), subGroups.value(path.value(2))}}}}});
        if (path.value(3) == QLatin1StringView("actions")) {
            QJsonArray wanted;
            for (const QJsonValue &action : actions.value(path.value(2))) {
                if (actionType.isEmpty() || action[QStringLiteral("actionType")] == actionType)
                    wanted.append(action);
            }
            return json({{QStringLiteral("actions"), wanted}, {QStringLiteral("hasMore"), hasMoreActions}});
        }
        return refused(404);
    }

    [[nodiscard]] Outcome webhookCall(const kaizala::ApiRequest &request, const QString &id)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.verb == "GET") {
            const QString object = QUrlQuery(request.url).queryItemValue(QStringLiteral("objectId"));
            return json({{QStringLiteral("webhooks"), webhooks.value(object)}});
        }
        if (request.verb == "POST")
            return created(body);
        if (request.verb == "PUT" && putStatus != 200)
            return refused(putStatus);
        for (auto list = webhooks.begin(); list != webhooks.end(); ++list) {
            for (qsizetype i = 0; i < list->size(); ++i) {
                QJsonObject webhook = list->at(i).toObject();
                if (webhook.value(QStringLiteral("id")) != id)
                    continue;
                list->removeAt(i);
                if (request.verb == "PUT")
                    list->insert(i, changed(webhook, body));
                return json({});
            }
        }
        return refused(404);
    }

    [[nodiscard]] Outcome created(const QJsonObject &body)
    {
        const QString id = QStringLiteral("new-%1").arg(++m_created);
        QJsonObject more = changed({}, body);
        more.insert(QStringLiteral("ts"), qint64(1768478400000));
        if (showsCreated)
            addWebhook(body.value(QStringLiteral("objectId")).toString(), id, more);
        return json({{QStringLiteral("webhookId"), id}});
    }

    [[nodiscard]] static QJsonObject changed(QJsonObject webhook, const QJsonObject &body)
    {
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (it.key() == QLatin1StringView("Active"))
                webhook.insert(QStringLiteral("active"), it->toString() == QLatin1StringView("true"));
            else if (it.key() == QLatin1StringView("eventTypes"))
                webhook.insert(QStringLiteral("events"), *it);
            else
                webhook.insert(it.key(), *it);
        }
        return webhook;
    }

    QByteArray m_failing;
    int m_failStatus = 500;
    int m_failuresLeft = -1; //!< below 0: no end
    QByteArray m_refusing;
    QByteArray m_losing;
    int m_losses = 0;
    QByteArray m_holding;
    QList<std::function<void()>> m_held;
    int m_created = 0;
    QObject m_scope; // goes first: nothing is answered by a half-destroyed service
};

} // namespace support
