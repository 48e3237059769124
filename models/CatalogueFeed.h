// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace models {

//! Hands a catalogue's changes on to a model: each at once, but while an overview is read, gathered. Answers then come
//! by the hundred; a model that follows each by itself has its view painted as often. Nothing is lost: what is gathered
//! is handed on when the overview ends, and before anything that comes after it. GUI thread.
class CatalogueFeed : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueFeed(subscriptions::Catalogue &catalogue, QObject *parent = nullptr); //!< which outlives it

    [[nodiscard]] bool isWaiting(const kaizala::ObjectRef &ref) const { return m_isWaiting.contains(ref); }

    static constexpr std::chrono::milliseconds Frame{33}; //!< changes are gathered for so long
    static constexpr qsizetype MostAtOnce = 8; //!< objects handed on in one turn of the event loop; the rest follow

Q_SIGNALS:
    void objectsChanged();
    void subscriptionsChanged(const kaizala::ObjectRef &ref); //!< never before its object was told

private:
    void takeObjects();
    void takeSubscriptions(const kaizala::ObjectRef &ref);
    void handOn(qsizetype most);
    void handOnAll();

    subscriptions::Catalogue &m_catalogue;
    bool m_objects = false; //!< they changed
    QList<kaizala::ObjectRef> m_waiting; //!< their subscriptions changed; in that order
    QSet<kaizala::ObjectRef> m_isWaiting;
    QTimer m_frame;
};

} // namespace models
