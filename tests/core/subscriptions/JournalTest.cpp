// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Journal.h"

#include "base/Json.h"
#include "subscriptions/JournalFile.h"
#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace subscriptions;

class Journals : public testing::Test
{
public:
    void SetUp() override { journal.open(file); }
    [[nodiscard]] static JournalEntry entry(const QString &id, const QString &name = u"Field"_s)
    {
        JournalEntry entry;
        entry.at = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
        entry.object = {kaizala::ObjectType::Group, u"field"_s};
        entry.objectName = name;
        entry.id.value = id;
        entry.after = {{u"callbackUrl"_s, u"https://hooks.example.org/k"_s},
                       {u"eventTypes"_s, QJsonArray{u"JobCreated"_s}}};
        return entry;
    }
    [[nodiscard]] QString ids(const QString &text = {}, int limit = 100)
    {
        const auto page = support::await(journal.read(text, limit));
        QStringList ids;
        for (const JournalEntry &one : page.value_or(Journal::Page()).entries)
            ids.append(one.id.value);
        damaged = page ? page->damaged : -1;
        return ids.join(u' ');
    }
    void append(const QByteArray &bytes)
    {
        QFile raw(file);
        ASSERT_TRUE(raw.open(QIODevice::Append));
        raw.write(bytes);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"journal/a1.ndjson"_s);
    Journal journal;
    int damaged = 0;
};

TEST_F(Journals, AFileThatIsNotThereIsEmpty)
{
    EXPECT_EQ(ids(), QString());
    EXPECT_EQ(damaged, 0);
    EXPECT_FALSE(QFile::exists(file)) << "the first append makes it";
}

TEST_F(Journals, ReadsTheNewestFirst)
{
    QSignalSpy added(&journal, &Journal::entryAdded);
    for (int i = 1; i <= 9; ++i)
        journal.append(entry(QString::number(i)));
    EXPECT_EQ(ids(), u"9 8 7 6 5 4 3 2 1"_s);
    EXPECT_EQ(ids({}, 3), u"9 8 7"_s);
    ASSERT_TRUE(support::eventually([&] { return added.size() == 9; }));
    EXPECT_EQ(added.first().first().value<JournalEntry>().id.value, u"1"_s);
}

TEST_F(Journals, FindsEveryWordInAnyValue)
{
    journal.append(entry(u"1"_s, u"Field North"_s));
    journal.append(entry(u"2"_s, u"Field South"_s));
    EXPECT_EQ(ids(u"north FIELD"_s), u"1"_s);
    EXPECT_EQ(ids(u"hooks.example"_s), u"2 1"_s) << "within what was after";
    EXPECT_EQ(ids(u"jobcreated south"_s), u"2"_s);
    EXPECT_EQ(ids(u"callbackUrl"_s), QString()) << "a key is no value";
}

TEST_F(Journals, ALineThatCannotBeReadIsCountedAndHurtsNoOther)
{
    journal.append(entry(u"1"_s));
    ASSERT_EQ(ids(), u"1"_s);
    append("no json\n\n{\"kind\":\"create\"}\n");
    append('"' + QByteArray(3 * JournalFile::MostLineBytes, 'x') + "\"\n");
    append("{\"at\":\"2026-01-15T1"); // torn
    EXPECT_EQ(ids(), u"1"_s);
    EXPECT_EQ(damaged, 4);
    journal.append(entry(u"2"_s));
    EXPECT_EQ(ids(), u"2 1"_s) << "the torn line does not swallow the next one";
    EXPECT_EQ(damaged, 4);
}

TEST_F(Journals, WhatWasAppendedIsWrittenBeforeItGoes)
{
    {
        Journal other;
        other.open(file);
        for (int i = 0; i < 20; ++i)
            other.append(entry(u"x"_s));
    }
    const auto page = JournalFile(file).read({}, 100);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->entries.size(), 20);
}

TEST_F(Journals, SeveralWritersDoNotMix)
{
    constexpr int Writers = 4;
    constexpr int Each = 25;
    std::vector<std::thread> writers;
    for (int w = 0; w < Writers; ++w) {
        writers.emplace_back([this, w] {
            const JournalFile mine(file);
            for (int i = 0; i < Each; ++i)
                EXPECT_TRUE(mine.append({base::toJsonLine(entry(u"%1-%2"_s.arg(w).arg(i)).toJson())}));
        });
    }
    for (auto &writer : writers)
        writer.join();
    const auto page = JournalFile(file).read({}, 1000);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->entries.size(), Writers * Each);
    EXPECT_EQ(page->damaged, 0);
}

TEST_F(Journals, AFileThatCannotBeWrittenIsTold)
{
    Journal broken;
    QSignalSpy failed(&broken, &Journal::failed);
    broken.open(folder.path()); // a folder
    broken.append(entry(u"1"_s));
    ASSERT_TRUE(support::eventually([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.first().first().value<base::Error>().kind, base::Error::Kind::Storage);
}
