// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ObjectLearner.h"

#include "base/Json.h"
#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace console {

namespace {

constexpr qsizetype LongestBody = 1024 * 1024; // a longer one is not read for a name
constexpr qsizetype LongestId = 500;

//! Whether the body may name a package (service-api.md, "Events").
bool isOfAction(const store::EventRow &row)
{
    return row.eventType.startsWith("Action"_L1, Qt::CaseInsensitive)
        || row.eventType.startsWith("Survey"_L1, Qt::CaseInsensitive);
}

} // namespace

base::Result<QString> actionPackageIn(const QByteArray &body)
{
    return base::parseJsonObject(body).map(
        [](const QJsonObject &event) { return base::LenientObject(event).child(u"data").string(u"actionPackageId"); });
}

ObjectLearner::ObjectLearner(store::EventStore &store, subscriptions::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_store(store), m_catalogue(catalogue)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Every);
    connect(&m_timer, &QTimer::timeout, this, &ObjectLearner::look);
    connect(&store, &store::EventStore::changed, this, &ObjectLearner::take);
}

void ObjectLearner::take(const QList<qint64> &ids)
{
    m_waiting.append(ids);
    if (m_waiting.size() > MostWaiting)
        m_waiting.remove(0, m_waiting.size() - MostWaiting);
    if (!m_timer.isActive())
        m_timer.start();
}

void ObjectLearner::look()
{
    const QList<qint64> ids = m_waiting.first(std::min<qsizetype>(MostRows, m_waiting.size()));
    m_waiting.remove(0, ids.size());
    if (!m_waiting.isEmpty())
        m_timer.start();
    base::then(m_store.rows(ids, {}), this, [this](const base::Result<QList<store::EventRow>> &rows) {
        int bodies = 0;
        for (const store::EventRow &row : rows.value_or(QList<store::EventRow>())) {
            if (row.kind != store::Kind::Event)
                continue;
            if (const auto type = kaizala::objectTypeFromString(row.objectType))
                learn({*type, row.objectId});
            if (isOfAction(row) && row.bodyBytes <= LongestBody && bodies++ < MostBodies)
                readPackageOf(row.id);
        }
    });
}

void ObjectLearner::learn(const kaizala::ObjectRef &ref)
{
    if (!ref.id.trimmed().isEmpty() && ref.id.size() <= LongestId)
        m_catalogue.learnObject({ref, {}, {}, false, true});
}

void ObjectLearner::readPackageOf(qint64 id)
{
    const base::Pending<QString> found = base::andThen(m_store.detail(id), this, [](const store::EventDetail &detail) {
        return base::runOn(*QThreadPool::globalInstance(), [body = detail.body] { return actionPackageIn(body); });
    });
    base::then(found, this, [this](const base::Result<QString> &package) {
        if (package) // an odd body is shown as such where the event is
            learn({kaizala::ObjectType::ActionPackage, *package});
    });
}

} // namespace console
