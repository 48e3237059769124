// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace cli {

//! Whether it is worth saying that the service asks to slow down: several calls are refused at once, and all of them
//! wait for the same hold. A value.
class HoldNotice
{
public:
    using Time = std::chrono::steady_clock::time_point;

    //! \a wait was asked for at \a now. True, where no hold is under way, or one that was said to be shorter.
    [[nodiscard]] bool isNews(std::chrono::seconds wait, Time now);

private:
    Time m_until = Time::min(); //!< when the hold ends that was told
    std::chrono::seconds m_told{0};
};

} // namespace cli
