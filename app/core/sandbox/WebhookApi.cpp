// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/WebhookApi.h"

#include "kaizala/EventType.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

http::Response noSuchWebhook()
{
    return badRequest(u"There is no such webhook, or this token does not reach it."_s, 404);
}

bool canBeHeader(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

WebhookApi::WebhookApi(SubscriptionBook &book, const base::Clock &clock, Edition edition, CallbackCheck check)
    : m_book(book), m_clock(clock), m_edition(edition), m_check(std::move(check))
{
}

bool WebhookApi::serves(const Call &call) const
{
    return call.isAt({u"v1", u"webhook"}) || call.isAt({u"v1", u"webhook", u"*"});
}

void WebhookApi::handle(const Call &call, const http::Responder &respond)
{
    const QByteArray &method = call.request.method;
    if (call.path.size() == 2) {
        if (method == "POST")
            create(call, respond);
        else
            respond(method == "GET" ? list(call) : wrongMethod("GET, POST"));
        return;
    }
    const bool edits = m_edition == Edition::E2021; // the seeds' edition has no PUT
    if (method == "PUT" && edits)
        update(call, respond);
    else if (method == "DELETE")
        respond(remove(call.path[2]));
    else
        respond(wrongMethod(edits ? "DELETE, PUT" : "DELETE"));
}

http::Response WebhookApi::list(const Call &call) const
{
    const auto type = kaizala::objectTypeFromString(call.query("objectType"));
    const QString id = call.query("objectId");
    if (!type || id.isEmpty())
        return badRequest(u"objectId and objectType (Group, Action or ActionPackage) are needed."_s);
    QJsonArray webhooks;
    for (const Webhook &webhook : m_book.of({*type, id}))
        webhooks.append(webhook.toJson(m_edition));
    return answer({{u"webhooks"_s, webhooks}});
}

void WebhookApi::create(const Call &call, const http::Responder &respond)
{
    const auto body = jsonBody(call);
    if (!body) {
        respond(body.error());
        return;
    }
    for (const auto key : {u"objectId", u"objectType", u"eventTypes", u"callBackUrl"}) {
        if (!body->has(key)) {
            respond(badRequest(u"%1 is missing."_s.arg(key)));
            return;
        }
    }
    Webhook webhook;
    webhook.createdAt = m_clock.now();
    webhook.validUntil = webhook.createdAt.addYears(ValidityYears);
    if (const Refusal refused = apply(*body, webhook)) {
        respond(*refused);
        return;
    }
    validated(webhook.callbackUrl, respond, [this, webhook, respond] {
        const auto id = m_book.add(webhook);
        respond(id ? answer({{u"webhookId"_s, *id}}) : badRequest(u"This sandbox is full of webhooks."_s, 507));
    });
}

void WebhookApi::update(const Call &call, const http::Responder &respond)
{
    const QString id = call.path[2];
    const Webhook *before = m_book.find(id);
    if (!before) {
        respond(noSuchWebhook());
        return;
    }
    const auto body = jsonBody(call);
    if (!body) {
        respond(body.error());
        return;
    }
    Webhook changed = *before;
    if (const Refusal refused = apply(*body, changed)) {
        respond(*refused);
        return;
    }
    const auto keep = [this, id, body = *body, respond] {
        Webhook *now = m_book.find(id); // may have been deleted, and its counts have gone on
        if (now && !apply(body, *now))
            respond(answer({{u"webhookId"_s, id}}));
        else
            respond(noSuchWebhook());
    };
    if (changed.callbackUrl == before->callbackUrl)
        keep();
    else
        validated(changed.callbackUrl, respond, keep);
}

http::Response WebhookApi::remove(const QString &id)
{
    return m_book.remove(id) ? answer({}) : noSuchWebhook();
}

WebhookApi::Refusal WebhookApi::apply(const base::LenientObject &body, Webhook &webhook) const
{
    Webhook changed = webhook; // all or nothing
    for (const auto step : {&WebhookApi::applyEvents, &WebhookApi::applyTexts, &WebhookApi::applyTimes}) {
        if (Refusal refused = (this->*step)(body, changed))
            return refused;
    }
    webhook = changed;
    return std::nullopt;
}

WebhookApi::Refusal WebhookApi::applyEvents(const base::LenientObject &body, Webhook &webhook) const
{
    if (body.has(u"objectType")) {
        const auto type = kaizala::objectTypeFromString(body.string(u"objectType"));
        if (!type)
            return badRequest(u"objectType has to be Group, Action or ActionPackage."_s);
        webhook.object.type = *type;
    }
    if (!body.has(u"eventTypes"))
        return std::nullopt;
    const QJsonArray wanted = body.array(u"eventTypes");
    if (wanted.isEmpty())
        return badRequest(u"eventTypes has to be an array of at least one event type."_s);
    QStringList known;
    for (const QJsonValue &each : wanted) {
        const auto type = kaizala::eventTypeFromString(each.toString());
        if (!type)
            return badRequest(u"eventTypes names what is no event type; there are: %1."_s.arg(
                kaizala::allEventTypeNames().join(u", "_s)));
        known.append(kaizala::toString(*type));
    }
    webhook.events.clear();
    for (const QString &name : kaizala::allEventTypeNames()) {
        if (known.contains(name))
            webhook.events.append(name);
    }
    return std::nullopt;
}

WebhookApi::Refusal WebhookApi::applyTexts(const base::LenientObject &body, Webhook &webhook) const
{
    for (const auto key : {u"objectId", u"callBackUrl", u"callBackToken", u"callBackContext"}) {
        const QJsonValue value = body.value(key);
        const bool given = !value.isUndefined() && !value.isNull();
        if (given && (!value.isString() || value.toString().toUtf8().size() > MostTextBytes))
            return badRequest(u"%1 has to be a text of at most %2 bytes."_s.arg(key).arg(MostTextBytes));
    }
    if (body.has(u"objectId"))
        webhook.object.id = body.string(u"objectId");
    if (webhook.object.id.isEmpty())
        return badRequest(u"objectId is empty."_s);
    if (body.has(u"callBackUrl"))
        webhook.callbackUrl = body.string(u"callBackUrl");
    if (reachOf(QUrl(webhook.callbackUrl)) == CallbackReach::Refused)
        return badRequest(u"callBackUrl has to be an https address; http is accepted for this machine only."_s);
    if (body.has(u"callBackToken")) {
        if (!canBeHeader(body.string(u"callBackToken")))
            return badRequest(u"callBackToken holds characters that no HTTP header can carry."_s);
        webhook.callbackToken = base::Secret(body.string(u"callBackToken"));
    }
    if (body.has(u"callBackContext"))
        webhook.context = body.string(u"callBackContext");
    return std::nullopt;
}

WebhookApi::Refusal WebhookApi::applyTimes(const base::LenientObject &body, Webhook &webhook) const
{
    if (body.has(u"validity")) {
        const QDateTime until = body.integer(u"validity") ? body.time(u"validity") : QDateTime();
        if (!until.isValid() || until <= m_clock.now())
            return badRequest(u"validity has to be a time to come, in epoch milliseconds."_s);
        webhook.validUntil = until;
    }
    if (m_edition == Edition::E2021 && body.has(u"active")) {
        const auto active = body.boolean(u"active");
        if (!active)
            return badRequest(u"Active has to be \"true\" or \"false\"."_s);
        webhook.active = *active;
    }
    return std::nullopt;
}

void WebhookApi::validated(const QString &callbackUrl, const http::Responder &respond, std::function<void()> done)
{
    m_check(QUrl(callbackUrl), [respond, done = std::move(done)](const QString &problem) {
        if (problem.isEmpty())
            done();
        else
            respond(badRequest(u"The callback could not be validated: %1"_s.arg(problem)));
    });
}

} // namespace sandbox
