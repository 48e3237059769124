// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ListenerTexts.h"

#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::CertificateState;
using store::Trouble;

namespace {
const QDateTime Now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

TEST(ListenerTexts, SayHowLongACertificateIsGood)
{
    EXPECT_EQ(models::certificateState(Now.addDays(31), Now), CertificateState::Fine);
    EXPECT_EQ(models::certificateState(Now.addDays(29), Now), CertificateState::Soon);
    EXPECT_EQ(models::certificateState(Now.addSecs(-1), Now), CertificateState::Expired);
    EXPECT_TRUE(models::certificateText(Now.addDays(12).addSecs(60), Now).contains(u"12 day"_s));
    EXPECT_TRUE(models::certificateText(Now.addSecs(7200), Now).contains(u"2 hour"_s));
    EXPECT_TRUE(models::certificateText(Now.addDays(-3), Now).contains(u"expired 3 day"_s));
}

TEST(ListenerTexts, EveryLimitHasItsWords)
{
    QSet<QString> names;
    for (const listener::NamedLimit &limit : listener::namedLimits()) {
        EXPECT_NE(models::limitName(limit), limit.name) << "only its name on the command line";
        EXPECT_FALSE(models::limitMeaning(limit).isEmpty()) << limit.name.toStdString();
        EXPECT_FALSE(models::limitUnit(limit).isEmpty());
        names.insert(models::limitName(limit));
    }
    EXPECT_EQ(names.size(), listener::namedLimits().size());
}

TEST(ListenerTexts, CountersTellWhatCameAndWhyOthersDidNot)
{
    listener::Counters counters;
    counters.stored = 1200;
    counters.duplicates = 4;
    counters.rejected = {{401, 3}};
    counters.http.refusals = {{401, 1}, {413, 2}};
    counters.failures = 5;
    EXPECT_EQ(models::refusedCount(counters), 11);
    EXPECT_TRUE(models::countersText(counters).contains(u"11 refused"_s))
        << models::countersText(counters).toStdString();
    EXPECT_FALSE(models::countersText(counters).contains(u"waiting"_s));
    counters.waiting = 7;
    EXPECT_TRUE(models::countersText(counters).contains(u"7 waiting"_s));
    const QString before = models::countersDetails(counters);
    EXPECT_TRUE(before.contains(models::refusalText(401) + u" – 4"_s)) << before.toStdString();
    EXPECT_TRUE(before.contains(models::refusalText(413) + u" – 2"_s));
    EXPECT_FALSE(before.contains(u"120 more"_s));
    counters.evidenceDropped = 120;
    EXPECT_TRUE(models::countersDetails(counters).contains(u"120 more"_s));
}

TEST(ListenerTexts, ATroubleOfTheStoreSaysWhatToDo)
{
    QSet<QString> sentences;
    for (const Trouble trouble : {Trouble::DiskFull, Trouble::ReadOnly, Trouble::Busy, Trouble::Damaged,
                                  Trouble::Unreachable, Trouble::Other}) {
        const QString sentence = models::troubleText(trouble, u"detail"_s);
        EXPECT_TRUE(sentence.contains(u"503"_s)) << sentence.toStdString();
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), 6);
    base::Error error;
    error.kind = base::Error::Kind::Storage;
    error.code = u"13"_s;
    EXPECT_EQ(store::troubleOf(error), Trouble::DiskFull);
    error.code = u"1032"_s; // SQLITE_READONLY_DBMOVED
    EXPECT_EQ(store::troubleOf(error), Trouble::ReadOnly);
    error.code = u"5"_s;
    EXPECT_EQ(store::troubleOf(error), Trouble::Busy);
    error.code = u"53100"_s;
    EXPECT_EQ(store::troubleOf(error), Trouble::DiskFull);
    error.code = u"08006"_s;
    EXPECT_EQ(store::troubleOf(error), Trouble::Unreachable);
    error.code.clear();
    EXPECT_EQ(store::troubleOf(error), Trouble::Other);
}

TEST(ListenerTexts, AListenerThatDoesNotStartSaysWhy)
{
    base::Error error;
    error.kind = base::Error::Kind::Tls;
    error.detail = u"x.pem: no certificate"_s;
    EXPECT_TRUE(models::listenerFailureText(error).contains(u"x.pem: no certificate"_s));
    error.kind = base::Error::Kind::AddressInUse;
    error.detail = u"127.0.0.1 port 9090 is held by nginx (12)"_s;
    EXPECT_TRUE(models::listenerFailureText(error).contains(u"nginx (12)"_s));
}
