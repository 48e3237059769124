// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/FailOnWarning.h"

#include <QDebug>
#include <QMutex>

#include <gtest/gtest.h>

namespace support {

namespace {

QtMessageHandler previousHandler = nullptr;
QMutex mutex; // warnings come from any thread
QString expected;
int expectedSeen = 0;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What the offscreen platform cannot do with windows is no fault of the program.
    const bool aboutPlatform = message.startsWith(QStringLiteral("This plugin does not support "));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !aboutPlatform) {
        const QMutexLocker lock(&mutex);
        if (!expected.isEmpty() && message.contains(expected)) {
            ++expectedSeen;
            return;
        }
        ADD_FAILURE() << "unexpected warning: " << message.toStdString();
    }
    previousHandler(type, context, message);
}

} // namespace

void failOnWarnings()
{
    previousHandler = qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(const QString &text, Times times) : m_times(times)
{
    const QMutexLocker lock(&mutex);
    expected = text;
    expectedSeen = 0;
}

ExpectWarning::~ExpectWarning()
{
    const QMutexLocker lock(&mutex);
    EXPECT_TRUE(expectedSeen > 0 || m_times == Times::Any) << "no warning came with: " << expected.toStdString();
    expected.clear();
}

} // namespace support
