// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Database.h"
#include "store/EventStore.h"
#include "SyntheticEvents.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <memory>

//! Many events in a file, all of them indexed, and as lines of JSON beside it; made once a run.
//! KWC_BENCH_EVENTS: how many, 20,000 without it; the promises are about 1,000,000 (about ten minutes to make).
//! KWC_BENCH_FOLDER: keeps the files there and takes them up again.
class BenchWorld
{
public:
    [[nodiscard]] static BenchWorld &instance();

    [[nodiscard]] store::EventStore &store() { return m_store; }
    [[nodiscard]] const SyntheticEvents &source() const { return m_source; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/events.sqlite"); }
    [[nodiscard]] QString lines() const { return m_folder + QStringLiteral("/events.ndjson"); }

    [[nodiscard]] const QList<double> &rates() const { return m_rates; } //!< events/s of each tenth; none: not made now
    [[nodiscard]] double indexedAfter() const { return m_indexedAfter; } //!< the last event was stored, in seconds
    [[nodiscard]] double rawMb(); //!< of all bodies
    [[nodiscard]] double fileMb() const;
    //! Of the tables and indexes whose names are like \a glob; 0 where this SQLite can't tell.
    [[nodiscard]] double tableMb(const QString &glob);

private:
    BenchWorld();
    void load();
    void waitForIndex();
    [[nodiscard]] double number(const QString &sql, const QVariantList &values = {});

    QTemporaryDir m_temporary;
    QString m_folder;
    int m_count = 0;
    SyntheticEvents m_source;
    store::EventStore m_store;
    std::unique_ptr<store::Database> m_reader;
    QList<double> m_rates;
    double m_indexedAfter = 0;
};
