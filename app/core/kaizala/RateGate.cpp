// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/RateGate.h"

#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaizala {

using Time = std::chrono::steady_clock::time_point;

namespace {

tl::unexpected<base::Error> tooLong(std::chrono::milliseconds left)
{
    base::Error error;
    error.kind = base::Error::Kind::Throttled;
    error.detail = u"the service asked to wait"_s;
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(left);
    return base::fail(std::move(error));
}

} // namespace

//! What the copies of one turn share.
struct RateGate::Turn::Slot
{
    Slot(RateGate *owner, quint64 serial) : gate(owner), number(serial) { }
    ~Slot() { end(); }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;
    void end();

    QPointer<RateGate> gate;
    quint64 number;
};

class RateGate::Private
{
public:
    Private(RateGate *gate, const Limit &most) : q(gate), limit(most) { }

    using Waiter = base::Promise<Turn>;
    struct Queued
    {
        quint64 number;
        Waiter promise;
    };

    RateGate *q;
    Limit limit;
    std::array<QQueue<Queued>, 3> queues; //!< by priority
    int underWay = 0;
    QQueue<Time> freeAt; //!< when each answered call stops counting, in order
    Time heldUntil;
    bool probing = false; //!< after a hold: one goes ahead
    quint64 probe = 0; //!< the turn that does; 0: none yet
    bool backgroundPaused = false;
    bool reserveKept = true;
    quint64 lastNumber = 0;
    QTimer timer;

    [[nodiscard]] static Time now() { return std::chrono::steady_clock::now(); }
    [[nodiscard]] int counted() const
    {
        const auto still = std::ranges::upper_bound(freeAt, now());
        return underWay + int(freeAt.cend() - still);
    }
    [[nodiscard]] bool mayGo(Priority priority) const;
    [[nodiscard]] bool giveOne();
    void pump();
    void ended(quint64 number);
    void wakeUp();
};

void RateGate::Turn::Slot::end()
{
    if (RateGate *owner = std::exchange(gate, nullptr))
        owner->d->ended(number);
}

void RateGate::Turn::end()
{
    if (m_slot)
        m_slot->end();
    m_slot.reset();
}

bool RateGate::Private::mayGo(Priority priority) const
{
    if (priority == Priority::SignIn)
        return true; // the call that goes ahead may be waiting for its token
    if (probing && probe != 0)
        return false; // its answer tells whether the service has room again
    if (priority == Priority::Background && backgroundPaused)
        return false;
    const int reserved = priority == Priority::Background && reserveKept ? limit.calls / ReserveOneIn : 0;
    return limit.calls <= 0 || counted() < limit.calls - reserved;
}

bool RateGate::Private::giveOne()
{
    for (const Priority priority : {Priority::SignIn, Priority::User, Priority::Background}) {
        QQueue<Queued> &queue = queues[size_t(priority)];
        if (queue.isEmpty() || !mayGo(priority))
            continue;
        const Queued first = queue.dequeue();
        if (first.promise.isCancelled())
            return true; // its place is free; look again
        Turn turn;
        turn.m_slot = std::make_shared<Turn::Slot>(q, ++lastNumber);
        ++underWay;
        if (probing && probe == 0)
            probe = lastNumber;
        first.promise.complete(turn);
        return true;
    }
    return false;
}

void RateGate::Private::pump()
{
    const Time when = now();
    while (!freeAt.isEmpty() && freeAt.head() <= when)
        freeAt.dequeue();
    while (when >= heldUntil && giveOne()) { }
    wakeUp();
    Q_EMIT q->changed();
}

void RateGate::Private::ended(quint64 number)
{
    --underWay;
    if (limit.calls > 0)
        freeAt.enqueue(now() + limit.window);
    if (probing && probe == number)
        probing = false; // answered, and hold() was not called again
    pump();
}

void RateGate::Private::wakeUp()
{
    const Time when = now();
    std::optional<Time> next;
    if (heldUntil > when)
        next = heldUntil;
    else if (!freeAt.isEmpty())
        next = freeAt.head();
    if (!next) {
        timer.stop();
        return;
    }
    // Rounded up: a turn that comes too early is a 429.
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(*next - when, Time::duration::zero())));
}

RateGate::RateGate(const Limit &limit, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, limit))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer); // a coarse one may come 5 % early
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
}

RateGate::~RateGate() = default;

void RateGate::setLimit(const Limit &limit)
{
    if (limit == d->limit)
        return;
    d->limit = limit;
    d->freeAt.clear(); // counted by other rules
    d->pump();
}

RateGate::Limit RateGate::limit() const
{
    return d->limit;
}

base::Pending<RateGate::Turn> RateGate::turn(Priority priority)
{
    if (const std::chrono::milliseconds left = held(); left > MostHold)
        return base::ready<Turn>(tooLong(left));
    const Private::Waiter promise;
    const quint64 number = ++d->lastNumber;
    promise.onCancel(this, [this, promise, number, priority] {
        d->queues[size_t(priority)].removeIf([number](const auto &one) { return one.number == number; });
        promise.complete(base::fail(base::Error::cancelled()));
    });
    d->queues[size_t(priority)].enqueue({number, promise});
    d->pump();
    return promise.pending();
}

void RateGate::hold(std::chrono::milliseconds wait)
{
    d->heldUntil = std::max(d->heldUntil, Private::now() + wait);
    d->probing = true;
    d->probe = 0;
    if (const std::chrono::milliseconds left = held(); left > MostHold) {
        for (auto &queue : d->queues) {
            for (const auto &one : std::exchange(queue, {}))
                one.promise.complete(tooLong(left));
        }
    }
    d->pump();
}

void RateGate::setBackgroundPaused(bool paused)
{
    if (paused == d->backgroundPaused)
        return;
    d->backgroundPaused = paused;
    d->pump();
}

void RateGate::setReserveKept(bool kept)
{
    if (kept == d->reserveKept)
        return;
    d->reserveKept = kept;
    d->pump();
}

std::optional<int> RateGate::callsLeft() const
{
    if (d->limit.calls <= 0)
        return std::nullopt;
    return std::max(0, d->limit.calls - d->counted());
}

std::chrono::milliseconds RateGate::held() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(
        std::max(d->heldUntil - Private::now(), Time::duration::zero()));
}

int RateGate::waiting() const
{
    return int(d->queues[0].size() + d->queues[1].size() + d->queues[2].size());
}

} // namespace kaizala
