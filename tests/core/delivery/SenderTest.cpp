// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Sender.h"

#include "SendingFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using delivery::Attempt;
using delivery::Sender;
using delivery::targetUrl;
using support::await;

namespace {

class Senders : public SendingFixture
{
protected:
    Attempt send(const store::EventDetail &one)
    {
        Sender sender(transport, target);
        const auto attempt = await(sender.send(one));
        EXPECT_TRUE(attempt);
        return attempt.value_or(Attempt());
    }
    static store::EventDetail detail(const base::Headers &headers = {{"Content-Type", "application/json"}})
    {
        store::EventDetail one;
        one.row.id = 7;
        one.target = "/k/1?a=%20b";
        one.headers = headers;
        one.body = "{\"caf\xC3\xA9\":\"\xFF\"}";
        return one;
    }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return base::headerValue(receiver.got().last().headers, name).value_or("(none)");
    }
};

} // namespace

TEST_F(Senders, TheBodyGoesByteForByteWithItsHeadersAndTheToken)
{
    target.callbackToken = base::Secret(QByteArray("s3cret"));
    const Attempt attempt = send(detail({{"content-type", "application/json; charset=utf-8"},
                                         {"Host", "elsewhere"},
                                         {"Content-Length", "3"},
                                         {"Content-Encoding", "gzip"},
                                         {"Transfer-Encoding", "chunked"},
                                         {"Connection", "close"},
                                         {"X-Forwarded-For", "192.0.2.1"},
                                         {"kz-callback-token", "(redacted)"},
                                         {"X-Other", "(redacted)"},
                                         {"Authorization", "Bearer was-not-redacted"},
                                         {"X-Broken", "a\r\nX-Injected: 1"},
                                         {"X Name", "1"},
                                         {"X-Same", "1"},
                                         {"x-same", "2"}}));
    EXPECT_TRUE(attempt.isTaken()) << (attempt.error ? attempt.error->detail.toStdString() : "");
    EXPECT_EQ(attempt.id, 7);
    EXPECT_EQ(attempt.status, 200);
    EXPECT_EQ(attempt.body, "thanks");
    EXPECT_FALSE(attempt.isCut);
    EXPECT_FALSE(attempt.error);
    ASSERT_EQ(receiver.got().size(), 1);
    const http::Request got = receiver.got().first();
    EXPECT_EQ(got.method, "POST");
    EXPECT_EQ(got.target, "/hook?k=1");
    EXPECT_EQ(got.body, detail().body);
    EXPECT_EQ(header("content-type"), "application/json; charset=utf-8");
    EXPECT_EQ(header("kz-callback-token"), "s3cret");
    EXPECT_EQ(header("x-same"), "1, 2");
    EXPECT_EQ(header(Sender::HopsHeader), "1");
    EXPECT_TRUE(header("host").startsWith("127.0.0.1:"));
    for (const QByteArray name : {"Content-Encoding", "X-Forwarded-For", "X-Other", "Authorization", "X-Broken",
                                   "X-Injected", "X Name", "Transfer-Encoding"})
        EXPECT_EQ(header(name), "(none)") << name.toStdString();
}

TEST_F(Senders, WithoutATokenNoneIsSent)
{
    (void)send(detail({{"kz-callback-token", "(redacted)"}}));
    EXPECT_EQ(header("kz-callback-token"), "(none)");
    EXPECT_EQ(header("Content-Type"), "application/octet-stream") << "it came without one";
}

TEST_F(Senders, HeadersOfTheTargetWinAndHopsAreCounted)
{
    target.headers = {{"X-Same", "mine"}};
    (void)send(detail({{"x-same", "1"}, {Sender::HopsHeader, "4"}}));
    EXPECT_EQ(header("X-Same"), "mine");
    EXPECT_EQ(header(Sender::HopsHeader), "5");
    EXPECT_EQ(Sender::hops({{"Kaizala-Console-Hops", "4"}}), 4);
    EXPECT_EQ(Sender::hops({{Sender::HopsHeader, "-3"}}), 0);
    EXPECT_EQ(Sender::hops({}), 0);
}

