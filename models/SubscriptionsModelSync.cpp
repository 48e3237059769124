// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How the rows follow the catalogue.

#include "models/SubscriptionsModel.h"

#include "models/LastSeen.h"
#include "models/RowSync.h"
#include "models/SubscriptionTexts.h"
#include "subscriptions/ObjectsDifference.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace models {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;
using subscriptions::KnownObject;

namespace {

//! Where something stands in the order that is wanted; what is not wanted comes last.
template <typename Key, typename KeyOf>
class PlaceIn
{
public:
    PlaceIn(const QList<Key> &wanted, KeyOf keyOf) : m_keyOf(std::move(keyOf))
    {
        for (qsizetype i = 0; i < wanted.size(); ++i)
            m_places.insert(wanted.at(i), i);
    }
    template <typename Item>
    qsizetype operator()(const Item &item) const
    {
        return m_places.value(m_keyOf(item), m_places.size());
    }

private:
    QHash<Key, qsizetype> m_places;
    KeyOf m_keyOf;
};

} // namespace

template <typename Permute>
void SubscriptionsModel::rearrange(Permute permute)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    using Name = std::pair<ObjectRef, SubscriptionId>;
    QList<Name> names;
    names.reserve(from.size());
    for (const QModelIndex &index : from)
        names.append({refAt(index.row()), rowAt(index.row()).subscription.id});
    permute();
    QHash<Name, int> rows;
    for (const Segment &segment : m_segments) {
        for (int i = 0; i < segment.count(); ++i)
            rows.insert({segment.object.ref, segment.rows[size_t(i)].subscription.id}, segment.first + i);
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(rows.value(names.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

// --- Objects --------------------------------------------------------------------------------------------------------

void SubscriptionsModel::syncObjects()
{
    const QList<KnownObject> objects = m_catalogue.objects();
    if (objects == m_objects)
        return;
    if (!insertObjects(objects)) {
        syncSegments(objects);
        syncFacts(objects);
    }
    QSet<ObjectRef> old;
    old.reserve(m_objects.size());
    for (const KnownObject &object : std::as_const(m_objects))
        old.insert(object.ref);
    m_objects = objects;
    for (const KnownObject &object : objects) {
        if (!old.contains(object.ref) && !m_feed.isWaiting(object.ref)) // or its rows are told next
            syncRowsOf(object.ref);
    }
}

//! The usual case while an overview is read: some came, and nothing else changed. False: it is not so.
bool SubscriptionsModel::insertObjects(const QList<KnownObject> &objects)
{
    const auto runs = subscriptions::insertedRuns(m_objects, objects);
    if (!runs)
        return false;
    QSet<ObjectRef> fresh;
    for (const subscriptions::ObjectsRun &run : *runs) {
        for (const KnownObject &object : objects.sliced(run.first, run.count))
            fresh.insert(object.ref);
    }
    for (const KnownObject &object : std::as_const(m_objects)) { // what waited for its parent has other ancestors now
        if (!object.parentId.isEmpty() && fresh.contains({kaizala::ObjectType::Group, object.parentId}))
            return false;
    }
    std::vector<Segment> next;
    next.reserve(size_t(objects.size()));
    auto kept = m_segments.begin();
    for (const subscriptions::ObjectsRun &run : *runs) {
        while (qsizetype(next.size()) < run.first)
            next.push_back(std::move(*kept++));
        for (const KnownObject &object : objects.sliced(run.first, run.count))
            next.emplace_back().object = object;
    }
    next.insert(next.end(), std::make_move_iterator(kept), std::make_move_iterator(m_segments.end()));
    m_segments = std::move(next);
    renumber();
    const auto ancestorsOf = [this](const KnownObject &object) {
        QStringList ids;
        for (QString id = object.parentId; !id.isEmpty() && !ids.contains(id);) {
            ids.append(id);
            const auto parent = m_places.constFind({kaizala::ObjectType::Group, id});
            id = parent == m_places.constEnd() ? QString() : m_segments[*parent].object.parentId;
        }
        return ids;
    };
    for (const ObjectRef &ref : std::as_const(fresh)) {
        Segment &segment = m_segments[m_places.value(ref)];
        setFacts(segment, segment.object, ancestorsOf(segment.object));
    }
    return true;
}

//! Segments come, go and move as blocks of rows.
void SubscriptionsModel::syncSegments(const QList<KnownObject> &objects)
{
    struct Steps
    {
        SubscriptionsModel *q;
        const QList<ObjectRef> &want;

        [[nodiscard]] auto segment(int at) const { return q->m_segments.begin() + at; }
        void remove(int first, int last)
        {
            const int firstRow = segment(first)->first;
            const int endRow = segment(last)->first + segment(last)->count();
            if (endRow > firstRow)
                q->beginRemoveRows({}, firstRow, endRow - 1);
            q->m_segments.erase(segment(first), segment(last + 1));
            q->renumber();
            if (endRow > firstRow)
                q->endRemoveRows();
        }
        void move(int, int) { Q_UNREACHABLE(); }
        void insert(int at, int count)
        {
            std::vector<Segment> fresh(static_cast<size_t>(count));
            for (int i = 0; i < count; ++i)
                fresh[size_t(i)].object.ref = want.at(at + i);
            q->m_segments.insert(segment(at), std::make_move_iterator(fresh.begin()),
                                 std::make_move_iterator(fresh.end()));
            q->renumber();
        }
    };
    QList<ObjectRef> want;
    want.reserve(objects.size());
    for (const KnownObject &object : objects)
        want.append(object.ref);
    QList<ObjectRef> have;
    have.reserve(qsizetype(m_segments.size()));
    for (const Segment &segment : m_segments)
        have.append(segment.object.ref);
    if (have == want)
        return;
    if (!isSameOrder(have, want)) {
        rearrange([&] {
            std::ranges::stable_sort(m_segments, {}, PlaceIn(want, [](const Segment &one) { return one.object.ref; }));
            renumber();
        });
        have.clear();
        for (const Segment &segment : m_segments)
            have.append(segment.object.ref);
    }
    syncRows(have, want, Steps{this, want});
}

//! Names and parents may be others. Only what changed is told: this comes with every group that is read.
void SubscriptionsModel::syncFacts(const QList<KnownObject> &objects)
{
    QHash<QString, QString> parents;
    for (const KnownObject &object : objects) {
        if (object.ref.type == kaizala::ObjectType::Group && !object.parentId.isEmpty())
            parents.insert(object.ref.id, object.parentId);
    }
    const auto ancestorsOf = [&parents](const KnownObject &object) {
        QStringList ids;
        for (QString id = object.parentId; !id.isEmpty() && !ids.contains(id); id = parents.value(id))
            ids.append(id);
        return ids;
    };
    for (size_t i = 0; i < m_segments.size(); ++i) {
        Segment &segment = m_segments[i];
        const KnownObject &now = objects.at(qsizetype(i));
        const QStringList ancestors = ancestorsOf(now);
        if (!segment.search.isEmpty() && segment.object == now && segment.ancestors == ancestors)
            continue;
        setFacts(segment, now, ancestors);
        if (segment.count() > 0)
            changed(segment.first, segment.first + segment.count() - 1, Object, Object);
    }
}

void SubscriptionsModel::setFacts(Segment &segment, const KnownObject &object, const QStringList &ancestors)
{
    if (segment.search.isEmpty() || segment.object.name != object.name) { // it is new, or has another name
        segment.nameKey = wordsKey(object.name);
        segment.search = objectSearchText(object);
    }
    segment.key = store::lastEventKey(object.ref.id);
    segment.object = object;
    segment.ancestors = ancestors;
}

void SubscriptionsModel::renumber()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_segments.size()));
    m_count = 0;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        m_segments[i].first = m_count;
        m_count += m_segments[i].count();
        m_places.insert(m_segments[i].object.ref, i);
    }
}

