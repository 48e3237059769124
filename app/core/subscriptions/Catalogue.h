// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Pending.h"
#include "kaizala/Client.h"
#include "subscriptions/CallbackFailures.h"
#include "subscriptions/JournalEntry.h"
#include "subscriptions/KnownObject.h"
#include "subscriptions/ServiceChange.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace subscriptions {

struct Snapshot;

//! What is known of one object's subscriptions.
struct ObjectState
{
    enum class Load
    {
        NotLoaded,
        Loading,
        Loaded,
        Failed,
        Remembered //!< as it was when the program last ran, see readAt; not read since
    };
    Load load = Load::NotLoaded;
    QDateTime readAt; //!< UTC: when its subscriptions were last read; invalid: never
    std::optional<base::Error> error; //!< of the last load, where it failed; what was known before is kept
    std::optional<base::Error> childrenError; //!< why a group's sub-groups or actions could not be read the last time
};

//! What an edit did.
struct EditOutcome
{
    kaizala::SubscriptionId id; //!< a new one where the service has no PUT
    bool replaced = false; //!< created anew and the old one deleted
    //! Set where the replacement is there but the old one could not be deleted: both exist now.
    std::optional<base::Error> oldRemains;
};

//! An old subscription that its replacement was created for, and that could not be deleted: both send now.
struct Repair
{
    kaizala::SubscriptionId id; //!< waits for its deletion
    kaizala::SubscriptionId replacement;
    kaizala::ObjectRef object;
    base::Error why; //!< of the last attempt
};

