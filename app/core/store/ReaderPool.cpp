// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/ReaderPool.h"

namespace store {

void ReaderPool::start(const QString &file, int threads)
{
    ConnectionPool::start([file] { return Database::open(file, Database::Access::ReadOnly); }, threads);
}

} // namespace store
