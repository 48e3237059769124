// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Which callbacks do not answer as they have to.

#include "base/Redaction.h"
#include "subscriptions/CataloguePrivate.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::Subscription;
using kaizala::SubscriptionId;
using kaizala::SubscriptionPatch;

std::optional<CallbackFailure> Catalogue::callbackFailure(const QString &url) const
{
    return d->callbackFailures.isEmpty() ? std::nullopt : d->callbackFailures.of(url.trimmed());
}

bool Catalogue::hasCallbackFailures() const
{
    return !d->callbackFailures.isEmpty();
}

void Catalogue::noteCheck(const QString &url, const CallbackReport &report)
{
    if (report.isOk()) {
        d->callbackWorks(url);
        return;
    }
    if (report.asked.isEmpty()) // nothing was asked, so nothing was found out
        return;
    d->callbackFails(url, {d->clock.now(), CallbackFailure::By::Check, report.verdict, report.status, {}});
}

void Catalogue::noteArrival(const QString &path, const SubscriptionId &id, const QDateTime &at)
{
    if (d->callbackFailures.isEmpty())
        return;
    const std::optional<Subscription> sender = id.isEmpty() ? std::nullopt : subscription(id);
    const auto isReached = [&](const QString &url) {
        if (sender && sender->callbackUrl.trimmed() == url)
            return true;
        // Through a tunnel or a proxy the host is another one and the path may have got a front; its end is random.
        return path.size() > 1 && QUrl(url, QUrl::StrictMode).path(QUrl::FullyEncoded).endsWith(path);
    };
    if (d->callbackFailures.forgetReached(at, isReached))
        Q_EMIT callbacksChanged();
}

void Catalogue::Private::callbackFails(const QString &url, const CallbackFailure &failure)
{
    if (callbackFailures.set(url.trimmed(), failure))
        Q_EMIT q->callbacksChanged();
}

void Catalogue::Private::callbackWorks(const QString &url)
{
    if (callbackFailures.forget(url.trimmed()))
        Q_EMIT q->callbacksChanged();
}

//! The service validates a callback before it accepts it.
void Catalogue::Private::noteValidation(const QString &url, const std::optional<base::Error> &refusal)
{
    if (!refusal)
        callbackWorks(url);
    else if (refusesCallback(*refusal))
        callbackFails(url,
                      {clock.now(), CallbackFailure::By::Service, CallbackReport::Verdict::Unreachable, 0,
                       base::oneLine(refusal->detail)});
}

void Catalogue::Private::noteEdited(const Subscription &before, const SubscriptionPatch &patch,
                                    const base::Result<EditOutcome> &outcome)
{
    const QString url = patch.callbackUrl.value_or(before.callbackUrl);
    if (!outcome)
        noteValidation(url, outcome.error());
    else if (outcome->replaced || (patch.callbackUrl && *patch.callbackUrl != before.callbackUrl))
        noteValidation(url, std::nullopt);
}

} // namespace subscriptions
