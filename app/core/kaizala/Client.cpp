// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Client.h"

#include "base/Json.h"
#include "base/Logging.h"
#include "base/Redaction.h"
#include "kaizala/ApiCall.h"
#include "kaizala/ApiUrl.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaizala {

class Client::Private
{
public:
    Private(Client *client, Transport &network, const QUrl &at)
        : q(client), transport(network), endpoint(at), gate(limitOf(at)), signInServer(RateGate::Limit{0})
    {
    }

    Client *q;
    Transport &transport;
    QUrl endpoint;
    TokenProvider *tokens = nullptr;
    RateGate gate;
    RateGate signInServer; //!< OAuth's, a service of its own: its 429 concerns nobody else
    bool limitIsGiven = false;

    [[nodiscard]] static RateGate::Limit limitOf(const QUrl &endpoint)
    {
        RateGate::Limit limit;
        if (base::isLoopbackHost(endpoint.host()))
            limit.calls = 0;
        return limit;
    }

    void setEndpoint(const QUrl &base)
    {
        endpoint = base;
        if (!limitIsGiven)
            gate.setLimit(limitOf(base));
    }

    //! A call on the endpoint, with the access token.
    [[nodiscard]] CallSpec onEndpoint(const QByteArray &verb, ApiPath path, const QString &expectedKey = {},
                                      Priority priority = Priority::User) const
    {
        CallSpec spec{verb, [this] { return endpoint; }, std::move(path), {}, {}, {}, true, priority};
        if (!expectedKey.isEmpty())
            spec.expected.anyOf = {expectedKey};
        spec.expected.missingIsNotFound = verb == "GET" || verb == "DELETE";
        return spec;
    }

    //! A call on a root of its own, without a token.
    [[nodiscard]] static CallSpec onRoot(const QByteArray &verb, const QUrl &root, ApiPath path,
                                         QList<QString> expectedKeys)
    {
        return {verb,  [root] { return root; }, std::move(path), {}, {}, {std::move(expectedKeys), verb == "GET"},
                false, Priority::SignIn};
    }

    enum class OnMove
    {
        EndpointMoves,
        FollowOnly
    };
    [[nodiscard]] base::Pending<QJsonObject> run(CallSpec spec, OnMove onMove = OnMove::EndpointMoves)
    {
        RateGate &at = onMove == OnMove::EndpointMoves ? gate : signInServer;
        auto *call = new ApiCall(transport, at, spec.needsToken ? tokens : nullptr, std::move(spec), q);
        QObject::connect(call, &ApiCall::throttled, q, &Client::throttled);
        if (onMove == OnMove::EndpointMoves) {
            QObject::connect(call, &ApiCall::moved, q, [this](const QUrl &base) {
                if (base == endpoint)
                    return; // another call heard of it first
                setEndpoint(base);
                Q_EMIT q->endpointMoved(base);
            });
        }
        return call->start();
    }

    //! Runs a call and reads its answer with \a read, which returns a Result.
    template <typename Read>
    [[nodiscard]] auto run(CallSpec spec, OnMove onMove, Read read)
    {
        using Value = typename std::invoke_result_t<Read, const QJsonObject &>::value_type;
        return base::andThen(run(std::move(spec), onMove), q,
                             [read](const QJsonObject &answer) { return base::ready<Value>(read(answer)); });
    }
    template <typename Read>
    [[nodiscard]] auto run(CallSpec spec, Read read)
    {
        return run(std::move(spec), OnMove::EndpointMoves, std::move(read));
    }
};

