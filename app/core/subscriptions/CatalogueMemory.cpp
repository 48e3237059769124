// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CatalogueMemory.h"

#include "base/Logging.h"
#include "subscriptions/Catalogue.h"

namespace subscriptions {

using base::Error;

CatalogueMemory::CatalogueMemory(Catalogue &catalogue, const QString &file, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_file(file)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(SaveEvery);
    connect(&m_timer, &QTimer::timeout, this, &CatalogueMemory::save);
    connect(&catalogue, &Catalogue::objectsChanged, this, &CatalogueMemory::changed);
    connect(&catalogue, &Catalogue::subscriptionsChanged, this, &CatalogueMemory::changed);
    connect(&catalogue, &Catalogue::marksChanged, this, &CatalogueMemory::changed);
    connect(&catalogue, &Catalogue::callbacksChanged, this, &CatalogueMemory::changed);
    connect(&catalogue, &Catalogue::refreshFinished, this, [this] {
        m_dirty = true;
        save();
    });
    base::then(m_file.load(), this, [this](const base::Result<Snapshot> &snapshot) { takeLoaded(snapshot); });
}

CatalogueMemory::~CatalogueMemory()
{
    if (m_loaded && m_dirty)
        (void)m_file.save(m_catalogue.snapshot()); // the file waits for it
}

base::Pending<> CatalogueMemory::restored() const
{
    return m_restored.pending();
}

void CatalogueMemory::setSaveEvery(std::chrono::milliseconds time)
{
    m_timer.setInterval(time);
}

void CatalogueMemory::takeLoaded(const base::Result<Snapshot> &snapshot)
{
    if (snapshot) {
        const bool wasDirty = m_dirty;
        m_catalogue.restore(*snapshot);
        m_dirty = wasDirty; // to show what is in the file is no change
    }
    const Error::Kind problem = snapshot ? Error::Kind::NotFound : snapshot.error().kind;
    if (problem == Error::Kind::Storage) { // it may be in order, and is not ours to overwrite
        m_restored.complete(base::fail(snapshot.error()));
        return;
    }
    m_loaded = true;
    if (m_dirty)
        m_timer.start();
    if (problem == Error::Kind::NotFound) {
        m_restored.complete({});
        return;
    }
    qCInfo(lcSubscriptions).noquote() << snapshot.error().detail;
    base::then(m_file.moveAside(), this, [this, error = snapshot.error()](const base::Result<> &moved) {
        m_restored.complete(base::fail(moved ? error : moved.error()));
    });
}

void CatalogueMemory::changed()
{
    m_dirty = true;
    if (m_loaded && !m_timer.isActive())
        m_timer.start();
}

void CatalogueMemory::save()
{
    if (!m_loaded || !m_dirty)
        return;
    if (m_saving) {
        m_saveNow = true;
        return;
    }
    m_timer.stop();
    m_dirty = false;
    m_saving = true;
    base::then(m_file.save(m_catalogue.snapshot()), this, [this](const base::Result<> &outcome) {
        m_saving = false;
        if (outcome) {
            Q_EMIT saved();
        } else {
            qCInfo(lcSubscriptions).noquote() << "the overview could not be saved:" << outcome.error().detail;
            Q_EMIT failed(outcome.error());
        }
        if (std::exchange(m_saveNow, false))
            save();
        else if (m_dirty && !m_timer.isActive())
            m_timer.start();
    });
}

} // namespace subscriptions
