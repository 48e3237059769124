// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsEditCommand.h"

#include "app/cli/Arguments.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// The changes on a subscription that is otherwise in order: what is wrong then is wrong with the changes.
std::optional<base::Error> problemOf(const kaizala::SubscriptionPatch &patch, const QDateTime &now)
{
    kaizala::Subscription sound;
    sound.object.id = u"any"_s;
    sound.eventTypes = {u"any"_s};
    sound.callbackUrl = u"https://any.example/"_s;
    return patch.appliedTo(sound).problem(now);
}

} // namespace

SubscriptionsEditCommand::SubscriptionsEditCommand(SubscriptionsEditOptions options, const base::Clock &clock,
                                                   Output &output)
    : PatchCommand(options.ids, options.service, options.object, clock, output), m_options(std::move(options))
{
}

Checked<kaizala::SubscriptionPatch> SubscriptionsEditCommand::patch()
{
    kaizala::SubscriptionPatch patch;
    if (m_options.events) {
        const Checked<QStringList> events = eventTypesArgument(*m_options.events);
        if (!events)
            return tl::unexpected(events.error());
        patch.eventTypes = *events;
    }
    if (m_options.callbackTokenEnv) {
        const Checked<base::Secret> token = secretFromEnvironment(*m_options.callbackTokenEnv);
        if (!token)
            return tl::unexpected(token.error());
        patch.callbackToken = *token;
    }
    if (m_options.validity) {
        const Checked<QDateTime> until = timeArgument(*m_options.validity, clock().now());
        if (!until)
            return tl::unexpected(until.error());
        patch.validUntil = *until;
    }
    patch.callbackUrl = m_options.callbackUrl;
    patch.context = m_options.context;
    if (patch.isEmpty())
        return tl::unexpected(
            Problem{Exit::Usage,
                    tr("Nothing to change. Give at least one of --events, --callback-url, --callback-token-env, "
                       "--context and --validity.")});
    if (const std::optional<base::Error> problem = problemOf(patch, clock().now()))
        return tl::unexpected(Problem{Exit::Usage, problem->toUserString()});
    return patch;
}

} // namespace cli
