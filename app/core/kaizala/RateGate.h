// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace kaizala {

//! Who goes first where calls have to wait.
enum class Priority
{
    Background, //!< reading an overview: hundreds of calls that nobody waits for one by one
    User, //!< somebody waits for this one
    SignIn //!< everybody waits for this one
};

//! Keeps a client's calls inside the service's rate limit (service-api.md, "Every call"), and holds everybody back
//! after a 429. First come, first served within a priority. Time is the monotonic clock's. Belongs to one thread.
//!
//! A call counts until a whole window after it was answered. The service counts it some time before it answers, so
//! however long requests travel, the service never sees more than the limit in any window; the price is one answer's
//! travel per window, which is under 1 % of the hosted service's minute.
class RateGate : public QObject
{
    Q_OBJECT

public:
    struct Limit
    {
        int calls = 100; //!< in any window; 0: no limit of our own, a 429 is obeyed all the same
        std::chrono::milliseconds window{60'000};
        friend bool operator==(const Limit &, const Limit &) = default;
    };

    //! The right to send one call. Copies share it; it ends with end(), or when the last copy goes.
    class Turn
    {
    public:
        Turn() = default; //!< no right at all
        void end(); //!< the call was answered, or given up; again: nothing
        [[nodiscard]] bool isGiven() const { return m_slot != nullptr; }

    private:
        friend class RateGate;
        struct Slot;
        std::shared_ptr<Slot> m_slot;
    };

    explicit RateGate(const Limit &limit, QObject *parent = nullptr);
    ~RateGate() override; //!< those who wait get Cancelled

    void setLimit(const Limit &limit);
    [[nodiscard]] Limit limit() const;

    //! Completes when one call may be sent. Cancelling gives the place in the queue up. SignIn waits for no limit of
    //! ours (calls that have their turn may be waiting for its token) but for a 429's time; Background leaves
    //! Reserve of the limit to the others. Error: Throttled, with the time that is left, where a 429 asked for more
    //! than MostHold.
    [[nodiscard]] base::Pending<Turn> turn(Priority priority);
    //! Nobody's turn comes for \a wait from now on, or longer where that was asked for already (429, Retry-After).
    //! Then one call goes ahead, and the others follow once it is answered without another hold().
    void hold(std::chrono::milliseconds wait);
    static constexpr std::chrono::seconds MostHold{120};
    static constexpr int ReserveOneIn = 50; //!< Reserve: one call in so many
    //! Without a reserve Background takes all that the limit allows: for programs that nobody clicks in meanwhile.
    void setReserveKept(bool kept); //!< at first: kept

    //! While paused, no Background call's turn comes.
    void setBackgroundPaused(bool paused);

    [[nodiscard]] std::optional<int> callsLeft() const; //!< of our own limit, now; none: there is none
    [[nodiscard]] std::chrono::milliseconds held() const; //!< how long a 429 still holds everybody back; 0: not at all
    [[nodiscard]] int waiting() const; //!< how many wait for their turn

Q_SIGNALS:
    void changed(); //!< callsLeft() or held() did

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kaizala
