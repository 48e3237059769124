// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/HoldNotice.h"

#include <algorithm>

namespace cli {

bool HoldNotice::isNews(std::chrono::seconds wait, Time now)
{
    const bool isNew = now >= m_until || wait > m_told;
    m_until = std::max<Time>(m_until, now + wait);
    if (isNew)
        m_told = wait;
    return isNew;
}

} // namespace cli
