// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/ControlApi.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int MostDepth = 8;

//! The body as an object; an empty one is {}.
base::Result<QJsonObject> bodyOf(const Call &call)
{
    if (call.request.body.trimmed().isEmpty())
        return QJsonObject();
    return base::parseJsonObject(call.request.body, MostDepth);
}

http::Response noObject(const base::Error &error)
{
    return badRequest(u"The body is no JSON object: %1"_s.arg(error.detail));
}

} // namespace

ControlApi::ControlApi(const World &world, const SubscriptionBook &book, const Faults &faults, Emitter &emitter,
                       Edition edition, SetFault setFault)
    : m_world(world), m_book(book), m_faults(faults), m_emitter(emitter), m_edition(edition),
      m_setFault(std::move(setFault))
{
}

http::Response ControlApi::handle(const Call &call)
{
    const bool posts = call.isAt({u"sandbox", u"emit"}) || call.isAt({u"sandbox", u"faults"});
    if (!posts && !call.isAt({u"sandbox", u"state"}))
        return badRequest(u"The sandbox answers sandbox/emit, sandbox/faults and sandbox/state."_s, 404);
    const QByteArray expected = posts ? "POST" : "GET";
    if (call.request.method != expected)
        return wrongMethod(expected);
    if (!posts)
        return state();
    return call.isAt({u"sandbox", u"emit"}) ? emitEvents(call) : setFaults(call);
}

http::Response ControlApi::emitEvents(const Call &call)
{
    const auto body = bodyOf(call);
    if (!body)
        return noObject(body.error());
    const base::LenientObject wanted(*body);
    const qint64 count = wanted.has(u"count") ? wanted.integer(u"count").value_or(0) : 1;
    if (count < 1 || count > Emitter::MostAtOnce)
        return badRequest(u"count has to be a number from 1 to %1."_s.arg(Emitter::MostAtOnce));
    const int queued = m_emitter.emitEvents(wanted.string(u"eventType"), int(count), wanted.string(u"objectId"));
    return answer({{u"queued"_s, queued}});
}

http::Response ControlApi::setFaults(const Call &call)
{
    const auto body = bodyOf(call);
    if (!body)
        return noObject(body.error());
    QMap<Fault, double> wanted; // all or nothing
    for (auto each = body->begin(); each != body->end(); ++each) {
        const auto fault = faultFromString(each.key());
        if (!fault)
            return badRequest(u"There is no such fault; there are: %1."_s.arg(faultNames().join(u", "_s)));
        const double probability = each.value().toDouble(-1);
        if (probability < 0 || probability > 1)
            return badRequest(u"%1 has to be a probability, from 0 to 1."_s.arg(each.key()));
        wanted.insert(*fault, probability);
    }
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each)
        m_setFault(each.key(), each.value());
    return answer({{u"faults"_s, m_faults.toJson()}});
}

http::Response ControlApi::state() const
{
    QJsonArray subscriptions;
    int pending = 0;
    for (const Webhook &webhook : m_book.all()) {
        subscriptions.append(webhook.stateJson());
        pending += webhook.pending;
    }
    return answer({
        {u"edition"_s, m_edition == Edition::E2018 ? u"2018"_s : u"2021"_s},
        {u"faults"_s, m_faults.toJson()},
        {u"groups"_s, m_world.groups().size()},
        {u"members"_s, m_world.members().size()},
        {u"actions"_s, m_world.actions().size()},
        {u"pending"_s, pending},
        {u"subscriptions"_s, subscriptions},
    });
}

} // namespace sandbox
