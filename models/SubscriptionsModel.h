// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/CatalogueFeed.h"
#include "models/Roles.h"
#include "models/SortKey.h"
#include "models/SubscriptionRow.h"
#include "models/SubscriptionsFilter.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Health.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace models {

class LastSeen;

//! Every subscription of the catalogue, one row each. Follows the catalogue, while an overview is read a moment behind
//! it (CatalogueFeed); an object's rows change together.
class SubscriptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        HealthColumn,
        Object,
        Type,
        Events,
        Callback,
        TokenSet,
        Context,
        Created,
        Expires,
        LastEvent,
        Duplicates,
        ChangeMark,
        ColumnCount
    };

    SubscriptionsModel(subscriptions::Catalogue &catalogue, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] std::optional<kaizala::Subscription> at(int row) const;
    [[nodiscard]] QModelIndex indexOf(const kaizala::SubscriptionId &id) const;
    //! The hosts of the callbacks, by name; of very many the MostHosts that most rows have.
    [[nodiscard]] QStringList hosts() const;
    static constexpr qsizetype MostHosts = 200;

    //! Feeds the column LastEvent, which is empty without. \a lastSeen outlives the model.
    void setLastSeen(const LastSeen *lastSeen);
    void setAccountToken(subscriptions::AccountToken token); //!< at first: usable

    //! \name For SubscriptionsFilter: what it compares, without a QVariant for each. \a row is a row of the model.
    //!@{
    struct Facts //!< valid until the model changes
    {
        const SubscriptionRow &row;
        const kaizala::ObjectRef &ref;
        const QStringList &ancestors; //!< the groups above its object, nearest first
        const QString &objectSearch; //!< its object's words, case-folded
    };
    [[nodiscard]] Facts factsAt(int row) const;
    [[nodiscard]] const SubscriptionRow &rowAt(int row) const;
    [[nodiscard]] subscriptions::Health healthOf(const SubscriptionRow &row, const QDateTime &now) const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] SortKey sortKey(int row, Column column, const QDateTime &now) const;
    //!@}

    static constexpr std::chrono::minutes Tick{1}; //!< so often are relative times and health shown anew
    static constexpr std::chrono::milliseconds MarksDelay{100}; //!< until changed marks are shown

private:
    //! The rows of one object.
    struct Segment
    {
        subscriptions::KnownObject object;
        QStringList ancestors;
        QString search;
        SortKey nameKey;
        QString key; //!< for store::LastEvents
        int first = 0;
        std::vector<SubscriptionRow> rows;
        [[nodiscard]] int count() const { return int(rows.size()); }
    };

    void syncObjects();
    void syncSegments(const QList<subscriptions::KnownObject> &objects);
    [[nodiscard]] bool insertObjects(const QList<subscriptions::KnownObject> &objects);
    void syncFacts(const QList<subscriptions::KnownObject> &objects);
    void setFacts(Segment &segment, const subscriptions::KnownObject &object, const QStringList &ancestors);
    void syncRowsOf(const kaizala::ObjectRef &ref);
    void updateRows(Segment &segment, const QList<kaizala::Subscription> &want, const std::vector<int> &alike);
    [[nodiscard]] SubscriptionRow made(const Segment &segment, const kaizala::Subscription &subscription,
                                       int alike) const;
    //! Runs \a permute, after which the same rows stand in other places, and keeps the indexes on them. One step
    //! instead of a move for each: a service may list everything in another order every time.
    template <typename Permute>
    void rearrange(Permute permute);
    template <typename Update>
    void updateAll(Column column, Update update);
    void takeLastSeen();
    void takeMarks();
    void takeCallbacks();
    void changed(int firstRow, int lastRow, Column first, Column last);
    void shift(size_t afterSegment, int by);
    void renumber();
    [[nodiscard]] const Segment &segmentOf(int row) const;
    [[nodiscard]] const kaizala::ObjectRef &refAt(int row) const { return segmentOf(row).object.ref; }

    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] QString accessibleText(int row, Column column) const;
    [[nodiscard]] QString copyText(int row, Column column) const;
    [[nodiscard]] QString lastEventToolTip(const SubscriptionRow &row) const;
    [[nodiscard]] QString alikeToolTip(int row) const;
    [[nodiscard]] QString markToolTip(const subscriptions::Mark &mark) const;

    subscriptions::Catalogue &m_catalogue;
    CatalogueFeed m_feed;
    const base::Clock &m_clock;
    const LastSeen *m_lastSeen = nullptr;
    subscriptions::AccountToken m_token = subscriptions::AccountToken::Usable;
    std::vector<Segment> m_segments; //!< in the objects' order; empty ones too
    QHash<kaizala::ObjectRef, size_t> m_places; //!< in m_segments
    QList<subscriptions::KnownObject> m_objects; //!< as they were taken over last
    int m_count = 0;
    QTimer m_tick;
    QTimer m_marksTimer; //!< marks come with every object that is read: they are looked through once for several
};

} // namespace models
