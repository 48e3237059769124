// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/HeadScanner.h"

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr qsizetype MaxMethodBytes =
    64; // far beyond every registered method (RFC 9112, section 3: 501 for longer ones)
constexpr char TlsHandshake = 0x16; // the first byte of every TLS connection, and of no method

} // namespace

HeadScanner::HeadScanner(const Limits &limits) : m_limits(limits)
{
}

void HeadScanner::reset()
{
    m_at = 0;
    m_lineStart = 0;
    m_targetStart = -1;
    m_lines = 0;
    m_spaces = 0;
    m_afterReturn = false;
    m_refusal = {};
}

HeadScanner::Outcome HeadScanner::refuse(int status, const QString &reason)
{
    m_refusal = {status, reason};
    return Outcome::Refused;
}

bool HeadScanner::requestLineAccepts(char c)
{
    if (c == ' ') {
        if (++m_spaces == 1)
            m_targetStart = m_at + 1;
        return true;
    }
    if (m_spaces == 0 && m_at >= MaxMethodBytes) {
        m_refusal = {501, u"method longer than %1 bytes"_s.arg(MaxMethodBytes)};
        return false;
    }
    if (m_spaces == 1 && c != '\r' && m_at - m_targetStart >= m_limits.targetBytes) {
        m_refusal = {414, u"request target longer than %1 bytes"_s.arg(m_limits.targetBytes)};
        return false;
    }
    return true;
}

HeadScanner::Outcome HeadScanner::scan(QByteArrayView bytes)
{
    for (; m_at < bytes.size(); ++m_at) {
        const char c = bytes[m_at];
        if (m_at == 0 && c == TlsHandshake) {
            m_metTls = true;
            return refuse(400, u"TLS was spoken to a plain HTTP port"_s);
        }
        if (m_lines == 0 && !requestLineAccepts(c))
            return Outcome::Refused;
        if (m_at >= m_limits.headerBytes)
            return refuse(431, u"header larger than %1 bytes"_s.arg(m_limits.headerBytes));
        if (c == '\0')
            return refuse(400, u"NUL in the header"_s);
        if (m_afterReturn && c != '\n')
            return refuse(400, u"carriage return without line feed in the header"_s);
        if (c == '\n') {
            if (!m_afterReturn)
                return refuse(400, u"line feed without carriage return in the header"_s);
            m_afterReturn = false;
            if (m_at - 1 == m_lineStart) {
                ++m_at;
                return Outcome::Complete;
            }
            m_lineStart = m_at + 1;
            ++m_lines;
            continue;
        }
        if (m_at == m_lineStart && m_lines > 0) {
            if (c == ' ' || c == '\t')
                return refuse(400, u"folded header field (obs-fold)"_s);
            if (c != '\r' && m_lines > m_limits.headerFields)
                return refuse(431, u"more than %1 header fields"_s.arg(m_limits.headerFields));
        }
        m_afterReturn = c == '\r';
    }
    return Outcome::NeedMore;
}

} // namespace http
