// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/JournalModel.h"

#include "base/Time.h"

#include "models/Roles.h"
#include "ModelWatch.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::JournalModel;
using subscriptions::JournalEntry;

namespace {

JournalEntry entry(const QString &id, const QString &context = u"before"_s)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    entry.kind = subscriptions::Change::Kind::Edit;
    entry.object = {kaizala::ObjectType::Group, u"field"_s};
    entry.objectName = u"Field"_s;
    entry.id.value = id;
    entry.before = {{u"callbackUrl"_s, u"https://hooks.example.org/k"_s}, {u"context"_s, context}};
    entry.after = {{u"callbackUrl"_s, u"https://hooks.example.org/k"_s}, {u"context"_s, u"after"_s}};
    return entry;
}

class JournalModels : public testing::Test
{
public:
    void SetUp() override { journal.open(folder.filePath(u"a.ndjson"_s)); }
    QTemporaryDir folder;
    subscriptions::Journal journal;
};

} // namespace

TEST_F(JournalModels, ShowsWhatIsThereAndWhatComes)
{
    JournalEntry failed = entry(u"1"_s);
    failed.outcome = JournalEntry::Outcome::Failed;
    failed.error = u"why"_s;
    failed.origin = JournalEntry::Origin::Service;
    journal.append(failed);
    JournalModel model(journal);
    const ModelWatch watch(&model);
    EXPECT_TRUE(hasHeadings(model));
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(shown(model, 0, JournalModel::Who), u"Somebody else"_s);
    EXPECT_EQ(shown(model, 0, JournalModel::What), u"Changed"_s);
    EXPECT_EQ(shown(model, 0, JournalModel::Object), u"Field"_s);
    EXPECT_EQ(shown(model, 0, JournalModel::Callback), u"hooks.example.org/k"_s);
    EXPECT_EQ(shown(model, 0, JournalModel::Outcome), u"Failed"_s);
    EXPECT_TRUE(shown(model, 0, JournalModel::Outcome, Qt::ToolTipRole).contains(u"why"_s));
    journal.append(entry(u"2"_s));
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 2; }));
    EXPECT_EQ(model.at(0)->id.value, u"2"_s);
    EXPECT_EQ(model.at(2), nullptr);
}

TEST_F(JournalModels, Searches)
{
    journal.append(entry(u"1"_s, u"apples"_s));
    journal.append(entry(u"2"_s, u"pears"_s));
    JournalModel model(journal);
    model.setText(u"PEARS"_s);
    ASSERT_TRUE(support::eventually([&] { return !model.isLoading(); }));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(shown(model, 0, 0, models::IdRole), u"2"_s);
}

TEST_F(JournalModels, DetailsShowWhatChanged)
{
    const QString details = models::detailsOf(entry(u"1"_s));
    EXPECT_TRUE(details.contains(u"Context: before → after"_s)) << details.toStdString();
    EXPECT_TRUE(details.contains(u"Callback URL: https://hooks.example.org/k\n"_s)) << details.toStdString();
}

TEST_F(JournalModels, TimesAreTheUsersOwnAndExactInTheToolTip)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(1'768'478'400'123, Qt::UTC);
    JournalEntry renewed = entry(u"1"_s);
    renewed.before.insert(u"validUntil"_s, base::toIsoUtc(until));
    renewed.after.insert(u"validUntil"_s, base::toIsoUtc(until.addYears(1)));
    const QString details = models::detailsOf(renewed);
    const QString local = until.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    EXPECT_TRUE(details.contains(u"Valid until: %1 → "_s.arg(local))) << details.toStdString();
    EXPECT_FALSE(details.contains(u"T12:00"_s)) << details.toStdString();
    const QString exact = models::detailsToolTipOf(renewed);
    EXPECT_TRUE(exact.contains(u"2026-01-15 12:00:00.123 → 2027-01-15 12:00:00.123 UTC"_s)) << exact.toStdString();
    EXPECT_TRUE(models::journalCsv({renewed}).contains("2026-01-15T12:00:00.123Z")) << "a file says it as ever";
}

TEST_F(JournalModels, CsvCalculatesNothing)
{
    JournalEntry evil = entry(u"=cmd|' /C calc'!A0"_s);
    evil.objectName = u"say \"hi\", all"_s;
    const QByteArray csv = models::journalCsv({evil});
    EXPECT_TRUE(csv.contains("\"'=cmd|' /C calc'!A0\"")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("\"say \"\"hi\"\", all\"")) << csv.toStdString();
    EXPECT_EQ(csv.count("\r\n"), 2);
    EXPECT_EQ(models::journalLines({evil, evil}).count('\n'), 2);
}
