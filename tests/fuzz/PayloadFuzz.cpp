// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// libFuzzer's way in. Built by the preset "fuzz", run by tests/fuzz/run.

#include "fuzz/PayloadProbe.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString fault = fuzz::faultOfPayload({reinterpret_cast<const char *>(data), qsizetype(size)});
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "fault: %s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
