// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/CatalogueFeed.h"

#include <algorithm>
#include <utility>

namespace models {

using kaizala::ObjectRef;
using subscriptions::Catalogue;

CatalogueFeed::CatalogueFeed(Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        handOn(MostAtOnce);
        if (!m_waiting.isEmpty())
            m_frame.start(0);
    });
    connect(&catalogue, &Catalogue::objectsChanged, this, &CatalogueFeed::takeObjects);
    connect(&catalogue, &Catalogue::subscriptionsChanged, this, &CatalogueFeed::takeSubscriptions);
    connect(&catalogue, &Catalogue::refreshFinished, this, &CatalogueFeed::handOnAll);
}

void CatalogueFeed::takeObjects()
{
    m_objects = true;
    if (!m_catalogue.isRefreshing())
        handOnAll();
    else if (!m_frame.isActive())
        m_frame.start(Frame);
}

void CatalogueFeed::takeSubscriptions(const ObjectRef &ref)
{
    if (!m_isWaiting.contains(ref)) {
        m_isWaiting.insert(ref);
        m_waiting.append(ref);
    }
    if (!m_catalogue.isRefreshing())
        handOnAll();
    else if (!m_frame.isActive())
        m_frame.start(Frame);
}

void CatalogueFeed::handOn(qsizetype most)
{
    if (std::exchange(m_objects, false)) {
        Q_EMIT objectsChanged(); // in a turn of its own: the first answer names all groups
        return;
    }
    const qsizetype count = std::min(most, m_waiting.size());
    const QList<ObjectRef> now = m_waiting.first(count); // a copy: who listens may change more
    m_waiting.remove(0, count);
    for (const ObjectRef &ref : now)
        m_isWaiting.remove(ref);
    for (const ObjectRef &ref : now)
        Q_EMIT subscriptionsChanged(ref);
}

void CatalogueFeed::handOnAll()
{
    m_frame.stop();
    while (m_objects || !m_waiting.isEmpty())
        handOn(m_waiting.size());
}

} // namespace models
