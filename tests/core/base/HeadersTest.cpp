// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Headers.h"

#include <gtest/gtest.h>

using base::Headers;

TEST(Headers, FindsTheFirstInAnyCase)
{
    const Headers headers{{"Content-Type", "a"}, {"content-type", "b"}};
    EXPECT_EQ(base::headerValue(headers, "CONTENT-TYPE"), QByteArray("a"));
    EXPECT_EQ(base::headerValue(headers, "Host"), std::nullopt);
}

TEST(Headers, RedactsWhatIsSecretAndNothingElse)
{
    const Headers redacted = base::redacted({{"KZ-Callback-Token", "s"}, {"accessToken", "s"}, {"Accept", "x"}});
    EXPECT_EQ(redacted, (Headers{{"KZ-Callback-Token", "(redacted)"}, {"accessToken", "(redacted)"}, {"Accept", "x"}}));
}

TEST(Headers, SurviveJsonWithOrderDuplicatesAndOddBytes)
{
    const Headers headers{{"B", "1"}, {"a", "\xE9 \"quoted\""}, {"B", "2"}};
    EXPECT_EQ(base::headersFromJson(base::headersToJson(headers)), headers);
}
