// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The torture table: each case in one piece, byte by byte, cut in two at every byte, and over a socket.

#include "RawClient.h"
#include "ServerFixture.h"
#include "TortureTable.h"

#include "http/RequestParser.h"

using namespace http_test;
using http::Limits;
using http::RequestParser;
using Outcome = RequestParser::Outcome;

namespace {

//! What became of some bytes: the statuses that a server would send if its handler said 200 to everything.
struct Reading
{
    std::vector<int> answers;
    QByteArray bodies;
    bool ended = false;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading read(const QList<QByteArray> &pieces)
{
    const Limits limits = tortureLimits();
    Reading reading;
    RequestParser parser(limits);
    for (const QByteArray &piece : pieces) {
        if (reading.ended)
            break;
        parser.append(piece);
        for (Outcome outcome = parser.next(); outcome != Outcome::NeedMore && !reading.ended; outcome = parser.next()) {
            if (outcome == Outcome::Parsed) {
                reading.answers.push_back(200);
                reading.bodies += parser.takeRequest().body + '|';
                reading.ended = !parser.keepAlive();
            } else if (outcome == Outcome::Rejected) {
                EXPECT_FALSE(parser.rejection().reason.isEmpty());
                EXPECT_FALSE(parser.keepAlive());
                reading.answers.push_back(parser.rejection().status);
                reading.ended = true;
            }
        }
    }
    return reading;
}

class TortureTest : public ServerTest, public testing::WithParamInterface<TortureCase>
{
};

std::string nameOf(const testing::TestParamInfo<TortureCase> &tested)
{
    return tested.param.name;
}

} // namespace

TEST_P(TortureTest, isTheSameHoweverTheBytesAreSplit)
{
    const QByteArray bytes = GetParam().bytes;
    const Reading whole = read({bytes});
    EXPECT_EQ(whole.answers, GetParam().answers);
    EXPECT_EQ(whole.ended, GetParam().ends);
    QList<QByteArray> single;
    for (const char c : bytes)
        single.append(QByteArray(1, c));
    EXPECT_TRUE(read(single) == whole) << "byte by byte";
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        ASSERT_TRUE(read({bytes.first(cut), bytes.sliced(cut)}) == whole) << "cut at " << cut;
}

TEST_P(TortureTest, isTheSameOverASocket)
{
    RawClient client(start(tortureLimits()));
    const QByteArray bytes = GetParam().bytes;
    client.send(bytes.first(bytes.size() / 2));
    client.send(bytes.sliced(bytes.size() / 2));
    qsizetype refusals = 0;
    for (const int expected : GetParam().answers) {
        Answer answer = client.answer(bytes.startsWith("HEAD"));
        if (answer.status == 100)
            answer = client.answer();
        EXPECT_EQ(answer.status, expected) << answer.body.toStdString();
        if (expected != 200) {
            ++refusals;
            EXPECT_EQ(answer.header("connection"), "close");
        }
    }
    if (GetParam().ends) {
        EXPECT_TRUE(client.ended());
    } else {
        EXPECT_TRUE(client.isOpen());
        ASSERT_TRUE(support::eventually([&] { return server.counters().bytesIn == quint64(bytes.size()); }));
        // What is incomplete is answered by nothing, and done by nobody, when the client gives up.
        client.reset();
        EXPECT_TRUE(support::eventually([&] { return server.counters().open == 0; }));
    }
    EXPECT_EQ(handler.rejections().size(), refusals);
    EXPECT_EQ(handler.requests().size(), qsizetype(GetParam().answers.size()) - refusals);
}

INSTANTIATE_TEST_SUITE_P(Refused, TortureTest, testing::ValuesIn(Refused), nameOf);
INSTANTIATE_TEST_SUITE_P(Odd, TortureTest, testing::ValuesIn(Odd), nameOf);

TEST(TortureTableTest, isAsLongAsItShouldBe)
{
    EXPECT_GE(Refused.size(), 60U);
}
