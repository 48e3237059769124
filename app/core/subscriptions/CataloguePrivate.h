// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "subscriptions/Marks.h"
#include "subscriptions/ObjectTree.h"
#include "subscriptions/ObjectsDifference.h"
#include "subscriptions/Snapshot.h"
#include "subscriptions/UnfinishedChangesFile.h"

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
//! CatalogueEdits.cpp and CatalogueCreation.cpp, which callbacks answer in CatalogueCallbacks.cpp, what a program
//! that ends in the middle leaves behind in CatalogueUnfinished.cpp.
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
        QList<KnownObject> unseen; //!< came or changed since all were looked through
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

    // Callbacks
    void callbackFails(const QString &url, const CallbackFailure &failure);
    void callbackWorks(const QString &url);
    void noteValidation(const QString &url, const std::optional<base::Error> &refusal); //!< none: it was accepted
    void noteEdited(const kaizala::Subscription &before, const kaizala::SubscriptionPatch &patch,
                    const base::Result<EditOutcome> &outcome);

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

    //! What a creation made. It may differ from the draft where it was found from an attempt with another draft: in its
    //! end and its callback token.
    struct Made
    {
        kaizala::SubscriptionId id;
        bool mayDiffer = false;
    };

    //! One POST that must not make two subscriptions, whatever becomes of its answers.
    struct Creation
    {
        UnfinishedCreation what; //!< its draft has the callback token
        base::Promise<Made> promise;
        base::Error lost; //!< why the last POST has no answer
        int posts = 0;
        bool settled = false; //!< the service had its time to end what it may have begun
        bool mayDiffer = false; //!< begun by an attempt with another draft
        bool inFile = false;
    };
    using CreationRef = std::shared_ptr<Creation>; //!< handed from callback to callback; the last one lets it go
    //! \a replaces: the old one, which the caller deletes next.
    [[nodiscard]] base::Pending<Made> createOnce(const kaizala::SubscriptionDraft &draft,
                                                 const kaizala::SubscriptionId &replaces = {});
    //! Edits \a made into what \a draft says, where it differs. The id may be a new one.
    [[nodiscard]] base::Pending<kaizala::SubscriptionId> adjusted(const kaizala::ObjectRef &ref, const Made &made,
                                                                  const kaizala::SubscriptionDraft &draft);

    // What a program that ends in the middle leaves behind
    [[nodiscard]] base::Pending<> keepUnfinished(const QString &file);
    [[nodiscard]] base::Pending<> repair(const kaizala::SubscriptionId &id);
    [[nodiscard]] QList<Repair> openRepairs() const;
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

    //! Changes the objects through \a change, drops what is known of objects that are gone, and tells. Gives those that
    //! are new.
    enum class By
    {
        Service,
        Us
    };
    template <typename Change>
    QList<KnownObject> changeObjects(Change change, By by = By::Service);

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
    //! The last answer to loadActions().
    struct ActionsRead
    {
        int most = 0; //!< how many were asked for
        qsizetype given = 0;
        bool more = false;
        bool capped = false;
    };
    QHash<std::pair<QString, QString>, ActionsRead> actionsRead; //!< by group and type
    Marks marks;
    CallbackFailures callbackFailures;
    QList<ServiceChange> news; //!< to be told
    QTimer newsTimer;
    QList<Repair> repairs;
    QSet<kaizala::SubscriptionId> toldRepairs; //!< by the last repairsChanged()
    std::chrono::milliseconds settleTime{6'000};
    QSet<kaizala::SubscriptionId> ownMade; //!< by us, so that no look takes one for two creations
    QList<Creation> unsure; //!< creations that may have happened
    std::unique_ptr<UnfinishedChangesFile> unfinished; //!< null: they are kept in memory only
    base::Promise<> recalled; //!< what the file has is known

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
    QList<KnownObject> takeObjects(const QList<KnownObject> &before, By by);
    void markNew(const QList<KnownObject> &fresh);
    void refreshAlso(const QList<KnownObject> &objects);
    void loadNew(const QList<KnownObject> &fresh);
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
    void begin(const CreationRef &creation);
    [[nodiscard]] bool takeUp(const CreationRef &creation);
    void send(const CreationRef &creation);
    void post(const CreationRef &creation);
    void end(const CreationRef &creation, const base::Error &error);
    [[nodiscard]] bool isSettled(const QDateTime &sentAt) const;
    void keep(const UnfinishedChangesFile::Update &update);
    void recall(const UnfinishedChanges &changes);
    void checkLeftovers(const kaizala::ObjectRef &ref);
    void tellRepairs();
    void lostAnswer(const CreationRef &creation, const base::Error &error);
    void look(const CreationRef &creation);
    void looked(const CreationRef &creation, const base::Result<QList<kaizala::Subscription>> &list);
    void lookLater(const CreationRef &creation);
    void found(const CreationRef &creation, const kaizala::SubscriptionId &id);
    void giveUpUnsure(const CreationRef &creation, const base::Error &error);
    void checkEdited(const Found &old, const kaizala::SubscriptionPatch &patch, const base::Error &lost,
                     const base::Promise<EditOutcome> &promise);
    void takeCreated(const Made &made, const kaizala::SubscriptionDraft &draft,
                     const base::Promise<kaizala::Subscription> &promise);
    [[nodiscard]] std::optional<Made> replacementOf(const Found &old, const kaizala::SubscriptionDraft &draft) const;
    void takeReplacement(const Found &old, const kaizala::SubscriptionDraft &draft, const Made &made,
                         const base::Promise<EditOutcome> &promise);
    void replace(const Found &old, const kaizala::SubscriptionPatch &patch, const base::Promise<EditOutcome> &promise);
    void deleteReplaced(const Found &old, const kaizala::SubscriptionId &replacement,
                        const base::Promise<EditOutcome> &promise);
    void replaceIfStillThere(const Found &old, const kaizala::SubscriptionPatch &patch,
                             const base::Promise<EditOutcome> &promise);
    void checkGone(const Found &found, const base::Error &refusal, const base::Promise<> &promise);
};

template <typename Change>
QList<KnownObject> Catalogue::Private::changeObjects(Change change, By by)
{
    const QList<KnownObject> before = tree.objects();
    change();
    return takeObjects(before, by);
}

//! Hands a consumer's cancellation of \a promise on to \a call.
template <typename T, typename U>
void passCancellation(const base::Promise<T> &promise, QObject *context, QFuture<U> call)
{
    promise.onCancel(context, [call = std::move(call)]() mutable { call.cancel(); });
}

} // namespace subscriptions
