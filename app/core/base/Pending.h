// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace base {

//! An outcome that takes time. Consume it with then() or andThen(), never with QFuture::then(), never by waiting.
//! cancel() asks the work to stop, through chains too; the outcome is then Error::cancelled().
template <typename T = void>
using Pending = QFuture<Result<T>>;

//! The producing end of a Pending. Copies share one promise; the first complete() counts, later ones are ignored.
//! complete() may be called in any thread. When the last copy goes unfinished, the outcome is Error::cancelled().
template <typename T = void>
class Promise
{
public:
    Promise() : m_state(std::make_shared<State>()) { m_state->promise.start(); }

    [[nodiscard]] Pending<T> pending() const { return m_state->promise.future(); }
    [[nodiscard]] bool isCancelled() const { return m_state->promise.isCanceled(); }

    void complete(Result<T> result) const
    {
        if (m_state->done.exchange(true))
            return;
        m_state->promise.addResult(std::move(result));
        m_state->promise.finish();
    }

    //! Calls \a fn in \a context's thread when the consumer cancels, unless \a context dies or the promise completes
    //! first.
    template <typename Fn>
    void onCancel(QObject *context, Fn &&fn) const
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, context, std::forward<Fn>(fn));
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(m_state->promise.future());
    }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        std::atomic<bool> done = false;
    };
    std::shared_ptr<State> m_state;
};

//! An outcome that is known already.
template <typename T = void>
[[nodiscard]] Pending<T> ready(std::type_identity_t<Result<T>> result)
{
    Promise<T> promise;
    promise.complete(std::move(result));
    return promise.pending();
}

//! Calls \a fn(const Result<T> &) once with the outcome, in \a context's thread, unless \a context dies first.
//! Never synchronously: code after the call runs before \a fn. Call it in \a context's thread.
template <typename T, typename Fn>
void then(const QFuture<tl::expected<T, Error>> &pending, QObject *context, Fn &&fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::forward<Fn>(fn)]() mutable {
        watcher->deleteLater();
        const auto future = watcher->future();
        const bool lost = future.isCanceled() || future.resultCount() == 0;
        fn(lost ? Result<T>(tl::unexpect, Error::cancelled()) : future.result());
    });
    watcher->setFuture(pending);
}

namespace detail {

//! Cancels what a chain is waiting for when the chain's context dies.
struct InFlight
{
    std::function<void()> cancel;
    ~InFlight()
    {
        if (cancel)
            cancel();
    }
};

template <typename Fn, typename T>
struct NextOf
{
    using type = std::invoke_result_t<Fn, const T &>;
};
template <typename Fn>
struct NextOf<Fn, void>
{
    using type = std::invoke_result_t<Fn>;
};

} // namespace detail

//! Chains: on success \a fn(value) starts the next step and its outcome is the chain's; the first failure skips the
//! rest and is the chain's. Cancelling the chain cancels the step under way; so does the death of \a context. Same
//! thread rules as then().
template <typename T, typename Fn>
[[nodiscard]] auto andThen(const QFuture<tl::expected<T, Error>> &first, QObject *context, Fn &&fn)
{
    using Next = typename detail::NextOf<std::decay_t<Fn>, T>::type; // a Pending<U>
    using Outcome = decltype(std::declval<Next>().result()); // a Result<U>
    using U = typename Outcome::value_type;

    Promise<U> promise;
    auto inFlight = std::make_shared<detail::InFlight>();
    inFlight->cancel = [pending = QFuture<Result<T>>(first)]() mutable { pending.cancel(); };
    promise.onCancel(context, [inFlight] {
        if (inFlight->cancel)
            inFlight->cancel();
    });
    then(first, context, [promise, inFlight, context, fn = std::forward<Fn>(fn)](const Result<T> &outcome) mutable {
        inFlight->cancel = nullptr;
        if (promise.isCancelled())
            return;
        if (!outcome) {
            promise.complete(fail(outcome.error()));
            return;
        }
        Next next;
        if constexpr (std::is_void_v<T>)
            next = fn();
        else
            next = fn(*outcome);
        inFlight->cancel = [next]() mutable { next.cancel(); };
        then(next, context, [promise, inFlight](const Outcome &last) {
            inFlight->cancel = nullptr;
            promise.complete(last);
        });
    });
    return promise.pending();
}

//! Runs \a fn (which returns a Result<T>) on \a pool's threads: for work that would hold the caller's thread up.
template <typename Fn>
[[nodiscard]] auto runOn(QThreadPool &pool, Fn &&fn)
{
    using Outcome = std::invoke_result_t<Fn>;
    using T = typename Outcome::value_type;
    Promise<T> promise;
    pool.start([promise, fn = std::forward<Fn>(fn)]() mutable {
        if (!promise.isCancelled())
            promise.complete(fn());
    });
    return promise.pending();
}

} // namespace base
