// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Limits.h"

#include <QByteArrayView>
#include <QString>

namespace http {

//! Why a request is not acceptable: the status for the client, and one English clause.
struct Refusal
{
    int status = 400;
    QString reason;
};

//! Finds the end of a request's head, byte by byte, and refuses what the real parser would let pass or would find too
//! late: limits, bare line ends, folded fields, NUL, TLS. The outcome doesn't depend on how the bytes were split. Any
//! one thread.
class HeadScanner
{
public:
    enum class Outcome
    {
        NeedMore,
        Complete,
        Refused
    };

    //! \a limits has to outlive the scanner.
    explicit HeadScanner(const Limits &limits);

    //! \a bytes start with the head's first byte; a later call brings the same bytes and more, and goes on where the
    //! last one ended.
    [[nodiscard]] Outcome scan(QByteArrayView bytes);

    void reset(); //!< for the next head

    [[nodiscard]] qsizetype length() const { return m_at; } //!< after Complete: of the head, its empty line included
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; } //!< after Refused
    [[nodiscard]] bool metTls() const { return m_metTls; } //!< Refused, because TLS was spoken
    [[nodiscard]] qsizetype lineStart() const { return m_lineStart; } //!< where the line that was looked at last begins

private:
    [[nodiscard]] Outcome refuse(int status, const QString &reason);
    [[nodiscard]] bool requestLineAccepts(char c); // false: refused

    const Limits &m_limits;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_targetStart = -1;
    int m_lines = 0;
    int m_spaces = 0;
    bool m_afterReturn = false;
    bool m_metTls = false;
    Refusal m_refusal;
};

} // namespace http