TEST_F(Senders, KeepsThePathThatTheEventCameTo)
{
    target.keepsTarget = true;
    EXPECT_TRUE(send(detail()).isTaken());
    EXPECT_EQ(receiver.got().last().target, "/k/1?a=%20b");
    store::EventDetail odd = detail();
    odd.target = "*";
    const Attempt attempt = send(odd);
    ASSERT_TRUE(attempt.error);
    EXPECT_EQ(attempt.error->kind, Error::Kind::InvalidInput);
    EXPECT_EQ(receiver.got().size(), 1) << "nothing was sent";
}

TEST_F(Senders, AnyStatusIsAnAnswerAndARedirectIsNotFollowed)
{
    for (const int status : {204, 302, 400, 500}) {
        receiver.answer = [status](const http::Request &, int) {
            http::Response response = http::Response::text(status, status == 204 ? "" : "no");
            if (status == 302)
                response.headers.emplaceBack("Location", "/elsewhere");
            return response;
        };
        const Attempt attempt = send(detail());
        EXPECT_EQ(attempt.status, status);
        EXPECT_EQ(attempt.isTaken(), status == 204);
        EXPECT_FALSE(attempt.error);
    }
    EXPECT_EQ(receiver.got().size(), 4);
}

TEST_F(Senders, OfALongAnswerTheStartIsKept)
{
    for (const qsizetype size : {Sender::MostAnswerBytes, Sender::MostAnswerBytes + 1, qsizetype(5'000'000)}) {
        receiver.answer = [size](const http::Request &, int) {
            return http::Response::text(201, QByteArray(size, 'x'));
        };
        const Attempt attempt = send(detail());
        EXPECT_EQ(attempt.status, 201);
        EXPECT_EQ(attempt.body, QByteArray(Sender::MostAnswerBytes, 'x'));
        EXPECT_EQ(attempt.isCut, size > Sender::MostAnswerBytes) << size;
        EXPECT_EQ(base::headerValue(attempt.headers, "Content-Length"), QByteArray::number(size));
    }
}

TEST_F(Senders, SilenceAndNobodyThereAreErrors)
{
    receiver.beSilent();
    target.patience = 50ms;
    const Attempt late = send(detail());
    ASSERT_TRUE(late.error);
    EXPECT_EQ(late.error->kind, Error::Kind::Timeout);
    EXPECT_EQ(late.status, 0);
    EXPECT_GE(late.elapsedMs, 40); // a coarse timer
    target.url = QUrl(u"http://127.0.0.1:1/"_s);
    const Attempt none = send(detail());
    ASSERT_TRUE(none.error);
    EXPECT_EQ(none.error->kind, Error::Kind::Network);
    EXPECT_FALSE(none.isTaken());
}

TEST_F(Senders, AValidationHasNothingToSend)
{
    store::EventDetail validation = detail();
    validation.row.kind = store::Kind::Validation;
    const Attempt attempt = send(validation);
    ASSERT_TRUE(attempt.error);
    EXPECT_EQ(attempt.error->kind, Error::Kind::InvalidInput);
    EXPECT_TRUE(receiver.got().isEmpty());
}

TEST_F(Senders, CancellingGivesItUp)
{
    receiver.beSilent();
    Sender sender(transport, target);
    auto pending = sender.send(detail());
    ASSERT_TRUE(support::eventually([this] { return !receiver.got().isEmpty(); }));
    pending.cancel();
    const auto outcome = await(pending);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
}

TEST(TargetUrl, TakesWhatCanBeSentTo)
{
    EXPECT_EQ(targetUrl(u" https://h.example/a?b=c#d "_s, true).value().toString(), u"https://h.example/a?b=c"_s);
    EXPECT_TRUE(targetUrl(u"http://localhost:8080"_s, true));
    EXPECT_TRUE(targetUrl(u"http://192.168.1.5/x"_s, false));
    for (const QString &wrong :
         {u""_s, u"/k"_s, u"h.example"_s, u"ftp://h/"_s, u"http:///x"_s, u"https://u:p@h/"_s, u"https://h/a b%"_s}) {
        const auto url = targetUrl(wrong, false);
        ASSERT_FALSE(url) << wrong.toStdString();
        EXPECT_EQ(url.error().kind, Error::Kind::InvalidInput);
        EXPECT_FALSE(url.error().detail.contains("u:p"_L1));
    }
    EXPECT_FALSE(targetUrl(u"http://192.168.1.5/x"_s, true)) << "the token would go in the clear";
}