namespace {

void setJson(CallSpec &spec, const QJsonObject &body)
{
    spec.headers.emplaceBack("Content-Type", "application/json");
    spec.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

//! The elements of \a array that can be read. One that can't does not hide the others; where none can, that is the
//! answer's error.
template <typename Value, typename Read>
base::Result<QList<Value>> readAll(const QJsonArray &array, Read read)
{
    QList<Value> values;
    std::optional<base::Error> problem;
    for (const QJsonValue &element : array) {
        const base::Result<Value> value = read(element.toObject());
        if (value) {
            values.append(*value);
        } else {
            qCWarning(lcKaizala).noquote() << "left out of a list:" << value.error().detail;
            problem = value.error();
        }
    }
    if (values.isEmpty() && problem)
        return base::fail(*problem);
    return values;
}

base::Result<AccessGrant> readAccessGrant(const QJsonObject &answer, const QUrl &root)
{
    const base::LenientObject object(answer);
    AccessGrant grant;
    grant.accessToken = base::Secret(base::lenientString(object.firstOf({u"accessToken", u"access_token"})));
    if (grant.accessToken.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"an empty accessToken in the answer"_s);
    grant.refreshToken = base::Secret(base::lenientString(object.firstOf({u"refreshToken", u"refresh_token"})));
    grant.accessTokenExpiry = object.time(u"accessTokenExpiry");
    grant.scope = object.string(u"scope");
    const QString endpoint = object.string(u"endpointUrl").trimmed();
    if (endpoint.isEmpty())
        return grant;
    grant.endpoint = baseUrl(QUrl(endpoint));
    const bool http = grant.endpoint.scheme() == "http"_L1 || grant.endpoint.scheme() == "https"_L1;
    if (!http || grant.endpoint.host().isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"the answer's endpointUrl is no http or https address"_s);
    if (root.scheme() == "https"_L1 && grant.endpoint.scheme() == "http"_L1)
        return base::fail(base::Error::Kind::Protocol,
                          u"the answer's endpointUrl is without encryption, which is refused"_s);
    return grant;
}

base::Result<Group> readGroup(const QJsonObject &answer)
{
    const base::LenientObject object(answer);
    if (object.has(u"groupId"))
        return Group::fromJson(answer);
    if (object.has(u"group"))
        return Group::fromJson(object.child(u"group").object());
    return Group::fromJson(object.array(u"groups").first().toObject());
}

base::Result<QList<Group>> readSubGroups(const QJsonObject &answer)
{
    const base::LenientObject object(answer);
    QJsonArray found = object.array(u"subGroups");
    const QJsonArray groups = object.array(u"groups");
    for (const QJsonValue &group : groups) {
        const QJsonArray inGroup = base::LenientObject(group.toObject()).array(u"subGroups");
        for (const QJsonValue &subGroup : inGroup)
            found.append(subGroup);
    }
    base::Result<QList<Group>> read = readAll<Group>(found, &Group::fromJson);
    if (read) {
        for (Group &group : *read)
            group.hasParentGroups = true; // the answer leaves it out: it is what was asked for
    }
    return read;
}

base::Result<ActionPage> readActions(const QJsonObject &answer)
{
    const base::LenientObject object(answer);
    const base::Result<QList<Action>> actions = readAll<Action>(object.array(u"actions"), &Action::fromJson);
    if (!actions)
        return base::fail(actions.error());
    return ActionPage{*actions, object.boolean(u"hasMore").value_or(false)};
}

base::Result<> nothing(const QJsonObject &)
{
    return {};
}

} // namespace

Client::Client(Transport &transport, const QUrl &endpoint, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, transport, baseUrl(endpoint)))
{
}

