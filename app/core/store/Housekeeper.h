// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"

#include <chrono>
#include <memory>
#include <vector>

namespace store {

//! Takes chores in turn, one step at a time, so that none starves another. One thread, the writer's.
class Housekeeper
{
public:
    explicit Housekeeper(std::vector<std::unique_ptr<Chore>> chores);

    //! One step of the next chore that has something to do. Whether any has more to do now.
    [[nodiscard]] bool step(Database &database);
    //! The file has changed, or some time has passed: every chore is asked again.
    void wake();

    static constexpr std::chrono::seconds PauseAfterFailure{10};

private:
    struct Place
    {
        std::unique_ptr<Chore> chore;
        bool waits = false; //!< had nothing to do when it was asked
        std::chrono::steady_clock::time_point notBefore{}; //!< it failed
    };

    std::vector<Place> m_places;
    size_t m_next = 0;
};

} // namespace store
