// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

//! Makes the .qm files known to the resource system (":/i18n"): a static library's resources don't register themselves.
//! Any number of calls.
void initLanguages();
