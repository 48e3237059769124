// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/Client.h"
#include "subscriptions/KnownObject.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace subscriptions {

//! What is known of one object's subscriptions.
struct ObjectState
{
    enum class Load
    {
        NotLoaded,
        Loading,
        Loaded,
        Failed
    };
    Load load = Load::NotLoaded;
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

//! Every subscription of one account over its objects: loads, creates, edits, deletes, and tells what changed. GUI
//! thread.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(kaizala::Client &client, QObject *parent = nullptr); //!< \a client outlives it
    ~Catalogue() override;

    //! Objects: the account's groups first (as the service orders them), then those added by hand or learnt.
    [[nodiscard]] QList<KnownObject> objects() const;
    [[nodiscard]] std::optional<KnownObject> object(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] ObjectState state(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] QList<kaizala::Subscription> subscriptions() const; //!< of all objects, in the objects' order
    [[nodiscard]] QList<kaizala::Subscription> subscriptions(const kaizala::ObjectRef &ref) const;
    [[nodiscard]] std::optional<kaizala::Subscription> subscription(const kaizala::SubscriptionId &id) const;
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] int objectsDone() const; //!< of the refresh under way
    [[nodiscard]] int objectsTotal() const;

    //! Reads the groups, then every object's subscriptions, at most MostParallel at once. Fails where the groups can't
    //! be read; a single object's failure is in its state and does not stop the rest. A refresh under way is joined.
    //! Cancelling it stops after the calls under way.
    [[nodiscard]] base::Pending<> refresh();
    //! Reads one object's subscriptions; a load under way is joined. Error: NotFound for an object that is not known.
    [[nodiscard]] base::Pending<> refreshObject(const kaizala::ObjectRef &ref);
    static constexpr int MostParallel = 4;

    //! Reads a group's sub-groups / actions (the first MostActions) and adds them as objects; the subscriptions of
    //! those that are new are then loaded in the background. loadChildren() does both.
    [[nodiscard]] base::Pending<> loadChildren(const QString &groupId);
    [[nodiscard]] base::Pending<> loadSubGroups(const QString &groupId);
    [[nodiscard]] base::Pending<> loadActions(const QString &groupId);
    static constexpr int MostActions = 100;
    //! Adds an object by its id (an action package, an action, any group). Replaces the name of one that is known.
    void addObject(const KnownObject &object);

    //! The created subscription, read back from the service; added to the list. Where it can't be read back, it is what
    //! was sent.
    [[nodiscard]] base::Pending<kaizala::Subscription> create(const kaizala::SubscriptionDraft &draft);
    //! PUT where the service has it; else (404/405 from PUT) the replacement is created, and only then is the old one
    //! deleted. Errors beside the service's: NotFound (it is gone, also at the service), InvalidInput (to disable
    //! without PUT).
    [[nodiscard]] base::Pending<EditOutcome> edit(const kaizala::SubscriptionId &id,
                                                  const kaizala::SubscriptionPatch &patch);
    //! One that the service does not know any more counts as removed.
    [[nodiscard]] base::Pending<> remove(const kaizala::SubscriptionId &id);

Q_SIGNALS:
    void objectsChanged(); //!< objects came, went or were renamed
    void subscriptionsChanged(const kaizala::ObjectRef &ref); //!< of this object: its list or its state
    void refreshProgress(int done, int total);
    void refreshFinished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace subscriptions

Q_DECLARE_METATYPE(kaizala::ObjectRef)
