// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "subscriptions/ObjectTree.h"

#include <QHash>
#include <QQueue>
#include <QSet>

#include <optional>

namespace subscriptions {

//! What the catalogue keeps, and the calls under way. Reading is in CatalogueLoads.cpp, changing in CatalogueEdits.cpp.
class Catalogue::Private
{
public:
    Private(Catalogue *catalogue, kaizala::Client &api) : q(catalogue), client(api) { }

    //! One object's subscriptions. The revision counts what we changed at the service: an answer to a question that was
    //! asked before the last change may lack it, and is asked for again.
    struct Rows
    {
        ObjectState state;
        QList<kaizala::Subscription> list;
        quint64 revision = 0;
    };

    //! One GET under way, for all who wait for it.
    struct Load
    {
        quint64 serial = 0; //!< of the call; the answer to one that was given up is not listened to
        quint64 revision = 0;
        ObjectState before;
        base::Pending<QList<kaizala::Subscription>> call;
        QList<base::Promise<>> waiting;
    };

    //! One call that waits for its turn.
    struct Task
    {
        enum class What
        {
            SubGroups,
            Subscriptions
        };
        What what = What::Subscriptions;
        kaizala::ObjectRef ref;
        bool ofRefresh = false;
    };

    //! A refresh under way.
    struct Refresh
    {
        QList<base::Promise<>> waiting;
        QSet<kaizala::ObjectRef> asked; //!< for their subscriptions
        QSet<kaizala::ObjectRef> expanded; //!< for their sub-groups
        base::Pending<QList<kaizala::Group>> groups;
        int open = 0; //!< tasks that are not finished
        int done = 0;
        bool grouped = false; //!< the groups are there
        bool stopping = false; //!< everybody who waited has cancelled
    };

    // Reading
    [[nodiscard]] base::Pending<> refresh();
    [[nodiscard]] base::Pending<> load(const kaizala::ObjectRef &ref);
    [[nodiscard]] base::Pending<> loadSubGroups(const QString &groupId);
    [[nodiscard]] base::Pending<> loadActions(const QString &groupId);

    // Changing
    [[nodiscard]] base::Pending<kaizala::Subscription> create(const kaizala::SubscriptionDraft &draft);
    [[nodiscard]] base::Pending<EditOutcome> edit(const kaizala::SubscriptionId &id,
                                                  const kaizala::SubscriptionPatch &patch);
    [[nodiscard]] base::Pending<> remove(const kaizala::SubscriptionId &id);

    //! The object that \a id is listed under, and the subscription.
    struct Found
    {
        kaizala::ObjectRef ref;
        kaizala::Subscription subscription;
    };
    [[nodiscard]] std::optional<Found> find(const kaizala::SubscriptionId &id) const;

    //! Changes the objects through \a change, drops what is known of objects that are gone, and tells.
    template <typename Change>
    void changeObjects(Change change);

    Catalogue *const q;
    kaizala::Client &client;
    ObjectTree tree;
    QHash<kaizala::ObjectRef, Rows> rows;
    QHash<kaizala::ObjectRef, Load> loads;
    QQueue<Task> queue;
    int running = 0;
    quint64 lastSerial = 0;
    std::optional<Refresh> run;

private:
    void startRefresh();
    void dropCancelledWaiters();
    void takeGroups(const base::Result<QList<kaizala::Group>> &groups);
    void takeSubGroups(const QString &groupId, const base::Result<QList<kaizala::Group>> &subGroups);
    void setChildrenError(const QString &groupId, const std::optional<base::Error> &error);
    void refreshAlso(const QList<KnownObject> &objects);
    void loadNew(const QList<KnownObject> &before);
    void pump();
    void start(const Task &task);
    void finished(const Task &task);
    void endRefresh(const base::Result<> &outcome);

    void ask(const kaizala::ObjectRef &ref);
    void take(const kaizala::ObjectRef &ref, quint64 serial, const base::Result<QList<kaizala::Subscription>> &answer);
    void settle(const kaizala::ObjectRef &ref, const base::Result<> &outcome);

    void put(const kaizala::Subscription &subscription, const kaizala::ObjectRef &ref);
    void drop(const kaizala::SubscriptionId &id, const kaizala::ObjectRef &ref);
    void readBack(const kaizala::ObjectRef &ref);
    void takeCreated(const kaizala::SubscriptionId &id, const kaizala::SubscriptionDraft &draft,
                     const base::Promise<kaizala::Subscription> &promise);
    void replace(const Found &old, const kaizala::SubscriptionPatch &patch, const base::Promise<EditOutcome> &promise);
    void deleteReplaced(const Found &old, const kaizala::SubscriptionId &replacement,
                        const base::Promise<EditOutcome> &promise);
    void replaceIfStillThere(const Found &old, const kaizala::SubscriptionPatch &patch,
                             const base::Promise<EditOutcome> &promise);
    void checkGone(const Found &found, const base::Error &refusal, const base::Promise<> &promise);
};

template <typename Change>
void Catalogue::Private::changeObjects(Change change)
{
    const QList<KnownObject> before = tree.objects();
    change();
    if (tree.objects() == before)
        return;
    QList<kaizala::ObjectRef> emptied;
    for (const KnownObject &object : before) {
        if (tree.contains(object.ref))
            continue;
        const Rows gone = rows.take(object.ref);
        if (!gone.list.isEmpty())
            emptied.append(object.ref);
    }
    Q_EMIT q->objectsChanged();
    for (const kaizala::ObjectRef &ref : emptied)
        Q_EMIT q->subscriptionsChanged(ref);
}

//! Hands a consumer's cancellation of \a promise on to \a call.
template <typename T, typename U>
void passCancellation(const base::Promise<T> &promise, QObject *context, QFuture<U> call)
{
    promise.onCancel(context, [call = std::move(call)]() mutable { call.cancel(); });
}

} // namespace subscriptions
