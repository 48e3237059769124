// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/OAuthRedirect.h"

#include "Browser.h"
#include "support/Await.h"

#include <QTcpSocket>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Secret;
using support::await;
using support::eventually;

namespace accounts {

namespace {

class OAuthRedirectTest : public testing::Test
{
protected:
    void start(const QUrl &root = QUrl(u"https://login.example.org/x/"_s))
    {
        const base::Result<QUrl> started = await(redirect.start(root, u"app & co"_s));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        authorize = *started;
        back = QUrl(query(u"redirect_uri"_s));
    }
    [[nodiscard]] QString query(const QString &name) const
    {
        return QUrlQuery(authorize).queryItemValue(name, QUrl::FullyDecoded);
    }
    //! The address that the sign-in page sends the browser to.
    [[nodiscard]] QUrl target(const QByteArray &items, const QString &state) const
    {
        QUrl url = back;
        url.setQuery(QString::fromLatin1(items + "&state=" + QUrl::toPercentEncoding(state)));
        return url;
    }
    [[nodiscard]] QString state() const { return query(u"state"_s); }
    [[nodiscard]] bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(back.host(), quint16(back.port()));
        return eventually([&socket] {
                   return socket.state() != QAbstractSocket::ConnectingState
                       && socket.state() != QAbstractSocket::HostLookupState;
               })
            && socket.state() == QAbstractSocket::ConnectedState;
    }

    OAuthRedirect redirect;
    Browser browser;
    QUrl authorize;
    QUrl back;
};

} // namespace

TEST_F(OAuthRedirectTest, TheAddressHasWhatThePageNeeds)
{
    start();
    EXPECT_TRUE(authorize.toString().startsWith(u"https://login.example.org/x/api/Oauth/Authorize?"_s));
    EXPECT_EQ(query(u"client_id"_s), u"app & co"_s);
    EXPECT_EQ(query(u"response_type"_s), u"code"_s);
    EXPECT_EQ(back.host(), u"127.0.0.1"_s) << "RFC 8252: not localhost, not every interface";
    EXPECT_GT(back.port(), 0);
    EXPECT_GE(state().size(), 22) << "unguessable";
    OAuthRedirect other;
    const QUrl another = await(other.start(QUrl(u"https://login.example.org"_s), u"a"_s)).value();
    EXPECT_NE(QUrlQuery(another).queryItemValue(u"state"_s), state());
    EXPECT_EQ(await(other.start(QUrl(u"https://login.example.org"_s), u"a"_s)).error().kind, Error::Kind::Internal);
}

TEST_F(OAuthRedirectTest, TheCodeArrivesOnceAndNobodyListensAfterwards)
{
    start();
    const Browser::Page page = browser.open(target("code=a%2Bb%20c", state()));
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.text, "You can close this window and go back to the console.");
    EXPECT_TRUE(page.type.startsWith("text/plain"));
    EXPECT_FALSE(page.text.contains("a+b"));
    const base::Result<Secret> code = await(redirect.code());
    ASSERT_TRUE(code);
    EXPECT_EQ(code->reveal(), "a+b c");
    EXPECT_TRUE(eventually([this] { return !isListening(); }));
}

TEST_F(OAuthRedirectTest, WhoeverDoesNotKnowTheStateIsTurnedAway)
{
    start();
    EXPECT_EQ(browser.open(target("code=evil", u"guess"_s)).status, 400);
    EXPECT_EQ(browser.open(target("code=evil", {})).status, 400);
    EXPECT_EQ(browser.open(target("error=access_denied", state().chopped(1))).status, 400)
        << "nor can they end the sign-in";
    EXPECT_EQ(browser.open(back.resolved(QUrl(u"/favicon.ico"_s))).status, 404);
    EXPECT_EQ(browser.open(target("code=evil", state()), "DELETE").status, 404);
    EXPECT_FALSE(redirect.code().isFinished());
    EXPECT_EQ(browser.open(target("code=good", state())).status, 200);
    EXPECT_EQ(await(redirect.code())->reveal(), "good");
}

TEST_F(OAuthRedirectTest, ADenialIsASentence)
{
    start();
    const Browser::Page page = browser.open(target("error=access_denied&error_description=%3Cb%3Eno", state()));
    EXPECT_EQ(page.status, 200);
    EXPECT_FALSE(page.text.contains("<b>")) << "nothing of the query comes back";
    const base::Result<Secret> code = await(redirect.code());
    ASSERT_FALSE(code);
    EXPECT_EQ(code.error().kind, Error::Kind::Unauthorized);
    EXPECT_EQ(code.error().code, u"access_denied"_s);
    EXPECT_TRUE(OAuthRedirect::toUserString(code.error()).contains(u"denied"_s));
}

TEST_F(OAuthRedirectTest, AnyOtherRefusalSaysWhatThePageSaid)
{
    start();
    EXPECT_EQ(browser.open(target("error=invalid%0Arequest", state())).status, 200);
    const Error error = await(redirect.code()).error();
    EXPECT_EQ(error.code, u"invalid request"_s) << "one line";
    EXPECT_TRUE(OAuthRedirect::toUserString(error).contains(u"invalid request"_s));
}

TEST_F(OAuthRedirectTest, ARedirectWithoutACodeIsARefusal)
{
    start();
    EXPECT_EQ(browser.open(target("nothing=1", state())).status, 200);
    const Error error = await(redirect.code()).error();
    EXPECT_EQ(error.kind, Error::Kind::Unauthorized);
    EXPECT_FALSE(OAuthRedirect::toUserString(error).isEmpty());
}

TEST_F(OAuthRedirectTest, NobodyWaitsForEver)
{
    OAuthRedirect impatient(nullptr, 30ms);
    ASSERT_TRUE(await(impatient.start(QUrl(u"https://login.example.org"_s), u"app"_s)));
    const Error error = await(impatient.code()).error();
    EXPECT_EQ(error.kind, Error::Kind::Timeout);
    EXPECT_TRUE(OAuthRedirect::toUserString(error).contains(u"browser"_s));
}

TEST_F(OAuthRedirectTest, CancellingStopsListening)
{
    start();
    EXPECT_TRUE(isListening());
    base::Pending<Secret> code = redirect.code();
    code.cancel();
    EXPECT_EQ(await(code).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([this] { return !isListening(); }));
}

TEST_F(OAuthRedirectTest, ItsEndCancelsWhoWaits)
{
    auto mortal = std::make_unique<OAuthRedirect>();
    ASSERT_TRUE(await(mortal->start(QUrl(u"https://login.example.org"_s), u"app"_s)));
    const base::Pending<Secret> code = mortal->code();
    mortal.reset();
    EXPECT_EQ(await(code).error().kind, Error::Kind::Cancelled);
}

} // namespace accounts