void SubscriptionsModel::shift(size_t afterSegment, int by)
{
    m_count += by;
    for (size_t i = afterSegment + 1; i < m_segments.size(); ++i)
        m_segments[i].first += by;
}

// --- One object's rows ----------------------------------------------------------------------------------------------

SubscriptionRow SubscriptionsModel::made(const Segment &segment, const Subscription &subscription, int alike) const
{
    SubscriptionRow row(subscription);
    row.alike = alike;
    row.mark = m_catalogue.mark(subscription.id);
    row.callbackFails = m_catalogue.callbackFailure(subscription.callbackUrl).has_value();
    if (m_lastSeen)
        row.last = m_lastSeen->find(row.key, segment.key);
    return row;
}

void SubscriptionsModel::syncRowsOf(const ObjectRef &ref)
{
    const auto place = m_places.constFind(ref);
    if (place == m_places.constEnd())
        return;
    struct Steps
    {
        SubscriptionsModel *q;
        size_t place;
        const QList<Subscription> &want;
        const std::vector<int> &alike;

        [[nodiscard]] Segment &segment() const { return q->m_segments[place]; }
        void remove(int first, int last)
        {
            Segment &mine = segment();
            q->beginRemoveRows({}, mine.first + first, mine.first + last);
            mine.rows.erase(mine.rows.begin() + first, mine.rows.begin() + last + 1);
            q->shift(place, -(last - first + 1));
            q->endRemoveRows();
        }
        void move(int, int) { Q_UNREACHABLE(); }
        void insert(int at, int count)
        {
            Segment &mine = segment();
            std::vector<SubscriptionRow> fresh;
            fresh.reserve(size_t(count));
            for (int i = at; i < at + count; ++i)
                fresh.push_back(q->made(mine, want.at(i), alike[size_t(i)]));
            q->beginInsertRows({}, mine.first + at, mine.first + at + count - 1);
            mine.rows.insert(mine.rows.begin() + at, std::make_move_iterator(fresh.begin()),
                             std::make_move_iterator(fresh.end()));
            q->shift(place, count);
            q->endInsertRows();
        }
    };
    const QList<Subscription> want = m_catalogue.subscriptions(ref);
    const std::vector<int> alike = countAlike(want);
    Segment &segment = m_segments[*place];
    QList<SubscriptionId> have;
    have.reserve(segment.count());
    for (const SubscriptionRow &row : segment.rows)
        have.append(row.subscription.id);
    QList<SubscriptionId> wantIds;
    wantIds.reserve(want.size());
    for (const Subscription &one : want)
        wantIds.append(one.id);
    if (!isSameOrder(have, wantIds)) {
        const auto idOf = [](const SubscriptionRow &row) { return row.subscription.id; };
        rearrange([&] { std::ranges::stable_sort(segment.rows, {}, PlaceIn(wantIds, idOf)); });
        have.clear();
        for (const SubscriptionRow &row : segment.rows)
            have.append(row.subscription.id);
    }
    if (have != wantIds)
        syncRows(have, wantIds, Steps{this, *place, want, alike});
    updateRows(segment, want, alike);
}

void SubscriptionsModel::updateRows(Segment &segment, const QList<Subscription> &want, const std::vector<int> &alike)
{
    int firstChanged = -1;
    int lastChanged = -1;
    for (int i = 0; i < segment.count(); ++i) {
        SubscriptionRow &shown = segment.rows[size_t(i)];
        if (shown.alike == alike[size_t(i)] && shown.subscription == want.at(i))
            continue;
        shown = made(segment, want.at(i), alike[size_t(i)]);
        firstChanged = firstChanged < 0 ? i : firstChanged;
        lastChanged = i;
    }
    if (firstChanged >= 0)
        changed(segment.first + firstChanged, segment.first + lastChanged, HealthColumn, Column(ColumnCount - 1));
}

} // namespace models
