// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/FailOnWarning.h"
#include "support/TsanHandOver.h"

#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    const support::HandOverApplication application(argc, argv);
    support::failOnWarnings();
    return RUN_ALL_TESTS();
}
