// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"
#include "sandbox/Edition.h"
#include "sandbox/Fault.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace sandbox {

//! A service compatible with Kaizala's webhook API, to try, teach and test with: the calls of service-api.md over HTTP
//! on loopback, callback validation, and events of all thirteen types delivered at least once with retries. What it
//! makes up depends on the seed alone; tokens come from the seed too, so they are worthless. Works in a thread of its
//! own; lives in its creator's thread.
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
        int rateWindowMs = 60'000; //!< how long that minute is: tests and benchmarks shorten it
        int retryBaseMs = 500; //!< first retry of a delivery; doubles each time, 6 retries
        double naturalDuplicates = 0.02; //!< how often a delivered event comes again, as the real service does
        int validationTimeoutMs = 5000; //!< how long a callback has to answer its validation (the service: 5 s)
        int slowMs = 2000; //!< how late the answer of a call with the fault `slow` is
        bool rotateRefreshTokens = false; //!< each access-token call brings a new refresh token and ends the old one
    };

    //! What a client needs to sign in.
    struct Credentials
    {
        QUrl endpoint; //!< "http://127.0.0.1:PORT"
        base::Secret accessToken;
        QString applicationId;
        base::Secret applicationSecret;
        base::Secret refreshToken;
    };

    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    [[nodiscard]] base::Pending<Credentials> start(
        const Config &config); //!< errors: those of http::Server::start; Internal where it runs already
    [[nodiscard]] base::Pending<> stop();

    //! As POST sandbox/emit: one event per (matching subscription × count); the outcome is how many were queued.
    //! Empty texts match everything. Errors: Internal while stopped.
    [[nodiscard]] base::Pending<int> emitEvents(const QString &eventType, int count, const QString &objectId);
    void setFault(Fault fault, double probability); //!< as POST sandbox/faults; nothing while stopped

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
