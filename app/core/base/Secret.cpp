// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Secret.h"

#include <QRandomGenerator>

#include <algorithm>

namespace base {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes))
{
}

Secret::Secret(const QString &text) : m_bytes(text.toUtf8())
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Only the last owner of the shared bytes may overwrite them; a literal's bytes are not ours at all.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        std::fill_n(bytes, m_bytes.size(), '\0');
    }
    m_bytes.clear();
}

bool Secret::equals(QByteArrayView other) const
{
    // No early return: the time taken must not tell how much of the token matched.
    unsigned difference = unsigned(m_bytes.size() != other.size());
    for (qsizetype i = 0; i < other.size(); ++i) {
        const char mine = m_bytes.isEmpty() ? '\0' : m_bytes.at(i % m_bytes.size());
        difference |= unsigned(uchar(mine)) ^ unsigned(uchar(other[i]));
    }
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "(no secret)" : "(secret)");
    return debug;
}

QString randomToken(int bytes)
{
    QByteArray raw(std::max(bytes, 16), Qt::Uninitialized);
    for (char &byte : raw)
        byte = char(QRandomGenerator::system()->generate() & 0xFF);
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace base
