// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace sandbox {

//! Which edition of the service is played (service-api.md, "Webhook subscriptions").
enum class Edition {
    E2018, //!< no PUT, no `active`, no auto-disable
    E2021, //!< PUT, `active`, auto-disable after the last retry
};

//! What can be made to go wrong, each with its own probability per occasion (0 to 1).
enum class Fault {
    ExpiredToken, Moved, Throttled, ServerError, Slow, BrokenJson, ValidationRefused, CutConnection,
    Duplicate, Reorder, MalformedEvent, WrongCallbackToken,
};
[[nodiscard]] QString toString(Fault fault); //!< "expired-token", "moved", …
[[nodiscard]] std::optional<Fault> faultFromString(QStringView text);
[[nodiscard]] QStringList faultNames();

//! A service compatible with Kaizala's webhook API, to try, teach and test with: the calls of service-api.md over HTTP on loopback, callback
//! validation, and events of all thirteen types delivered at least once with retries. What it makes up depends on the seed alone; tokens come from
//! the seed too, so they are worthless. Works in a thread of its own; lives in its creator's thread.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        quint16 port = 0; //!< 0: any free one
        quint32 seed = 1;
        int groups = 6; //!< some with sub-groups, with names in several languages
        int subscriptions = 12; //!< there from the start, with callbacks at hosts in ".example" that are never called
        double eventsPerSecond = 0; //!< sent by itself to subscriptions; 0: only on demand
        Edition edition = Edition::E2021;
        QHash<Fault, double> faults;
        int callsPerMinute = 0; //!< beyond: 429 with Retry-After (the service: 100); 0: unlimited
        int retryBaseMs = 500; //!< first retry of a delivery; doubles each time, 6 retries
        double naturalDuplicates = 0.02; //!< how often a delivered event comes again, as the real service does
    };

    //! What a client needs to sign in.
    struct Credentials
    {
        QUrl endpoint; //!< "http://localhost:PORT"
        base::Secret accessToken;
        QString applicationId;
        base::Secret applicationSecret;
        base::Secret refreshToken;
    };

    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    [[nodiscard]] base::Pending<Credentials> start(const Config &config); //!< errors: those of http::Server::start
    [[nodiscard]] base::Pending<> stop();

    //! As POST sandbox/emit: one event per (matching subscription × count); the outcome is how many were queued.
    [[nodiscard]] base::Pending<int> emitEvents(const QString &eventType, int count, const QString &objectId);
    void setFault(Fault fault, double probability);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
