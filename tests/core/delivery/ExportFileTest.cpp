// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ExportFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace delivery;

TEST(ExportFile, HasItsNameOnlyOnceItIsWhole)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"out"_s);
    {
        ExportFile file;
        ASSERT_TRUE(file.open(name, ExportFile::Existing::Refuse));
        ASSERT_TRUE(file.write("abc"));
        EXPECT_FALSE(QFile::exists(name));
        ASSERT_TRUE(file.finish());
    }
    QFile written(name);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), "abc");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out"_s});
#ifndef Q_OS_WIN
    EXPECT_FALSE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)) << "other people's messages";
#endif
}

TEST(ExportFile, WhatComesMeanwhileIsNotReplaced)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"out"_s);
    ExportFile file;
    ASSERT_TRUE(file.open(name, ExportFile::Existing::Refuse));
    QFile other(name);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("other");
    other.close();
    EXPECT_EQ(file.finish().error().kind, base::Error::Kind::Storage);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out"_s});
    EXPECT_EQ(QFile(name).size(), 5);
}

#ifdef Q_OS_LINUX
// Standard output leads to a device that is always full.
TEST(ExportFile, AFullDiskIsAnErrorWithItsReason)
{
    const int before = ::dup(1);
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    ASSERT_GE(::dup2(full.handle(), 1), 0);
    ExportFile file;
    const bool isOpen = file.open({}, ExportFile::Existing::Refuse).has_value();
    const base::Result<> written = file.write(QByteArray(1024 * 1024, 'x'));
    ::dup2(before, 1);
    ::close(before);
    EXPECT_TRUE(isOpen);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, base::Error::Kind::Storage);
    EXPECT_TRUE(written.error().detail.contains(u"No space left on device"_s)) << written.error().detail.toStdString();
}
#endif
