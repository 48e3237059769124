// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ApiBench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sandbox {

TEST(Api, needsAnAccessTokenForEveryCallOfTheService)
{
    for (const auto &[method, target] : QList<std::pair<QByteArray, QByteArray>>{{"GET", "/v1/groups"},
                                                                                 {"GET", "/v1/groups/x/actions"},
                                                                                 {"GET", "/v1/webhook"},
                                                                                 {"POST", "/v1/webhook"},
                                                                                 {"PUT", "/v1/webhook/x"},
                                                                                 {"DELETE", "/v1/webhook/x"}}) {
        ApiBench bench;
        for (const QByteArray token : {"", "wrong"}) {
            const http::Response response = bench.call(method, target, {}, {{"accessToken", token}});
            EXPECT_EQ(response.status, 401) << target.toStdString();
            EXPECT_EQ(ApiBench::code(response), u"InvalidToken"_s);
            EXPECT_EQ(ApiBench::json(response)[u"errorCategoryKey"_s], u"AuthException"_s);
        }
    }
}

TEST(Api, theAccessTokenEndsAfterADay)
{
    ApiBench bench;
    EXPECT_EQ(bench.call("GET", "/v1/groups").status, 200);
    bench.clock.advance(24h);
    const http::Response response = bench.call("GET", "/v1/groups");
    EXPECT_EQ(response.status, 401);
    EXPECT_EQ(ApiBench::code(response), u"InvalidToken"_s);
}

TEST(Api, answersUnknownPathsWith404)
{
    ApiBench bench;
    for (const char *target : {"/", "/v1", "/v2/groups", "/v1/groups/a/b", "/v1/webhook/a/b", "/favicon.ico",
                               "/sandbox", "/sandbox/other", "/moved1"})
        EXPECT_EQ(bench.call("GET", target).status, 404) << target;
}

TEST(Api, readsPathsInAnyCaseAndWithDoubledSlashes)
{
    ApiBench bench;
    EXPECT_EQ(bench.call("GET", "//V1/Groups/").status, 200);
    EXPECT_EQ(bench.call("GET", "/moved1/v1/groups").status, 200);
}

TEST(Api, limitsCallsPerMinute)
{
    Api::Config config;
    config.callsPerMinute = 2;
    ApiBench bench(Edition::E2021, config);
    EXPECT_EQ(bench.call("GET", "/v1/groups").status, 200);
    bench.clock.advance(10s);
    EXPECT_EQ(bench.call("GET", "/v1/groups").status, 200);
    const http::Response response = bench.call("GET", "/v1/groups");
    EXPECT_EQ(response.status, 429);
    EXPECT_EQ(base::headerValue(response.headers, "Retry-After"), "50");
    EXPECT_EQ(bench.call("GET", "/sandbox/state").status, 200) << "the sandbox's own calls are not limited";
    bench.clock.advance(50s);
    EXPECT_EQ(bench.call("GET", "/v1/groups").status, 200);
}

TEST(Api, throttlesOnDemand)
{
    ApiBench bench;
    bench.faults.set(Fault::Throttled, 1);
    const http::Response response = bench.call("GET", "/v1/groups");
    EXPECT_EQ(response.status, 429);
    EXPECT_EQ(base::headerValue(response.headers, "Retry-After"), "1");
}

TEST(Api, movesToABaseThatWorks)
{
    ApiBench bench;
    bench.faults.set(Fault::Moved, 1);
    const http::Response response = bench.call("GET", "/v1/groups?showDetail=a%20b");
    EXPECT_EQ(response.status, 308);
    EXPECT_EQ(base::headerValue(response.headers, "Location"),
              "http://localhost:8080/moved1/v1/groups?showDetail=a%20b");
    EXPECT_EQ(bench.call("GET", "/moved1/v1/groups?showDetail=a%20b").status, 200);
    EXPECT_EQ(bench.call("GET", "/v1/accessToken").status, 308) << "signing in moves, too";
}

TEST(Api, failsWithTheDocumentedBody)
{
    ApiBench bench;
    bench.faults.set(Fault::ServerError, 1);
    const http::Response response = bench.post("/v1/webhook", bench.draft());
    EXPECT_EQ(response.status, 500);
    EXPECT_EQ(ApiBench::code(response), u"Unknown"_s);
    EXPECT_EQ(ApiBench::json(response)[u"errorCategoryKey"_s], u"ServerException"_s);
    EXPECT_TRUE(bench.book.all().isEmpty()) << "nothing was carried out";
}

TEST(Api, expiresTokensThatCanBeRenewed)
{
    ApiBench bench;
    bench.faults.set(Fault::ExpiredToken, 1);
    const http::Response response = bench.call("GET", "/v1/groups");
    EXPECT_EQ(response.status, 401);
    EXPECT_EQ(ApiBench::code(response), u"InvalidToken"_s);
    const QByteArray renewed = bench.tokens.issueAccess().token;
    EXPECT_EQ(bench.call("GET", "/v1/groups", {}, {{"accessToken", renewed}}).status, 200);
    EXPECT_EQ(bench.call("GET", "/v1/groups", {}, {{"accessToken", renewed}}).status, 401);
    // Switching the fault off makes the tokens good again: clients without a connector could not go on otherwise.
    EXPECT_EQ(bench.call("POST", "/sandbox/faults", R"({"expired-token":0})").status, 200);
    EXPECT_EQ(bench.call("GET", "/v1/groups").status, 200);
}

TEST(Api, answersLate)
{
    ApiBench bench;
    bench.faults.set(Fault::Slow, 1);
    EXPECT_EQ(bench.post("/v1/webhook", bench.draft()).status, 0);
    EXPECT_EQ(bench.book.all().size(), 1) << "carried out at once";
    ASSERT_EQ(bench.waits, QList<std::chrono::milliseconds>{2000ms});
    bench.late.first()();
    ASSERT_TRUE(bench.last);
    EXPECT_EQ(bench.last->status, 200);
}

TEST(Api, breaksJson)
{
    ApiBench bench;
    bench.faults.set(Fault::BrokenJson, 1);
    const http::Response response = bench.call("GET", "/v1/groups");
    EXPECT_EQ(response.status, 200);
    EXPECT_FALSE(response.body.isEmpty());
    EXPECT_FALSE(base::parseJson(response.body));
    EXPECT_EQ(ApiBench::code(bench.call("GET", "/v1/groups/x")), u"InvalidParameters"_s) << "errors stay readable";
}

TEST(Api, cutsAfterTheCallWasCarriedOut)
{
    ApiBench bench;
    bench.faults.set(Fault::CutConnection, 1);
    const http::Response response = bench.post("/v1/webhook", bench.draft());
    EXPECT_TRUE(response.cut);
    EXPECT_EQ(bench.book.all().size(), 1);
    bench.faults.set(Fault::CutConnection, 0);
    EXPECT_FALSE(bench.call("GET", "/v1/groups").cut);
}

} // namespace sandbox
