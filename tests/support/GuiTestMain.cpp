// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/FailOnWarning.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    // Widget tests need no screen; the end-to-end tests ask for a real one with KWC_TEST_PLATFORM=xcb.
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("KWC_TEST_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    support::failOnWarnings();
    return RUN_ALL_TESTS();
}
