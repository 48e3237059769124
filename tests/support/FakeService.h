// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "kaizala/Transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace support {

//! An error as a test wants it.
[[nodiscard]] inline base::Error error(base::Error::Kind kind, const QString &detail = {})
{
    base::Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

//! A service in memory behind a kaizala::Transport: groups, and subscriptions that can be created, edited and deleted.
//! The test says what goes wrong. Answers at once, or while \a held only when released.
class FakeService final : public kaizala::Transport
{
public:
    struct Webhook
    {
        QString id;
        QString objectId;
        QJsonObject json; //!< as a GET tells it
    };

    QList<QPair<QString, QString>> groups; //!< id, name
    QList<Webhook> webhooks;
    std::optional<base::Error::Kind> broken; //!< every call fails like this
    std::optional<kaizala::ApiReply> refusal; //!< what a POST, PUT or DELETE of a subscription is answered instead
    QStringList refusedDeletions; //!< ids whose DELETE is answered 500
    QStringList brokenObjects; //!< ids of objects whose list of subscriptions is refused
    bool canEdit = true; //!< false: the 2018 edition, without PUT
    bool held = false;
    QList<kaizala::ApiRequest> requests; //!< everything that was sent

    //! Adds a group with \a count subscriptions "w-<group>-<n>".
    void addGroup(const QString &id, const QString &name, int count = 0)
    {
        groups.append({id, name});
        for (int i = 1; i <= count; ++i)
            addWebhook(id, QStringLiteral("w-%1-%2").arg(id).arg(i),
                       {QStringLiteral("JobCreated"), QStringLiteral("JobResponse")});
    }
    void addWebhook(const QString &groupId, const QString &id, const QStringList &events,
                    const QString &url = QStringLiteral("https://hooks.example.org/k/7f"), const QJsonObject &more = {})
    {
        QJsonObject json{{QStringLiteral("id"), id},
                         {QStringLiteral("objectId"), groupId},
                         {QStringLiteral("objectType"), QStringLiteral("Group")},
                         {QStringLiteral("events"), QJsonArray::fromStringList(events)},
                         {QStringLiteral("callBackUrl"), url},
                         {QStringLiteral("ts"), qint64(1750000000000)},
                         {QStringLiteral("validity"), qint64(1830000000000)},
                         {QStringLiteral("active"), true}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        webhooks.append({id, groupId, json});
    }
    void release() //!< answers what was held
    {
        held = false;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting.second.complete(answer(waiting.first));
    }
    [[nodiscard]] int count(const QByteArray &verb) const
    {
        int found = 0;
        for (const auto &request : requests)
            found += request.verb == verb ? 1 : 0;
        return found;
    }

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        requests.append(request);
        if (!held)
            return base::ready<kaizala::ApiReply>(answer(request));
        const base::Promise<kaizala::ApiReply> promise;
        m_waiting.append({request, promise});
        return promise.pending();
    }

private:
    [[nodiscard]] static kaizala::ApiReply json(const QJsonObject &body)
    {
        return {200, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }

    [[nodiscard]] base::Result<kaizala::ApiReply> answer(const kaizala::ApiRequest &request)
    {
        if (broken)
            return base::fail(*broken, QStringLiteral("as the test wants it"));
        const QString path = request.url.path();
        if (path.endsWith(QStringLiteral("/v1/groups")))
            return listGroups();
        if (!path.contains(QStringLiteral("/v1/webhook")))
            return json({{QStringLiteral("groups"), QJsonArray()}});
        if (request.verb == "GET") {
            const QString object = QUrlQuery(request.url).queryItemValue(QStringLiteral("objectId"));
            if (brokenObjects.contains(object))
                return kaizala::ApiReply{403, {}, R"({"message":"not yours"})"};
            return listWebhooks(object);
        }
        if (refusal)
            return *refusal;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString id = path.section(u'/', -1);
        if (request.verb == "POST") {
            const QString created = QStringLiteral("new-%1").arg(++m_lastId);
            webhooks.append({created, body.value(QStringLiteral("objectId")).toString(), told(created, body)});
            return json({{QStringLiteral("webhookId"), created}});
        }
        if (request.verb == "PUT")
            return edit(id, body);
        if (refusedDeletions.contains(id))
            return kaizala::ApiReply{500, {}, R"({"message":"not today","errorCode":"ServerException"})"};
        webhooks.removeIf([&id](const Webhook &webhook) { return webhook.id == id; });
        return json({});
    }

    [[nodiscard]] static QJsonObject told(const QString &id, QJsonObject body)
    {
        body.insert(QStringLiteral("id"), id);
        body.insert(QStringLiteral("events"), body.take(QStringLiteral("eventTypes")));
        return body;
    }

    [[nodiscard]] kaizala::ApiReply edit(const QString &id, const QJsonObject &body)
    {
        if (!canEdit)
            return {404, {}, "{}"};
        for (Webhook &webhook : webhooks) {
            if (webhook.id != id)
                continue;
            for (auto it = body.begin(); it != body.end(); ++it)
                webhook.json.insert(it.key() == QStringLiteral("eventTypes") ? QStringLiteral("events") : it.key(),
                                    it.value());
        }
        return json({});
    }

    [[nodiscard]] kaizala::ApiReply listGroups() const
    {
        QJsonArray list;
        for (const auto &[id, name] : groups)
            list.append(QJsonObject{{QStringLiteral("groupId"), id}, {QStringLiteral("groupName"), name}});
        return json({{QStringLiteral("groups"), list}});
    }
    [[nodiscard]] kaizala::ApiReply listWebhooks(const QString &objectId) const
    {
        QJsonArray list;
        for (const Webhook &webhook : webhooks) {
            if (webhook.objectId == objectId)
                list.append(webhook.json);
        }
        return json({{QStringLiteral("webhooks"), list}});
    }

    QList<std::pair<kaizala::ApiRequest, base::Promise<kaizala::ApiReply>>> m_waiting;
    int m_lastId = 0;
};

} // namespace support
