// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QString>

//! Where the stores of these tests are: in files, or on a server. Which of them is what the program is linked with
//! (FilePlace.cpp, PostgresPlace.cpp), so the same tests run against both.
namespace StorePlace {

[[nodiscard]] bool isFile();
//! Where a new store can be; \a folder is the test's own.
[[nodiscard]] QString fresh(const QString &folder);
[[nodiscard]] base::Secret password(); //!< for all of them

} // namespace StorePlace
