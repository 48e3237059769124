// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QString>

namespace store {

class Database;

//! Work on the file that nobody waits for, done in small steps between commits: Housekeeper. One thread, the writer's.
class Chore
{
public:
    Chore() = default;
    virtual ~Chore() = default;
    Chore(const Chore &) = delete;
    Chore &operator=(const Chore &) = delete;

    [[nodiscard]] virtual QString name() const = 0; //!< for the log
    //! Does one small piece, aimed at 5 ms or less, in a transaction of its own where it writes. Whether there is more
    //! to do now; if not it is asked again after the next commits, and now and then. What it has done and how far it
    //! is stands in the file, because another process may have gone on with it, or cleared all rows. Errors: Storage;
    //! it is then left alone for a while.
    [[nodiscard]] virtual base::Result<bool> step(Database &database) = 0;
};

} // namespace store
