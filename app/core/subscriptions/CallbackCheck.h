// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/Transport.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>

namespace subscriptions {

//! What came of playing the service's validation of a callback (service-api.md, "Webhook subscriptions").
struct CallbackReport
{
    enum class Verdict
    {
        Ok,
        NoUrl, //!< not asked: no complete http(s) address
        Unencrypted, //!< not asked: plain http beyond this computer, where the service does not call
        Unreachable,
        TooLate,
        TlsProblem,
        Redirect,
        NotSuccessful, //!< a status that is no 2xx
        OtherAnswer, //!< a 2xx, but not the token and nothing else
        Encoded, //!< the token as it stands in the URL: it has to be percent-decoded
        Surrounded, //!< the token with blanks or line breaks around it
        TooLong //!< more than MostAnswerBytes came
    };
    Verdict verdict = Verdict::NoUrl;
    QString asked; //!< "GET https://…?validationToken=…", the token included: it is good for this once
    int status = 0; //!< 0: no answer
    QString contentType;
    QString location; //!< Redirect: where to
    QString body; //!< the answer's first bytes as text; empty: none
    bool bodyIsCut = false; //!< more came than is shown
    qint64 elapsedMs = 0; //!< until the answer was complete
    QString detail; //!< Unreachable, TlsProblem: what the network says; English

    [[nodiscard]] bool isOk() const { return verdict == Verdict::Ok; }
    [[nodiscard]] QString sentence() const; //!< translated: what is so, and what to do
    [[nodiscard]] QJsonObject toJson() const; //!< the same for a machine
};

[[nodiscard]] QString toString(CallbackReport::Verdict verdict); //!< for JSON: "ok", "tooLate", …

//! Asks a callback as the service does before it accepts a subscription: GET with a fresh validationToken that has to
//! come back, percent-decoded and byte for byte, as the body of a 2xx within 5 seconds. Follows no redirect. Belongs to
//! its transport's thread.
class CallbackCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Patience{5'000};
    static constexpr qsizetype MostAnswerBytes = 64 * 1024;
    static constexpr qsizetype MostShownBytes = 1024;

    explicit CallbackCheck(kaizala::Transport &transport, QObject *parent = nullptr); //!< \a transport outlives it
    //! Never fails, but for Cancelled: what is wrong with the callback is in the report.
    [[nodiscard]] base::Pending<CallbackReport> run(const QString &callbackUrl,
                                                    std::chrono::milliseconds patience = Patience);

Q_SIGNALS:
    void ended(const QString &callbackUrl,
               const subscriptions::CallbackReport &report); //!< of every one that was asked

private:
    kaizala::Transport &m_transport;
};

} // namespace subscriptions
