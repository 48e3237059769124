// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/BackOff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace delivery {

BackOff::BackOff(Time least, Time most)
    : m_least(std::max(least, Time(1))), m_most(std::max(most, m_least)), m_next(m_least)
{
}

BackOff::Time BackOff::next()
{
    const Time due = m_next;
    m_next = std::min(2 * m_next, m_most);
    const qint64 least = due.count() - due.count() / 4;
    return Time(least + QRandomGenerator::global()->bounded(qint64(due.count() / 4 + 1)));
}

} // namespace delivery
