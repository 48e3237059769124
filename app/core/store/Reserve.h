// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"

#include <chrono>

namespace store {

//! Room on the disk that is taken in time, a file beside the store's: deleting needs room too, in the write-ahead log,
//! and on a full disk there is none. Kept where there are rules of retention, for nothing else could delete there;
//! RoomMaker uses it. Several processes may keep the same one.
class Reserve : public Chore
{
public:
    explicit Reserve(const QString &file); //!< the store's, an absolute path

    [[nodiscard]] QString name() const override;
    //! Looks once in LookEvery whether there should be one, and makes or removes it.
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    [[nodiscard]] static QString fileOf(const QString &file); //!< where the store \a file has its own
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool release(); //!< gives its room to the disk; false: there was none
    void make(int partOfFree = PartOfFree); //!< takes at most that part of what is free, where that is enough to help

    static constexpr qint64 Bytes = 16 * 1024 * 1024; //!< more than the log holds when it is brought into the file
    static constexpr qint64 LeastBytes = 512 * 1024; //!< less would help nobody
    static constexpr int PartOfFree = 4; //!< a quarter
    static constexpr std::chrono::seconds LookEvery{5};

private:
    const QString m_file;
    std::chrono::steady_clock::time_point m_nextLook;
};

} // namespace store
