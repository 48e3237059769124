// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/Sender.h"

#include <QByteArray>
#include <QHash>

namespace delivery {

//! What came of many attempts, and whether the answers were the same: status and body, as far as it is kept. A value,
//! of bounded size.
class AnswerCounts
{
public:
    static constexpr int MostDifferent = 1000; //!< answers that are told from each other

    void add(const Attempt &attempt);

    qint64 sent = 0; //!< attempts
    qint64 taken = 0; //!< a 2xx
    qint64 refused = 0; //!< any other status
    qint64 failed = 0; //!< no answer came

    [[nodiscard]] qint64 same() const; //!< as many were answered with the answer that came most often
    [[nodiscard]] qint64 different() const { return taken + refused - same(); } //!< with another one
    //! How many different answers came; MostDifferent: at least that many.
    [[nodiscard]] qsizetype answers() const { return m_counts.size(); }

private:
    QHash<QByteArray, qint64> m_counts; //!< by digest
};

} // namespace delivery
