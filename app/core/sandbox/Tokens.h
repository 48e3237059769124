// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace sandbox {

//! The connector and the tokens that the sandbox issues. All come from the seed, so that a run can be repeated; they
//! are worth nothing. Belongs to one thread.
class Tokens
{
public:
    Tokens(quint32 seed, const base::Clock &clock); //!< \a clock outlives it; issues the first access and refresh token

    static constexpr qint64 AccessSeconds = 24 * 60 * 60;
    static constexpr qint64 RefreshSeconds = 365 * AccessSeconds;

    struct Access
    {
        QByteArray token;
        QDateTime expiry;
    };
    enum class Check
    {
        Good, //!< and counted as used
        Unknown, //!< missing, or never issued here
        Expired,
    };

    [[nodiscard]] QString applicationId() const { return m_applicationId; }
    [[nodiscard]] base::Secret applicationSecret() const { return base::Secret(m_applicationSecret); }
    [[nodiscard]] base::Secret refreshToken() const { return base::Secret(m_refreshToken); } //!< the one in force
    [[nodiscard]] const Access &firstAccess() const { return m_first; }

    [[nodiscard]] bool isConnector(const QByteArray &id, const QByteArray &secret) const;
    [[nodiscard]] bool isRefreshToken(const QByteArray &token) const;

    [[nodiscard]] Access issueAccess(); //!< a new one; earlier ones go on until they expire
    [[nodiscard]] base::Secret rotateRefresh(); //!< a new one, which ends the last one

    [[nodiscard]] Check check(const QByteArray &token);
    //! Whether \a token may be expired before its time: not a renewed one that has not been good for a call yet, or a
    //! client that does all right would never get through.
    [[nodiscard]] bool mayExpire(const QByteArray &token) const;
    void expire(const QByteArray &token);
    void forgive(); //!< what expire() ended is good again, until its own time is over

private:
    struct Known
    {
        QDateTime expiry;
        bool fresh = true; //!< not been good for a call yet
        bool ended = false;
    };

    [[nodiscard]] QByteArray make(QByteArrayView kind, quint64 number) const;

    quint32 m_seed;
    const base::Clock &m_clock;
    QString m_applicationId;
    QByteArray m_applicationSecret;
    QByteArray m_refreshToken;
    quint64 m_issued = 0;
    quint64 m_rotated = 0;
    QHash<QByteArray, Known> m_access;
    QList<QByteArray> m_order; // of issue, oldest first
    Access m_first;
};

} // namespace sandbox
