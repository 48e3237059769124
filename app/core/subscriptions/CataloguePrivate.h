// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "subscriptions/Marks.h"
#include "subscriptions/ObjectTree.h"
#include "subscriptions/Snapshot.h"

#include <QHash>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace subscriptions {

//! What the catalogue keeps, and the calls under way. The overview is in CatalogueRefresh.cpp, reading one object in
//! CatalogueLoads.cpp, what outlives the program and what others changed in CatalogueSnapshot.cpp, changing in
//! CatalogueEdits.cpp and CatalogueCreation.cpp.
class Catalogue::Private
{
public:
    //! \a time may be null: the computer's clock.
    Private(Catalogue *catalogue, kaizala::Client &api, const base::Clock *time);

    //! One object's subscriptions. The revision counts what we changed at the service: an answer to a question that was
    //! asked before the last change may lack it, and is asked for again.
    struct Rows
    {
        ObjectState state;
        QDateTime childrenReadAt; //!< of a group: its sub-groups
        QList<kaizala::Subscription> list;
        quint64 revision = 0;
        QSet<kaizala::SubscriptionId> own; //!< changed from here since the list was read
        bool isNew = false; //!< the object came after everything had been read once
    };

    //! One GET under way, for all who wait for it.
    struct Load
    {
        quint64 serial = 0; //!< of the call; the answer to one that was given up is not listened to
        quint64 revision = 0;
        ObjectState before;
        kaizala::Priority priority = kaizala::Priority::User;
        bool again = false; //!< the overview asks again where it fails with what may pass
        base::Pending<QList<kaizala::Subscription>> call;
        QList<base::Promise<>> waiting;
    };

    static constexpr int MostRefused = 8; //!< then the sign-in is no good any more, and the refresh stops

    //! One call that waits for its turn.
    struct Task
    {
        enum class What
        {
            Groups,
            SubGroups,
            Subscriptions
        };
        What what = What::Subscriptions;
        kaizala::ObjectRef ref;
        bool ofRefresh = false;
        int attempts = 0; //!< that failed
        std::chrono::steady_clock::time_point notBefore = {};
    };

    //! A refresh under way.
    struct Run
    {
        Run() { } // written out: std::optional asks for it before clang has seen the members' initial values

        QList<base::Promise<>> waiting;
        QDateTime since; //!< what was read since then is not asked for again
        QSet<kaizala::ObjectRef> asked; //!< for their subscriptions
        QSet<kaizala::ObjectRef> expanded; //!< for their sub-groups
        base::Pending<QList<kaizala::Group>> groups;
        QList<base::Pending<>> reading; //!< the other calls
        int open = 0; //!< tasks that are not finished
        int done = 0;
        int failed = 0;
        int refused = 0; //!< calls in a row whose token was
        std::optional<base::Error> stopping; //!< everybody who waited has cancelled, or nothing can be read any more
        std::optional<Catalogue::Refresh> next; //!< wished for while it was stopping
    };

    // Reading
    [[nodiscard]] base::Pending<> refresh(Catalogue::Refresh what);
    void setPaused(bool on);
    //! \a again: whoever asks does so again where it fails with what may pass; it has not failed until then.
    [[nodiscard]] base::Pending<> load(const kaizala::ObjectRef &ref,
                                       kaizala::Priority priority = kaizala::Priority::User, bool again = false);
    [[nodiscard]] base::Pending<> loadSubGroups(const QString &groupId,
                                                kaizala::Priority priority = kaizala::Priority::User,
                                                bool again = false);
    [[nodiscard]] base::Pending<> loadActions(const QString &groupId, const QString &actionType, int most);

    // For the next start
    [[nodiscard]] Snapshot snapshot() const;
    void restore(const Snapshot &snapshot);
    void own(const kaizala::SubscriptionId &id, const kaizala::ObjectRef &object); //!< is changed from here
    void tellNews();

    // Changing
    [[nodiscard]] base::Pending<kaizala::Subscription> create(const kaizala::SubscriptionDraft &draft);
    [[nodiscard]] base::Pending<EditOutcome> edit(const kaizala::SubscriptionId &id,
                                                  const kaizala::SubscriptionPatch &patch);
    [[nodiscard]] base::Pending<> remove(const kaizala::SubscriptionId &id);

    //! One POST that must not make two subscriptions, whatever becomes of its answers.
    struct Creation
    {
        kaizala::SubscriptionDraft draft;
        base::Promise<kaizala::SubscriptionId> promise;
        //! What was there before the POST. None: it could not be read, so one that looks like ours may be older.
        std::optional<QSet<kaizala::SubscriptionId>> before;
        base::Error lost; //!< why the last POST has no answer
        int posts = 0;
        bool settled = false; //!< the service had its time to end what it may have begun
    };
    using CreationRef = std::shared_ptr<Creation>; //!< handed from callback to callback; the last one lets it go
    [[nodiscard]] base::Pending<kaizala::SubscriptionId> createOnce(const kaizala::SubscriptionDraft &draft);

