// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"

namespace store {

//! Gives pages that the file no longer uses back to the disk, some in each step: the file becomes shorter with the next
//! checkpoint. A few are kept for what comes next. Does nothing to a file that was made without auto_vacuum
//! (EventStore::compact() changes that).
class SpaceReturner : public Chore
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    //! Pages of 4 KB: with more unused ones it begins, and it stops at so many.
    static constexpr qint64 BeginsAbove = 256;
    static constexpr qint64 Kept = 64;

    //! Gives back at most \a pages; how many are left. One transaction of its own. Errors: Storage.
    [[nodiscard]] static base::Result<qint64> giveBack(Database &database, qint64 pages);
    //! Whether the file was made for that. Errors: Storage.
    [[nodiscard]] static base::Result<bool> canGiveBack(Database &database);
    //! Unused pages; 0 where they can't be given back in steps. Errors: Storage.
    [[nodiscard]] static base::Result<qint64> unusedPages(Database &database);

private:
    bool m_isGiving = false;
    qint64 m_pages = 16; //!< in the next step
};

} // namespace store
