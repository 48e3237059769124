// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/ConnectionPool.h"
#include "store/Database.h"

namespace store {

//! A few threads that read a file, each with its own read-only connection.
class ReaderPool : public ConnectionPool<Database>
{
public:
    //! The file is there: jobs begin. Once, instead of fail().
    void start(const QString &file, int threads = Threads);
};

} // namespace store
