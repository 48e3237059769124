// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "subscriptions/Change.h"

#include <QObject>

#include <memory>

namespace subscriptions {

class Catalogue;

//! Makes a list of changes through the catalogue, at most Catalogue::MostParallel at once and one after the other on
//! one object, and keeps each one's outcome. Stops by itself where no token can be had any more (Unauthorized,
//! SecretLocked, SecretUnavailable). GUI thread. Ends with the catalogue.
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting,
        Running,
        Done,
        Failed,
        Stopped //!< not begun: the run was stopped before
    };
    struct Row
    {
        Change change;
        State state = State::Waiting;
        kaizala::SubscriptionId
            id; //!< of what is there now: the created one, or the replacement of an edit; "" after a deletion
        std::optional<base::Error> error; //!< Failed: why
        std::optional<base::Error>
            oldRemains; //!< Edit, Done: the replacement is there, the old one could not be deleted
    };

    ChangeRun(Catalogue &catalogue, const base::Clock &clock, QList<Change> changes, QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    void stop(); //!< begins no other; what is under way ends by itself
    void retryFailed(); //!< those that failed or were stopped, once more
    [[nodiscard]] const QList<Row> &rows() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int count(State state) const;
    //! What takes the changes back that were done: created ones are deleted, deleted ones made again (with their token,
    //! which is known in this run only), edited ones edited back.
    [[nodiscard]] QList<Change> toUndo() const;

Q_SIGNALS:
    void rowChanged(int row);
    void finished(); //!< nothing runs and nothing waits any more

private:
    class Private;
    std::unique_ptr<Private> d;
};

[[nodiscard]] QString toString(ChangeRun::State state); //!< for JSON: "waiting", "running", "done", "failed", "stopped"

} // namespace subscriptions
