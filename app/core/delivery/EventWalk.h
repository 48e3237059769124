// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/EventFilter.h"
#include "store/EventStore.h"

#include <QList>
#include <QObject>

namespace delivery {

//! The ids of what matches a filter, oldest first, some at a time. The store reads newest first, so it is gone through
//! twice: once for where each page begins, which is all that is kept (8 bytes per page), and then back. What comes
//! to the store meanwhile is not in it. Belongs to one thread.
class EventWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageRows = 1000;

    //! Events with ids above \a afterId. \a store outlives it. \a pageRows: ids at a time, 2 to PageRows; few where
    //! there are likely to be few.
    EventWalk(const store::EventStore &store, store::EventFilter filter, qint64 afterId = 0, int pageRows = PageRows);

    //! The next ones, ascending; none: the end. One at a time. Errors: the store's; the same may then be asked again.
    [[nodiscard]] base::Pending<QList<qint64>> next();

private:
    void mark(const base::Promise<QList<qint64>> &promise);
    void read(const base::Promise<QList<qint64>> &promise);

    const store::EventStore &m_store;
    const store::EventFilter m_filter;
    const int m_pageRows;
    qint64 m_low; //!< smaller ones are not wanted, or were given out
    QList<qint64> m_marks; //!< "before" of each page, the oldest page's last
    bool m_marked = false;
};

} // namespace delivery
