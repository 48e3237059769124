// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace base {

//! A token, password or key. It has no implicit way into text: printing it gives "(secret)", reading it takes reveal().
//! The bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; } //!< only to send it or to store it
    [[nodiscard]] QString revealText() const { return QString::fromUtf8(m_bytes); }

    //! Equal in a time that depends on the length of \a other alone, not on where it differs.
    [[nodiscard]] bool equals(QByteArrayView other) const;
    friend bool operator==(const Secret &a, const Secret &b) { return a.equals(b.m_bytes); }

private:
    void wipe();
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

//! \a bytes bytes from the system's generator as URL-safe base64 without padding: fit for paths and tokens. At
//! least 16.
[[nodiscard]] QString randomToken(int bytes = 24);

} // namespace base
