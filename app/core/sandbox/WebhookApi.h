// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "sandbox/Call.h"
#include "sandbox/SubscriptionBook.h"

#include <functional>

namespace sandbox {

//! What became of a callback's validation: "" where it succeeded, else one English sentence that says why not.
using CallbackVerdict = std::function<void(const QString &problem)>;
//! Validates a callback, and tells the verdict once, now or later, in the caller's thread.
using CallbackCheck = std::function<void(const QUrl &callback, CallbackVerdict verdict)>;

//! POST, GET, PUT and DELETE of webhook subscriptions (service-api.md, "Webhook subscriptions"). Object ids are opaque,
//! and what the service says to one that it does not know is documented nowhere: any id is accepted, as lessons often
//! start with a made-up one. Belongs to one thread.
class WebhookApi
{
public:
    //! \a book and \a clock outlive it, and it outlives the checks that are under way.
    WebhookApi(SubscriptionBook &book, const base::Clock &clock, Edition edition, CallbackCheck check);

    static constexpr int ValidityYears = 2; //!< where none is asked for
    static constexpr qsizetype MostTextBytes = 8 * 1024; //!< of a URL, token or context

    [[nodiscard]] bool serves(const Call &call) const;
    //! Answers at once, but for a callback that has to be validated first.
    void handle(const Call &call, const http::Responder &respond);

private:
    using Refusal = std::optional<http::Response>;

    [[nodiscard]] http::Response list(const Call &call) const;
    void create(const Call &call, const http::Responder &respond);
    void update(const Call &call, const http::Responder &respond);
    [[nodiscard]] http::Response remove(const QString &id);

    //! Takes the fields of \a body that are there into \a webhook; the answer where one is wrong.
    [[nodiscard]] Refusal apply(const base::LenientObject &body, Webhook &webhook) const;
    [[nodiscard]] Refusal applyEvents(const base::LenientObject &body, Webhook &webhook) const;
    [[nodiscard]] Refusal applyTexts(const base::LenientObject &body, Webhook &webhook) const;
    [[nodiscard]] Refusal applyTimes(const base::LenientObject &body, Webhook &webhook) const;
    //! Calls \a done where the callback is good, else answers.
    void validated(const QString &callbackUrl, const http::Responder &respond, std::function<void()> done);

    SubscriptionBook &m_book;
    const base::Clock &m_clock;
    const Edition m_edition;
    const CallbackCheck m_check;
};

} // namespace sandbox
