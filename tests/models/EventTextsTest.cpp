// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventTexts.h"

#include "schema/Summary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::Kind;
using store::Verdict;

namespace {

store::EventRow row(Kind kind, Verdict verdict = Verdict::Valid)
{
    store::EventRow row;
    row.kind = kind;
    row.verdict = verdict;
    return row;
}

//! Without a translation there are no plural forms.
QString plain(QString text)
{
    return text.replace(u"(s)"_s, QString());
}

} // namespace

TEST(EventTexts, VerdictCountsFindings)
{
    store::EventRow one = row(Kind::Event, Verdict::Invalid);
    one.errors = 1;
    EXPECT_EQ(plain(models::verdictText(one)), u"1 error"_s);
    one.warnings = 3;
    one.notes = 2;
    EXPECT_EQ(plain(models::verdictText(one)), u"1 error, 3 warning, 2 note"_s);
    EXPECT_EQ(models::verdictText(row(Kind::Event)), u"valid"_s);
    EXPECT_EQ(models::verdictText(row(Kind::Rejected, Verdict::Rejected)), u"rejected"_s);
    EXPECT_EQ(models::verdictText(row(Kind::Event, Verdict::Notes)), u"notes"_s);
    EXPECT_EQ(models::verdictText(row(Kind::Validation)), QString()) << "there is nothing to check in a validation";
}

TEST(EventTexts, RowsThatAreNoEventsSayWhatTheyAre)
{
    store::EventRow validation = row(Kind::Validation);
    EXPECT_EQ(models::eventTypeText(validation), u"Callback validation"_s);
    EXPECT_EQ(models::summaryText(validation), u"Callback validated"_s);
    validation.reason = u"token echoed"_s;
    EXPECT_EQ(models::summaryText(validation), u"Callback validated: token echoed"_s);

    validation.reason = u"answered 66 bytes"_s;
    EXPECT_EQ(models::summaryText(validation), schema::Summary::ofValidation(66).toText()) << "an older program's";
    validation.reason.clear();
    validation.summary = schema::Summary::ofValidation(66).serialised();
    EXPECT_TRUE(models::summaryText(validation).startsWith(u"Answered"_s)) << "its type says the rest";
    EXPECT_TRUE(models::summaryText(validation).contains(u"66"_s));

    store::EventRow rejected = row(Kind::Rejected, Verdict::Rejected);
    rejected.status = 400;
    rejected.peer = u"127.0.0.1:5"_s;
    EXPECT_EQ(models::eventTypeText(rejected), u"Rejected delivery"_s);
    EXPECT_TRUE(models::summaryText(rejected).contains(u"400"_s));
    EXPECT_EQ(models::senderText(rejected), u"127.0.0.1:5"_s);
    rejected.reason = u"not JSON"_s;
    EXPECT_EQ(models::summaryText(rejected), u"not JSON"_s);

    EXPECT_FALSE(models::eventTypeText(row(Kind::Event)).isEmpty());
    EXPECT_EQ(models::senderText(row(Kind::Event)), QString());
}
