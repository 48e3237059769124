// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>

//! A page of memory that a test and a program with the library kwc_trouble share (the file that KWC_TROUBLE names):
//! what goes wrong for the program now.
struct Trouble
{
    std::atomic<int> syncLeastMs = 0; //!< each sync takes at least so long …
    std::atomic<int> syncMostMs = 0; //!< … and at most so long
    std::atomic<int> writeError = 0; //!< the errno of every write to the store's files; 0: none
    std::atomic<int> syncError = 0; //!< the errno of every sync of them; 0: none
    std::atomic<long long> clockMs = 0; //!< added to the wall clock; the monotonic one goes on as ever
    std::atomic<int> syncs = 0; //!< counted by the program
    std::atomic<int> refused = 0; //!< writes and syncs that failed because of this, counted by the program
};
