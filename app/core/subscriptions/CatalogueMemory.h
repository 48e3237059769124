// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "subscriptions/SnapshotFile.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace subscriptions {

class Catalogue;

//! Keeps a catalogue on disk: shows what the file has at the start, and writes it while the catalogue changes, at most
//! once in SaveEvery, at the end of every refresh, and at its own end. Lives in the catalogue's thread and must go
//! before the catalogue does.
class CatalogueMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds SaveEvery{5'000};

    //! Begins to read \a file at once.
    CatalogueMemory(Catalogue &catalogue, const QString &file, QObject *parent = nullptr);
    ~CatalogueMemory() override; //!< writes what has changed

    //! When the file was read and the catalogue shows it, or there is none. Errors: Protocol (it was damaged and is
    //! moved aside), Storage.
    [[nodiscard]] base::Pending<> restored() const;
    void setSaveEvery(std::chrono::milliseconds time);

Q_SIGNALS:
    void saved();
    void failed(const base::Error &error); //!< Storage: it could not be written; it is tried again with the next change

private:
    void takeLoaded(const base::Result<Snapshot> &snapshot);
    void changed();
    void save();

    Catalogue &m_catalogue;
    SnapshotFile m_file;
    base::Promise<> m_restored;
    QTimer m_timer;
    bool m_loaded = false; //!< nothing is written before, or it would be lost what is there
    bool m_dirty = false;
    bool m_saving = false;
    bool m_saveNow = false; //!< once the save under way is done
};

} // namespace subscriptions
