// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "store/EventStore.h"

#include <utility>

namespace cli {

//! A command that opens a store, does one thing there, and ends.
class StoreCommand : public Command
{
    Q_OBJECT

public:
    void start() final;

protected:
    //! \a store: its file, which has to be there.
    StoreCommand(QString store, store::EventStore::Mode mode, Output &output);

    virtual void work() = 0; //!< the store is open
    [[nodiscard]] store::EventStore &store() { return m_store; }

    //! Ends with what \a then(value) returns, or where \a pending fails: usage where what was given was wrong.
    template <typename T, typename Then>
    void endWith(const QFuture<tl::expected<T, base::Error>> &pending, Then &&then)
    {
        base::then(pending, this, [this, then = std::forward<Then>(then)](const base::Result<T> &outcome) {
            if (outcome)
                finish(then(*outcome));
            else
                giveUp(problemOf(outcome.error()));
        });
    }

private:
    [[nodiscard]] static Problem problemOf(const base::Error &error);

    const QString m_file;
    const store::EventStore::Mode m_mode;
    store::EventStore m_store;
};

} // namespace cli
