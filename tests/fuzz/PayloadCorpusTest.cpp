// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The kept corpus goes through the fuzz target's function in every build, and so does each file cut short.

#include "fuzz/PayloadProbe.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

TEST(PayloadCorpusTest, findsNoFault)
{
    const QDir corpus(QStringLiteral(KWC_SOURCE_DIR "/tests/fuzz/corpus/payload"));
    const QStringList names = corpus.entryList(QDir::Files);
    ASSERT_GE(names.size(), 12);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ASSERT_FALSE(bytes.isEmpty()) << name.toStdString();
        const qsizetype step = 1 + bytes.size() / 50;
        for (qsizetype length = bytes.size(); length >= 0; length -= step) {
            const QString fault = fuzz::faultOfPayload(QByteArrayView(bytes).first(length));
            ASSERT_TRUE(fault.isEmpty()) << name.toStdString() << " cut to " << length << ": " << fault.toStdString();
        }
    }
}
