// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace ui {

class Program;

//! What is wrong with a callback URL that somebody types, in a sentence that says what to do; "" where it can be sent.
[[nodiscard]] QString callbackUrlProblem(const QString &typed);
//! What is worth knowing about one that can be sent; "" where nothing is. \a serviceIsLocal: the service runs on this
//! computer, so it reaches what listens here.
[[nodiscard]] QString callbackUrlHint(const QString &typed, bool serviceIsLocal);
//! What is wrong with a listener's public address ("https://hooks.example.org") that somebody types; "" also where it is
//! empty.
[[nodiscard]] QString publicAddressProblem(const QString &typed);
//! Whether the service of the open account runs on this computer. There has to be one.
[[nodiscard]] bool isServiceLocal(Program &program);

} // namespace ui