//! Every subscription of one account over its objects: loads, creates, edits, deletes, and tells what changed. GUI
//! thread.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    //! \a client and \a clock outlive it; without a clock: the computer's.
    explicit Catalogue(kaizala::Client &client, QObject *parent = nullptr);
    Catalogue(kaizala::Client &client, const base::Clock &clock, QObject *parent = nullptr);
    ~Catalogue() override;

    //! Objects: the account's groups first (as the service orders them), then those added by hand or learnt.
    [[nodiscard]] QList<KnownObject> objects() const;
    [[nodiscard]] std::optional<KnownObject> object(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] ObjectState state(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] QList<kaizala::Subscription> subscriptions() const; //!< of all objects, in the objects' order
    [[nodiscard]] QList<kaizala::Subscription> subscriptions(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] std::optional<kaizala::Subscription> subscription(const kaizala::SubscriptionId &id) const;

    //! \name The overview
    //!@{
    enum class Refresh
    {
        All, //!< every object is asked
        Continue //!< those are not that were read since the last refresh began that did not read everything
    };
    //! Reads the groups, then every object's subscriptions, at most MostParallel at once and as far as the service's
    //! rate limit allows; what the user asks for overtakes it. Rows come as the answers do. A call that fails with what
    //! may pass (the network, a time-out, 429, 5xx, an answer that can't be read) is made again, see Retry, behind all
    //! others. Fails where the groups can't be read, and where no token can be had any more (Unauthorized,
    //! SecretLocked); a single object's failure is in its state and does not stop the rest. A refresh under way is
    //! joined. Cancelling it stops after the calls under way. Objects that only events named are left out until
    //! somebody has read them.
    [[nodiscard]] base::Pending<> refresh(Refresh what = Refresh::All);
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] int objectsDone() const; //!< of the refresh under way: read, or failed for good
    [[nodiscard]] int objectsTotal() const;
    [[nodiscard]] int refreshFailures() const; //!< of the refresh under way, or else of the last one
    //! While paused, a refresh begins no other call. Ends with the refresh; without one: nothing.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    //! Whether the last refresh left something unread: it was cancelled (also by the program's end) or something
    //! failed.
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] QDateTime unfinishedSince() const; //!< UTC: when that one began; invalid: there is none
    [[nodiscard]] QDateTime refreshedAt() const; //!< UTC: the end of the last one that asked for everything; or invalid
    static constexpr int MostParallel = 4;

    //! How often a call of the overview is made again, and after what pause, which doubles each time.
    struct Retry
    {
        int most = 4;
        std::chrono::milliseconds pause{500};
    };
    void setRetry(const Retry &retry);
    //!@}

    //! Reads one object's subscriptions; a load under way is joined. Error: NotFound for an object that is not known.
    [[nodiscard]] base::Pending<> refreshObject(const kaizala::ObjectRef &ref);

    //! Reads a group's sub-groups / actions (the first \a most, of one type or of all) and adds them as objects; the
    //! subscriptions of those that are new are then loaded in the background. The actions of other types stay.
    //! loadChildren() does both.
    [[nodiscard]] base::Pending<> loadChildren(const QString &groupId);
    [[nodiscard]] base::Pending<> loadSubGroups(const QString &groupId);
    static constexpr int MostActions = 100;
    [[nodiscard]] base::Pending<> loadActions(const QString &groupId, const QString &actionType = {},
                                              int most = MostActions);
    //! Whether the service has more actions than were read the last time; a larger \a most brings them. The call has no
    //! other way to page: fromDate leaves the older ones out.
    [[nodiscard]] bool hasMoreActions(const QString &groupId, const QString &actionType = {}) const;
    //! Whether it has more and gives none of them, however many are asked for: a larger \a most brought nothing. Then
    //! hasMoreActions() is false; one type at a time may bring more, and an id can be pasted.
    [[nodiscard]] bool actionsCapped(const QString &groupId, const QString &actionType = {}) const;
    //! Adds an object by its id (an action package, an action, any group). Replaces the name of one that is known.
    void addObject(const KnownObject &object);
    //! Adds an object that an event named, marked as learnt, unless it is known. Asks the service nothing.
    void learnObject(const KnownObject &object);
    //! Takes addObject() or learnObject() back. What the service names stays.
    void removeObject(const kaizala::ObjectRef &ref);
    [[nodiscard]] bool isAdded(const kaizala::ObjectRef &ref) const; //!< there is something to take back

    //! \name What others changed at the service, since clearMarks(): found where an object is read that was read
    //! before. What is changed from here is no mark.
    //!@{
    [[nodiscard]] Mark mark(const kaizala::SubscriptionId &id) const;
    [[nodiscard]] QList<ServiceChange> gone() const; //!< oldest first, at most Marks::MostGone
    [[nodiscard]] int marked() const; //!< how many are marked as new or changed
    void clearMarks();
    //!@}

    //! \name Callbacks that do not answer as they have to, by their URL. A failure holds until a check succeeds, the
    //! service validates the callback, or something arrives there.
    //!@{
    [[nodiscard]] std::optional<CallbackFailure> callbackFailure(const QString &url) const; //!< none: nothing is known
    [[nodiscard]] bool hasCallbackFailures() const;
    void noteCheck(const QString &url, const CallbackReport &report); //!< what CallbackCheck found
    //! An event or a validation came at \a at to the listener's \a path, from the subscription \a id where it says so.
    void noteArrival(const QString &path, const kaizala::SubscriptionId &id, const QDateTime &at);
    //!@}

    //! \name For the next start
    //!@{
    [[nodiscard]] Snapshot snapshot() const;
    //! Shows what was known the last time, where nothing newer is known yet (ObjectState::Load::Remembered). That of
    //! another endpoint is left alone. A refresh under way then continues the one that did not come to its end, where
    //! that began less than ContinueWithin ago.
    void restore(const Snapshot &snapshot);
    static constexpr std::chrono::milliseconds ContinueWithin = std::chrono::hours(1);
    //!@}

    //! The created subscription, read back from the service; added to the list. Where it can't be read back, it is what
    //! was sent. Never makes two: where the answer is lost, the service is asked whether it has it before it is told
    //! again (once). Errors beside the service's: Uncertain (the service can't be asked). The next creation of the same
    //! then looks first.
    [[nodiscard]] base::Pending<kaizala::Subscription> create(const kaizala::SubscriptionDraft &draft);
    //! PUT where the service has it; else (404/405 from PUT) the object is read anew, the replacement is created as
    //! create() does, and only then is the old one deleted. Errors beside the service's: NotFound (it is gone, also at
    //! the service), InvalidInput (to disable without PUT), Uncertain (the answer is lost and the service can't be
    //! asked).
    [[nodiscard]] base::Pending<EditOutcome> edit(const kaizala::SubscriptionId &id,
                                                  const kaizala::SubscriptionPatch &patch);
    //! One that the service does not know any more counts as removed.
    [[nodiscard]] base::Pending<> remove(const kaizala::SubscriptionId &id);

    //! What edits left behind, oldest first. One is not in it where either subscription is gone meanwhile.
    [[nodiscard]] QList<Repair> repairs() const;
    //! Reads the object, and deletes the old one of a repair if its replacement is there. Error beside the service's:
    //! NotFound, where the replacement is not: the old one is left alone, and the repair ends.
    [[nodiscard]] base::Pending<> repair(const kaizala::SubscriptionId &id);

    //! Keeps in \a file what a program that ends in the middle would forget: the repairs, and which creations were sent
    //! and have no answer yet, noted before they are sent. What the file has from earlier runs counts from then on;
    //! creations wait until it is read. Once, before the first change; the file may be shared. Without it they are kept
    //! in memory. No callback token goes into it. Errors: Storage, Protocol (damaged, and moved aside); it works on.
    [[nodiscard]] base::Pending<> keepUnfinished(const QString &file);

    //! How long the service may still be at work on a creation whose connection broke: it validates the callback, which
    //! may take 5 s. Only then does "it is not there" mean that it was not made. Tests shorten it.
    void setSettleTime(std::chrono::milliseconds time);

Q_SIGNALS:
    void objectsChanged(); //!< objects came, went or were renamed
    void subscriptionsChanged(const kaizala::ObjectRef &ref); //!< of this object: its list or its state
    void refreshProgress(int done, int total);
    void refreshPaused(bool paused);
    void refreshFinished();
    void marksChanged(); //!< mark() or gone() did
    void callbacksChanged(); //!< callbackFailure() did
    //! What others changed, as it was found, a moment later. Not what clearMarks() took away.
    void changedAtService(const QList<subscriptions::ServiceChange> &changes);
    void changeEnded(const subscriptions::JournalEntry &entry); //!< every create(), edit(), remove(), however it ended
    void repairsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace subscriptions

Q_DECLARE_METATYPE(kaizala::ObjectRef)
