// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "subscriptions/CallbackCheck.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QString>

#include <functional>
#include <optional>

namespace subscriptions {

//! Why a callback counts as unreachable: what our own check of it found, or that the service could not validate it. A
//! value without secrets.
struct CallbackFailure
{
    enum class By
    {
        Check,
        Service //!< that refused to create or to change a subscription for it
    };
    QDateTime at; //!< UTC
    By by = By::Check;
    CallbackReport::Verdict verdict = CallbackReport::Verdict::Unreachable; //!< Check
    int status = 0; //!< Check: what was answered; 0: nothing
    QString detail; //!< Service: what it said, in its own words, one line

    [[nodiscard]] QString sentence() const; //!< translated: what is so
    friend bool operator==(const CallbackFailure &, const CallbackFailure &) = default;
};

//! The callbacks of one account that do not answer as they have to, by their URL. A value.
class CallbackFailures
{
public:
    static constexpr qsizetype Most = 1000; //!< beyond, the oldest is forgotten

    [[nodiscard]] std::optional<CallbackFailure> of(const QString &url) const;
    [[nodiscard]] bool isEmpty() const { return m_failures.isEmpty(); }
    bool set(const QString &url, const CallbackFailure &failure); //!< whether that changed something
    bool forget(const QString &url); //!< whether there was one
    //! Those that are older than \a at, and that \a isReached says so of.
    bool forgetReached(const QDateTime &at, const std::function<bool(const QString &url)> &isReached);
    void addMissing(const CallbackFailures &earlier); //!< what is known here already is newer

    [[nodiscard]] QJsonArray toJson() const; //!< oldest first
    [[nodiscard]] static CallbackFailures fromJson(const QJsonArray &json); //!< leniently: what is none is left out

    friend bool operator==(const CallbackFailures &, const CallbackFailures &) = default;

private:
    QHash<QString, CallbackFailure> m_failures;
};

//! Whether the service says with \a error that it could not validate the callback. What a refused validation is
//! answered with is documented nowhere, so its words decide.
[[nodiscard]] bool refusesCallback(const base::Error &error);

} // namespace subscriptions
