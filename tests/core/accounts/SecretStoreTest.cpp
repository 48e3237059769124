// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Against the real keychain of the session. Without one these tests fail, and shall.
#include "accounts/SecretStore.h"

#include "support/Await.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::KeychainSecretStore;
using accounts::MemorySecretStore;
using accounts::SecretStore;
using base::Error;
using base::Secret;
using support::await;

namespace {

const QString Service = u"kaizala-webhook-console-tests"_s;

std::string why(const base::Result<> &outcome)
{
    return outcome ? "" : outcome.error().detail.toStdString() + " (these tests need a keychain that is unlocked)";
}

//! Keys of its own, so that tests can run side by side; removes what a failing test left.
class KeychainSecretStoreTest : public testing::Test
{
protected:
    ~KeychainSecretStoreTest() override { static_cast<void>(await(store.remove(key))); }

    const QString key = u"kwc/test-%1/accessToken"_s.arg(base::randomToken());
    KeychainSecretStore store{Service};
};

//! What every store promises.
void keepsReplacesAndRemoves(SecretStore &store, const QString &key)
{
    EXPECT_EQ(await(store.read(key)).error().kind, Error::Kind::NotFound);
    const base::Result<> removed = await(store.remove(key));
    EXPECT_TRUE(removed) << "what is not there is removed already: " << why(removed);
    const base::Result<> written = await(store.write(key, Secret(u"first"_s)));
    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(await(store.read(key)), Secret(u"first"_s));
    EXPECT_TRUE(await(store.write(key, Secret(u"second é"_s))));
    EXPECT_EQ(await(store.read(key)), Secret(u"second é"_s));
    EXPECT_TRUE(await(store.remove(key)));
    EXPECT_EQ(await(store.read(key)).error().kind, Error::Kind::NotFound);
}

} // namespace

TEST(MemorySecretStore, KeepsReplacesAndRemoves)
{
    MemorySecretStore store;
    keepsReplacesAndRemoves(store, u"kwc/1/accessToken"_s);
}

TEST_F(KeychainSecretStoreTest, KeepsReplacesAndRemoves)
{
    keepsReplacesAndRemoves(store, key);
}

TEST_F(KeychainSecretStoreTest, ASecretOutlivesTheStoreObject)
{
    const base::Result<> written = await(store.write(key, Secret(u"kept"_s)));
    ASSERT_TRUE(written) << why(written);
    KeychainSecretStore again(Service);
    EXPECT_EQ(await(again.read(key)), Secret(u"kept"_s));
    KeychainSecretStore another(Service + "-other"_L1);
    EXPECT_EQ(await(another.read(key)).error().kind, Error::Kind::NotFound) << "services are kept apart";
}

TEST_F(KeychainSecretStoreTest, LongAndBinarySecretsComeBackByteForByte)
{
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes.append(char(i * 7));
    const base::Result<> written = await(store.write(key, Secret(bytes)));
    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(await(store.read(key)), Secret(bytes));
}

TEST_F(KeychainSecretStoreTest, SplitsWhatIsLongerThanAnEntryMayBe)
{
    KeychainSecretStore windows(Service, KeychainSecretStore::WindowsLimit);
    const Secret secret(QByteArray(KeychainSecretStore::WindowsLimit * 2 + 1, 'x'));
    const base::Result<> written = await(windows.write(key, secret));
    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(await(windows.read(key)), secret);
    const base::Result<Secret> head = await(KeychainSecretStore(Service).read(key));
    EXPECT_EQ(head, secret) << "a store without the limit reads it too";
    EXPECT_TRUE(await(windows.remove(key)));
    EXPECT_EQ(await(windows.read(key)).error().kind, Error::Kind::NotFound);
}

TEST_F(KeychainSecretStoreTest, AProbeTellsThatAKeychainIsThere)
{
    const base::Result<> probed = await(store.probe());
    EXPECT_TRUE(probed) << why(probed);
}

TEST_F(KeychainSecretStoreTest, ManyAtOnceAreServedInOrder)
{
    QList<base::Pending<>> writes;
    for (int i = 0; i < 20; ++i)
        writes.append(store.write(key, Secret(QByteArray::number(i))));
    const base::Pending<Secret> read = store.read(key);
    for (const base::Pending<> &write : writes) {
        const base::Result<> written = await(write);
        EXPECT_TRUE(written) << why(written);
    }
    EXPECT_EQ(await(read), Secret(u"19"_s));
}

TEST_F(KeychainSecretStoreTest, TheStoresEndIsNoCrash)
{
    auto mortal = std::make_unique<KeychainSecretStore>(Service);
    const base::Pending<> pending = mortal->write(key, Secret(u"x"_s));
    mortal.reset();
    EXPECT_EQ(await(pending).error().kind, Error::Kind::Cancelled);
    // The backend's own answer comes later; the next call is served after it.
    EXPECT_TRUE(await(store.write(key, Secret(u"y"_s))));
    EXPECT_EQ(await(store.read(key)), Secret(u"y"_s));
}