    void keepRepair(const Repair &repair);
    void endRepair(const kaizala::SubscriptionId &id);

    //! The object that \a id is listed under, and the subscription.
    struct Found
    {
        kaizala::ObjectRef ref;
        kaizala::Subscription subscription;
    };
    [[nodiscard]] std::optional<Found> find(const kaizala::SubscriptionId &id) const;
    [[nodiscard]] std::optional<Found> findAt(const kaizala::ObjectRef &ref, const kaizala::SubscriptionId &id) const;

    //! Changes the objects through \a change, drops what is known of objects that are gone, and tells.
    enum class By
    {
        Service,
        Us
    };
    template <typename Change>
    void changeObjects(Change change, By by = By::Service);

    Catalogue *const q;
    kaizala::Client &client;
    const base::SystemClock computersClock;
    const base::Clock &clock;
    ObjectTree tree;
    QHash<kaizala::ObjectRef, Rows> rows;
    //! Where find() looks first. It may lack one, and name one that is gone: a bulk change of thousands must not search
    //! all of them for each.
    mutable QHash<kaizala::SubscriptionId, kaizala::ObjectRef> places;
    QHash<kaizala::ObjectRef, Load> loads;
    QQueue<Task> queue;
    int running = 0;
    quint64 lastSerial = 0;
    std::optional<Run> run;
    bool paused = false;
    int failures = 0; //!< of the last refresh
    Retry retry;
    QTimer retryTimer;
    QDateTime refreshedAt;
    QDateTime unfinishedSince;
    QDateTime lastRead; //!< the latest time that anything was stamped with
    QHash<std::pair<QString, QString>, bool> moreActions; //!< by group and type
    Marks marks;
    QList<ServiceChange> news; //!< to be told
    QTimer newsTimer;
    QList<Repair> repairs;
    std::chrono::milliseconds settleTime{6'000};
    QSet<kaizala::SubscriptionId> ownMade; //!< by us, so that no look takes one for two creations
    QList<Creation> unsure; //!< creations that may have happened

private:
    [[nodiscard]] static bool mayPass(const base::Error &error); //!< without anybody doing anything
    [[nodiscard]] static QList<KnownObject> objectsOf(const QList<kaizala::Group> &groups);
    [[nodiscard]] QDateTime stamp() const; //!< now, but never before what was stamped already
    [[nodiscard]] bool isReadSince(const QDateTime &readAt) const;
    void startRefresh(Catalogue::Refresh what);
    void dropCancelledWaiters();
    void stop(const base::Error &why);
    void takeGroups(const QList<kaizala::Group> &groups);
    void takeSubGroups(const QString &groupId, const base::Result<QList<kaizala::Group>> &subGroups);
    void takeActions(const QString &groupId, const QString &actionType, int most, const kaizala::ActionPage &page);
    void setChildrenError(const QString &groupId, const std::optional<base::Error> &error);
    void markNew(const QList<KnownObject> &before);
    void refreshAlso(const QList<KnownObject> &objects);
    void loadNew(const QList<KnownObject> &before);
    void add(const Task &task);
    void pump();
    void start(const Task &task);
    void queueAgain(Task task);
    void finished(const Task &task, const base::Result<> &outcome);
    void endTask(const Task &task, const base::Result<> &outcome);
    void endRefresh(const base::Result<> &outcome);

    void continueSince(const QDateTime &time);
    void restoreRows(const Snapshot::Rows &known);
    void note(const kaizala::ObjectRef &object, QList<ServiceChange> changes);
    void noteVanished(const kaizala::ObjectRef &object, const QList<kaizala::Subscription> &list,
                      const QString &name = {});

    void ask(const kaizala::ObjectRef &ref);
    void take(const kaizala::ObjectRef &ref, quint64 serial, const base::Result<QList<kaizala::Subscription>> &answer);
    void takeList(const kaizala::ObjectRef &ref, Rows &mine, const QList<kaizala::Subscription> &list);
    void settle(const kaizala::ObjectRef &ref, const base::Result<> &outcome);

    void put(const kaizala::Subscription &subscription, const kaizala::ObjectRef &ref);
    void drop(const kaizala::SubscriptionId &id, const kaizala::ObjectRef &ref);
    void readBack(const kaizala::ObjectRef &ref);
    void post(const CreationRef &creation);
    void lostAnswer(const CreationRef &creation, const base::Error &error);
    void look(const CreationRef &creation);
    void looked(const CreationRef &creation, const base::Result<QList<kaizala::Subscription>> &list);
    void lookLater(const CreationRef &creation);
    void found(const CreationRef &creation, const kaizala::SubscriptionId &id);
    void giveUpUnsure(const CreationRef &creation, const base::Error &error);
    void checkEdited(const Found &old, const kaizala::SubscriptionPatch &patch, const base::Error &lost,
                     const base::Promise<EditOutcome> &promise);
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
void Catalogue::Private::changeObjects(Change change, By by)
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
        if (gone.list.isEmpty())
            continue;
        emptied.append(object.ref);
        if (by == By::Service)
            noteVanished(object.ref, gone.list, object.name);
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
