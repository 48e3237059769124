// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faults/FaultFixture.h"
#include "faults/Trouble.h"

#include <QFile>

#include <new>

namespace faults {

//! A receiver on a disk and with a clock that the test spoils.
class TroubleTest : public FaultTest
{
protected:
    TroubleTest()
    {
        EXPECT_TRUE(m_file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(m_file.resize(4096));
        m_trouble = new (m_file.map(0, sizeof(Trouble))) Trouble;
        m_receiver =
            std::make_unique<Receiver>(store,
                                       Environment{{QStringLiteral("LD_PRELOAD"), QStringLiteral(KWC_TROUBLE_LIBRARY)},
                                                   {QStringLiteral("KWC_TROUBLE"), m_file.fileName()},
                                                   {QStringLiteral("KWC_TROUBLE_STORE"), store}});
        m_receiver->start();
    }

    [[nodiscard]] Trouble &trouble() { return *m_trouble; }
    [[nodiscard]] Receiver &receiver() { return *m_receiver; }

    void setSyncTime(int leastMs, int mostMs)
    {
        m_trouble->syncLeastMs = leastMs;
        m_trouble->syncMostMs = mostMs;
    }

private:
    QFile m_file{folder.filePath(QStringLiteral("trouble"))};
    Trouble *m_trouble = nullptr; // in the mapped file
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace faults
