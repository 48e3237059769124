// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Tokens.h"

#include "sandbox/Random.h"

namespace sandbox {

namespace {
constexpr quint64 Stream = 5;
constexpr qsizetype MostTokens = 1000; //!< kept at a time; the oldest goes first
} // namespace

Tokens::Tokens(quint32 seed, const base::Clock &clock) : m_seed(seed), m_clock(clock)
{
    Random random(seed, Stream);
    m_applicationId = random.guid();
    m_applicationSecret = random.hex(64).toLatin1();
    m_refreshToken = make("refresh", m_rotated);
    m_first = issueAccess();
    m_access[m_first.token].fresh = false;
}

bool Tokens::isConnector(const QByteArray &id, const QByteArray &secret) const
{
    return id == m_applicationId.toUtf8() && secret == m_applicationSecret;
}

bool Tokens::isRefreshToken(const QByteArray &token) const
{
    return token == m_refreshToken;
}

Tokens::Access Tokens::issueAccess()
{
    const Access access{make("access", m_issued++), m_clock.now().addSecs(AccessSeconds)};
    m_access.insert(access.token, {access.expiry});
    m_order.append(access.token);
    if (m_order.size() > MostTokens)
        m_access.remove(m_order.takeFirst());
    return access;
}

base::Secret Tokens::rotateRefresh()
{
    m_refreshToken = make("refresh", ++m_rotated);
    return refreshToken();
}

Tokens::Check Tokens::check(const QByteArray &token)
{
    const auto known = m_access.find(token);
    if (known == m_access.end())
        return Check::Unknown;
    if (known->ended || m_clock.now() >= known->expiry)
        return Check::Expired;
    known->fresh = false;
    return Check::Good;
}

bool Tokens::mayExpire(const QByteArray &token) const
{
    const auto known = m_access.constFind(token);
    return known != m_access.cend() && !known->fresh && !known->ended;
}

void Tokens::expire(const QByteArray &token)
{
    const auto known = m_access.find(token);
    if (known != m_access.end())
        known->ended = true;
}

void Tokens::forgive()
{
    for (Known &known : m_access)
        known.ended = false;
}

QByteArray Tokens::make(QByteArrayView kind, quint64 number) const
{
    // Three parts with dots, as the service's tokens look, but readable: nobody should take them for real ones.
    Random random((quint64(m_seed) << 32) + number, Stream + quint64(kind.size()));
    QByteArray token("sandbox-");
    token.append(kind);
    for (const int digits : {24, 40})
        token.append('.').append(random.hex(digits).toLatin1());
    return token;
}

} // namespace sandbox
