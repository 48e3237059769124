// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Housekeeper.h"

#include "base/Logging.h"
#include "store/Database.h"

#include <algorithm>

namespace store {

Housekeeper::Housekeeper(std::vector<std::unique_ptr<Chore>> chores)
{
    for (auto &chore : chores)
        m_places.push_back({std::move(chore), false, {}});
}

bool Housekeeper::step(Database &database)
{
    const auto now = std::chrono::steady_clock::now();
    const auto isReady = [now](const Place &place) { return !place.waits && now >= place.notBefore; };
    for (size_t asked = 0; asked < m_places.size(); ++asked) {
        Place &place = m_places.at(m_next);
        m_next = (m_next + 1) % m_places.size();
        if (!isReady(place))
            continue;
        const auto more = place.chore->step(database);
        if (more) {
            place.waits = !*more;
        } else {
            qCInfo(lcStore) << "the chore" << place.chore->name() << "failed:" << more.error().detail;
            place.notBefore = now + PauseAfterFailure;
        }
        break;
    }
    return std::ranges::any_of(m_places, isReady);
}

void Housekeeper::wake()
{
    for (Place &place : m_places)
        place.waits = false;
}

} // namespace store
