// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace http {

//! Who listens on TCP \a port of this machine, in English, for an error's detail: "nginx (process 1234)" on Linux,
//! where /proc lets us look into that process; else "another program". Reads many small files of /proc, for 200 ms at
//! most: call it off the GUI thread.
[[nodiscard]] QString holderOfPort(quint16 port);

} // namespace http
