// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/CallbackValidator.h"

#include "http/Message.h"
#include "support/Await.h"
#include "support/FakeTransport.h"

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sandbox {

namespace {

//! Answers the validation as \a body makes it of the token.
class Echo final : public kaizala::Transport
{
public:
    std::function<base::Result<kaizala::ApiReply>(QByteArray token)> answer = [](const QByteArray &token) {
        return kaizala::ApiReply{200, {}, token};
    };
    QList<kaizala::ApiRequest> requests;
    QByteArrayList tokens;

    base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        requests.append(request);
        http::Request asServed;
        asServed.query = request.url.query(QUrl::FullyEncoded).toLatin1();
        tokens.append(asServed.queryValue("validationToken"));
        return base::ready<kaizala::ApiReply>(answer(tokens.last()));
    }
};

class CallbackValidatorTest : public testing::Test
{
protected:
    QString check(const QString &url = u"http://localhost:5/k"_s)
    {
        std::optional<QString> verdict;
        validator.check(QUrl(url), [&verdict](const QString &problem) { verdict = problem; });
        EXPECT_TRUE(support::eventually([&verdict] { return verdict.has_value(); }));
        return verdict.value_or(u"no verdict"_s);
    }

    Echo echo;
    Faults faults{1};
    CallbackValidator validator{echo, faults, 1, 5s};
};

} // namespace

TEST_F(CallbackValidatorTest, sendsAwkwardTokensThatSurviveTheUrl)
{
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(check(), u""_s);
    const QByteArray all = echo.tokens.join();
    for (const QByteArray awkward : {"+", "/", "=", " ", "%", "&", "#", "\"", "हिन्दी"})
        EXPECT_TRUE(all.contains(awkward)) << awkward.toStdString();
    EXPECT_EQ(QSet<QByteArray>(echo.tokens.begin(), echo.tokens.end()).size(), 30);
    EXPECT_EQ(echo.requests.first().verb, "GET");
    EXPECT_EQ(echo.requests.first().timeout, 5s);
}

TEST_F(CallbackValidatorTest, keepsTheCallbacksOwnQuery)
{
    EXPECT_EQ(check(u"http://localhost:5/k?a=1%202&b"_s), u""_s);
    EXPECT_TRUE(echo.requests.first().url.toEncoded().startsWith("http://localhost:5/k?a=1%202&b&validationToken="));
    EXPECT_EQ(CallbackValidator::validationUrl(QUrl(u"http://h/"_s), "a+b/c= %\xc3\xa9").toEncoded(),
              "http://h/?validationToken=a%2Bb%2Fc%3D%20%25%C3%A9");
}

TEST_F(CallbackValidatorTest, refusesAnswersThatAreNotTheToken)
{
    using kaizala::ApiReply;
    const auto refused = [this](auto answer, const char *word) {
        echo.answer = answer;
        for (int i = 0; i < 6; ++i) { // tokens differ
            const QString problem = check();
            EXPECT_TRUE(problem.contains(QString::fromLatin1(word))) << problem.toStdString();
        }
    };
    refused([](const QByteArray &token) { return ApiReply{200, {}, token + '\n'}; }, "line breaks");
    refused([](const QByteArray &token) { return ApiReply{200, {}, '"' + token + '"'}; }, "not the token");
    refused([](const QByteArray &) { return ApiReply{200, {}, {}}; }, "not the token");
    refused([](const QByteArray &token) { return ApiReply{404, {}, token}; }, "404");
    refused([](const QByteArray &token) { return ApiReply{302, {}, token}; }, "302");
    refused([](const QByteArray &token) { return ApiReply{200, {}, token.toPercentEncoding()}; }, "percent-decoded");
}

TEST_F(CallbackValidatorTest, tellsWhyNobodyAnswered)
{
    echo.answer = [](const QByteArray &) { return base::fail(base::Error::Kind::Timeout, u"late"_s); };
    EXPECT_EQ(check(), u"it did not answer within 5000 ms."_s);
    echo.answer = [](const QByteArray &) { return base::fail(base::Error::Kind::Network, u"Connection refused"_s); };
    EXPECT_EQ(check(), u"it could not be reached (Connection refused)."_s);
}

TEST_F(CallbackValidatorTest, neverCallsHostsForExamples)
{
    EXPECT_EQ(check(u"https://hooks.contoso.example/k"_s), u""_s);
    EXPECT_TRUE(echo.requests.isEmpty());
}

TEST_F(CallbackValidatorTest, refusesWithoutAskingWhereTheFaultSaysSo)
{
    faults.set(Fault::ValidationRefused, 1);
    EXPECT_FALSE(check().isEmpty());
    EXPECT_FALSE(check(u"https://hooks.contoso.example/k"_s).isEmpty());
    EXPECT_TRUE(echo.requests.isEmpty());
}

} // namespace sandbox
