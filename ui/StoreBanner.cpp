// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StoreBanner.h"

#include "listener/Listener.h"
#include "models/ListenerTexts.h"
#include "ui/Program.h"

#include <limits>

namespace ui {

void StoreBanner::setSession(const Session *session)
{
    if (m_session)
        disconnect(&m_session->store, nullptr, this, nullptr);
    m_session = session;
    setClosable(true);
    clear();
    if (!session)
        return;
    m_refusedBefore = session->listener.counters().failures;
    connect(&session->store, &store::EventStore::failed, this, &StoreBanner::failed);
    connect(&session->store, &store::EventStore::recovered, this, &StoreBanner::recovered);
}

void StoreBanner::failed(const base::Error &error)
{
    setClosable(false); // it is so, whether or not somebody wants to see it
    showFailure(models::troubleText(store::troubleOf(error), error.detail));
}

void StoreBanner::recovered()
{
    const quint64 all = m_session->listener.counters().failures;
    const quint64 refused = std::min(all - m_refusedBefore, quint64(std::numeric_limits<int>::max()));
    m_refusedBefore = all;
    setClosable(true);
    if (refused == 0)
        showInfo(tr("Events are stored again. No delivery was refused meanwhile."));
    else
        showInfo(tr("Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.",
                    nullptr, int(refused)));
}

} // namespace ui
