// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/EventLoops.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <gtest/gtest.h>

TEST(EventLoopsTest, onlyTheMainThreadKeepsGlib)
{
    composition::preferOwnEventLoops();
    QByteArray name;
    const std::unique_ptr<QThread> thread(
        QThread::create([&name] { name = QAbstractEventDispatcher::instance()->metaObject()->className(); }));
    thread->start();
    ASSERT_TRUE(thread->wait());
    EXPECT_FALSE(name.isEmpty());
    EXPECT_FALSE(name.contains("Glib")) << name.toStdString();
    // This would take it from the main thread too, where the keychain's library calls back through it.
    EXPECT_TRUE(qEnvironmentVariableIsEmpty("QT_NO_GLIB"));
}
