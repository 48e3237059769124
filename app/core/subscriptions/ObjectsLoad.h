// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "kaizala/ObjectRef.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace subscriptions {

class Catalogue;

//! Reads the subscriptions of some objects anew, at most Catalogue::MostParallel at once: what has to be known before a
//! file can be compared. Objects that are not known yet are added. What may pass (the network, 5xx, an answer that
//! can't be read) is tried again, behind the others. GUI thread.
class ObjectsLoad : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        kaizala::ObjectRef object;
        base::Error error;
    };

    ObjectsLoad(Catalogue &catalogue, const QList<kaizala::ObjectRef> &objects, QObject *parent = nullptr);
    ~ObjectsLoad() override; //!< what is under way ends by itself, unheard

    void start(); //!< once
    [[nodiscard]] const QList<Failure> &failures() const; //!< of what could not be read after MostAttempts

    static constexpr int MostAttempts = 5;
    static constexpr std::chrono::milliseconds FirstPause{250}; //!< before another attempt; doubles each time

Q_SIGNALS:
    void progress(int done, int total);
    void finished(); //!< once, never from within start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace subscriptions