Client::~Client()
{
    // The calls under way look at the private part while they end.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

QUrl Client::endpoint() const
{
    return d->endpoint;
}

void Client::setEndpoint(const QUrl &endpoint)
{
    d->setEndpoint(baseUrl(endpoint));
}

void Client::setTokenProvider(TokenProvider *tokens)
{
    d->tokens = tokens;
}

void Client::setRateLimit(const RateGate::Limit &limit)
{
    d->limitIsGiven = true;
    d->gate.setLimit(limit);
}

RateGate &Client::rateGate()
{
    return d->gate;
}

base::Pending<AccessGrant> Client::accessToken(const QUrl &root, const ConnectorCredentials &credentials)
{
    CallSpec spec = Private::onRoot("GET", root, ApiPath("/v1/accessToken"), {u"accessToken"_s});
    spec.headers = {{"applicationId", credentials.applicationId.toUtf8()},
                    {"applicationSecret", credentials.applicationSecret.reveal()},
                    {"refreshToken", credentials.refreshToken.reveal()}};
    spec.secrets = {credentials.applicationSecret, credentials.refreshToken};
    return d->run(std::move(spec), [root](const QJsonObject &answer) { return readAccessGrant(answer, root); });
}

base::Pending<> Client::generatePin(const QUrl &root, const QString &mobileNumber, const QString &applicationId)
{
    CallSpec spec = Private::onRoot("POST", root, ApiPath("/v1/generatePin"), {});
    setJson(spec, {{u"mobileNumber"_s, mobileNumber}, {u"applicationId"_s, applicationId}});
    return d->run(std::move(spec), &nothing);
}

base::Pending<PinGrant> Client::loginWithPin(const QUrl &root, const QString &mobileNumber,
                                             const QString &applicationId, const base::Secret &pin)
{
    bool isNumber = false;
    const qint64 number = pin.reveal().trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return base::ready<PinGrant>(base::fail(base::Error::Kind::InvalidInput, tr("the PIN is a number")));
    CallSpec spec = Private::onRoot("POST", root, ApiPath("/v1/loginWithPinAndApplicationId"), {u"refreshToken"_s});
    setJson(spec, {{u"mobileNumber"_s, mobileNumber}, {u"applicationId"_s, applicationId}, {u"pin"_s, number}});
    spec.secrets = {pin};
    return d->run(std::move(spec), [](const QJsonObject &answer) -> base::Result<PinGrant> {
        const base::LenientObject object(answer);
        PinGrant grant{base::Secret(object.string(u"refreshToken")), object.time(u"refreshTokenExpiry"),
                       object.string(u"grantedScope")};
        if (grant.refreshToken.isEmpty())
            return base::fail(base::Error::Kind::Protocol, u"an empty refreshToken in the answer"_s);
        return grant;
    });
}

base::Pending<AccessGrant> Client::oauthToken(const QUrl &oauthRoot, const QString &clientId,
                                              const base::Secret &clientSecret, const base::Secret &code)
{
    CallSpec spec =
        Private::onRoot("POST", oauthRoot, ApiPath("/api/oauth/token"), {u"accessToken"_s, u"access_token"_s});
    spec.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    spec.body = "client_id=" + QUrl::toPercentEncoding(clientId)
        + "&client_secret=" + clientSecret.reveal().toPercentEncoding() + "&code=" + code.reveal().toPercentEncoding();
    spec.secrets = {clientSecret, code};
    // The sign-in server is a service of its own: where it moves tells nothing about the endpoint.
    return d->run(std::move(spec), Private::OnMove::FollowOnly,
                  [oauthRoot](const QJsonObject &answer) { return readAccessGrant(answer, oauthRoot); });
}

base::Pending<QList<Group>> Client::groups(Priority priority)
{
    const ApiPath path = ApiPath("/v1/groups").query("showDetail", u"true"_s).query("fetchAllGroups", u"true"_s);
    return d->run(d->onEndpoint("GET", path, u"groups"_s, priority), [](const QJsonObject &answer) {
        return readAll<Group>(base::LenientObject(answer).array(u"groups"), &Group::fromJson);
    });
}

base::Pending<Group> Client::group(const QString &groupId)
{
    CallSpec spec = d->onEndpoint("GET", ApiPath("/v1/groups").id(groupId));
    spec.expected.anyOf = {u"groupId"_s, u"group"_s, u"groups"_s};
    return d->run(std::move(spec), &readGroup);
}

base::Pending<QList<Group>> Client::subGroups(const QString &groupId, Priority priority)
{
    const ApiPath path = ApiPath("/v1/groups").id(groupId).word("subGroups").query("fetchAllGroups", u"true"_s);
    CallSpec spec = d->onEndpoint("GET", path, {}, priority);
    spec.expected.anyOf = {u"groups"_s, u"subGroups"_s};
    return d->run(std::move(spec), &readSubGroups);
}

base::Pending<ActionPage> Client::actions(const QString &groupId, const ActionFilter &filter)
{
    ApiPath path = ApiPath("/v1/groups").id(groupId).word("actions");
    if (!filter.actionType.isEmpty())
        path.query("actionType", filter.actionType);
    if (filter.from.isValid())
        path.query("fromDate", QString::number(filter.from.toMSecsSinceEpoch()));
    if (filter.count)
        path.query("count", QString::number(*filter.count));
    return d->run(d->onEndpoint("GET", path, u"actions"_s), &readActions);
}

base::Pending<SubscriptionId> Client::createSubscription(const SubscriptionDraft &draft)
{
    CallSpec spec = d->onEndpoint("POST", ApiPath("/v1/webhook"), u"webhookId"_s);
    setJson(spec, draft.toJson());
    spec.secrets = {draft.callbackToken};
    return d->run(std::move(spec), [](const QJsonObject &answer) -> base::Result<SubscriptionId> {
        const SubscriptionId id{base::LenientObject(answer).string(u"webhookId")};
        if (id.isEmpty())
            return base::fail(base::Error::Kind::Protocol, u"an empty webhookId in the answer"_s);
        return id;
    });
}

base::Pending<QList<Subscription>> Client::subscriptions(const ObjectRef &object, Priority priority)
{
    const ApiPath path = ApiPath("/v1/webhook").query("objectId", object.id).query("objectType", toString(object.type));
    return d->run(d->onEndpoint("GET", path, u"webhooks"_s, priority), [object](const QJsonObject &answer) {
        return readAll<Subscription>(base::LenientObject(answer).array(u"webhooks"), [object](const QJsonObject &json) {
            return Subscription::fromJson(json, object);
        });
    });
}

base::Pending<> Client::updateSubscription(const SubscriptionId &id, const SubscriptionPatch &patch)
{
    if (patch.isEmpty())
        return base::ready<>({}); // nothing to change, and a PUT of nothing is documented nowhere
    CallSpec spec = d->onEndpoint("PUT", ApiPath("/v1/webhook").id(id.value));
    setJson(spec, patch.toJson());
    spec.secrets = {patch.callbackToken.value_or(base::Secret())};
    return d->run(std::move(spec), &nothing);
}

base::Pending<> Client::deleteSubscription(const SubscriptionId &id)
{
    return d->run(d->onEndpoint("DELETE", ApiPath("/v1/webhook").id(id.value)), &nothing);
}

} // namespace kaizala
