// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/AnswerCounts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace delivery {

void AnswerCounts::add(const Attempt &attempt)
{
    ++sent;
    if (attempt.status == 0) {
        ++failed;
        return;
    }
    ++(attempt.isTaken() ? taken : refused);
    const QByteArray digest = QByteArray::number(attempt.status) + (attempt.isCut ? '+' : ' ')
        + QCryptographicHash::hash(attempt.body, QCryptographicHash::Sha256);
    if (const auto known = m_counts.find(digest); known != m_counts.end())
        ++*known;
    else if (m_counts.size() < MostDifferent)
        m_counts.insert(digest, 1);
}

qint64 AnswerCounts::same() const
{
    const auto most = std::ranges::max_element(m_counts);
    return most == m_counts.end() ? 0 : *most;
}

} // namespace delivery
