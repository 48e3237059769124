// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "DeliveryFixture.h"

#include "delivery/ZipWriter.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace delivery;

namespace {

class ZipWriterTest : public DeliveryFixture
{
};

} // namespace

//! More entries than the format could count before zip64.
TEST_F(ZipWriterTest, SeventyThousandEntriesAreCounted)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        GTEST_SKIP() << "no python3 to read it with";
    {
        ExportFile file;
        ASSERT_TRUE(file.open(path(u"out.zip"_s), ExportFile::Existing::Refuse));
        ZipWriter writer(file);
        ASSERT_TRUE(writer.begin({}));
        store::EventDetail detail;
        detail.body = "{}";
        for (int i = 0; i < 70'000; ++i)
            ASSERT_TRUE(writer.write(detail));
        ASSERT_TRUE(writer.end());
        ASSERT_TRUE(file.finish());
    }
    QProcess reader;
    reader.start(python,
                 {u"-c"_s,
                  u"import sys, zipfile\n"
                  "n = zipfile.ZipFile(sys.argv[1]).namelist()\n"
                  "print(len(n), len(set(n)))"_s,
                  path(u"out.zip"_s)});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.readAllStandardOutput().trimmed(), "70001 70001") << reader.readAllStandardError().toStdString();
}
