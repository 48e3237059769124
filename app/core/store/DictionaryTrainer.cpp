// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/DictionaryTrainer.h"

#include "base/Logging.h"
#include "store/Database.h"
#include "store/Packing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace store {

struct DictionaryTrainer::Known
{
    qint64 newest = 0; // event; 0: none
    qint64 oldest = 0;
    qint64 dictionary = 0; // the newest; 0: none
    qint64 trainedAt = 0; // the newest event then
    double ratio = 0; // just after it; 0: not measured yet

    [[nodiscard]] QString toJson() const
    {
        const QJsonObject object{{u"trainedAt"_s, trainedAt}, {u"ratio"_s, ratio}};
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

struct DictionaryTrainer::Training
{
    QByteArray samples;
    std::vector<size_t> sizes;
    std::optional<base::Result<QByteArray>> outcome; // set before isOver
    std::atomic<bool> isOver = false;
};

namespace {

base::Result<> saveProgress(Database &database, const QString &json)
{
    const auto saved =
        database.run(u"INSERT OR REPLACE INTO progress (name, value) VALUES ('dictionary', ?)"_s, {json});
    return saved ? base::Result<>() : base::fail(saved.error());
}

} // namespace

DictionaryTrainer::DictionaryTrainer() = default;
DictionaryTrainer::~DictionaryTrainer() = default;

QString DictionaryTrainer::name() const
{
    return u"dictionary"_s;
}

base::Result<bool> DictionaryTrainer::step(Database &database)
{
    if (m_training)
        return m_training->isOver ? keep(database) : base::Result<bool>(false);
    return m_newest > 0 ? collect(database) : decide(database);
}

base::Result<DictionaryTrainer::Known> DictionaryTrainer::read(Database &database) const
{
    auto query = database.run(
        u"SELECT (SELECT max(id) FROM events), (SELECT min(id) FROM events), (SELECT max(id) FROM dictionaries), "
        "(SELECT value FROM progress WHERE name = 'dictionary')"_s);
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return base::fail(storageError(query->lastError()));
    const QJsonObject progress = QJsonDocument::fromJson(query->value(3).toByteArray()).object();
    return Known{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                 progress.value("trainedAt"_L1).toInteger(), progress.value("ratio"_L1).toDouble()};
}

base::Result<bool> DictionaryTrainer::decide(Database &database)
{
    const auto known = read(database);
    if (!known)
        return base::fail(known.error());
    if (known->newest < m_nextLook)
        return false;
    const qint64 events = known->newest - known->oldest + 1;
    bool due = known->newest > 0 && events >= FirstEvents;
    if (due && known->dictionary > 0) {
        due = known->newest >= known->trainedAt * Growth;
        if (!due) {
            const auto worse = isWorse(database, *known);
            if (!worse)
                return worse;
            due = *worse;
        }
    }
    m_nextLook = known->dictionary > 0 ? known->newest + MeasureEvery : known->oldest + FirstEvents - 1;
    if (!due)
        return false;
    m_newest = m_next = known->newest;
    m_stride = std::max(qint64(1), std::min(events, SampledEvents) / Samples);
    m_replaces = known->dictionary;
    return true;
}

base::Result<bool> DictionaryTrainer::isWorse(Database &database, const Known &known)
{
    auto query =
        database.run(u"SELECT count(*), sum(length(body)), sum(body_bytes) FROM (SELECT body, body_bytes FROM "
                     "bodies JOIN events USING (id) WHERE encoding = ? AND kind = 0 ORDER BY id DESC LIMIT ?)"_s,
                     {known.dictionary, MeasuredEvents});
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return base::fail(storageError(query->lastError()));
    if (query->value(0).toLongLong() < MeasuredEvents || query->value(2).toLongLong() == 0)
        return false;
    const double ratio = query->value(1).toDouble() / query->value(2).toDouble();
    *query = QSqlQuery(); // at rest, before something is written
    if (known.ratio > 0)
        return known.newest - known.trainedAt >= FewestBetween && ratio > known.ratio * Worse;
    Known measured = known;
    measured.ratio = ratio;
    if (const auto saved = saveProgress(database, measured.toJson()); !saved)
        return base::fail(saved.error());
    return false;
}

base::Result<bool> DictionaryTrainer::collect(Database &database)
{
    for (qint64 i = 0; i < SamplesPerStep && m_next > 0 && qint64(m_sizes.size()) < Samples; ++i, m_next -= m_stride) {
        auto query = database.run(u"SELECT encoding, head, body, body_bytes FROM bodies JOIN events USING (id) "
                                  "WHERE id = ? AND kind = 0"_s,
                                  {m_next});
        if (!query)
            return base::fail(query.error());
        if (!query->next())
            continue;
        const qint64 encoding = query->value(0).toLongLong();
        const auto head = database.packing().unpack(encoding, query->value(1).toByteArray());
        const auto body =
            database.packing().unpack(encoding, query->value(2).toByteArray(), query->value(3).toLongLong());
        if (!head || !body)
            continue; // a damaged one teaches nothing
        // Heads are much the same: a few are enough for all.
        constexpr int HeadOfEach = 8;
        if (m_sizes.size() % HeadOfEach == 0) {
            m_samples += *head;
            m_sizes.push_back(size_t(head->size()));
        }
        const QByteArray sample = body->left(MostSampleBytes);
        m_samples += sample;
        m_sizes.push_back(size_t(sample.size()));
    }
    const bool more = m_next > 0 && qint64(m_sizes.size()) < Samples;
    if (!more)
        train();
    return more;
}

void DictionaryTrainer::train()
{
    m_training = std::make_shared<Training>();
    m_training->samples.swap(m_samples);
    m_training->sizes.swap(m_sizes);
    QThreadPool::globalInstance()->start([training = m_training] {
        training->outcome = Packing::train(training->samples, training->sizes);
        training->isOver = true;
    });
}

base::Result<bool> DictionaryTrainer::keep(Database &database)
{
    const base::Result<QByteArray> trained = *m_training->outcome;
    m_training.reset();
    const qint64 newest = std::exchange(m_newest, 0);
    if (!trained) {
        m_nextLook = newest + FewestBetween; // events that are alike in nothing; others may come
        qCDebug(lcStore) << trained.error().detail;
        return false;
    }
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    // Another process may have trained one meanwhile. And after all was cleared nothing of it may come back this way.
    const auto current = database.value(
        u"SELECT coalesce((SELECT max(id) FROM dictionaries), 0) = ? AND EXISTS (SELECT 1 FROM events WHERE id = ?)"_s,
        {m_replaces, newest});
    if (!current)
        return base::fail(current.error());
    if (!current->toBool())
        return false;
    const auto kept = database.run(u"INSERT INTO dictionaries (bytes) VALUES (?)"_s, {*trained});
    if (!kept)
        return base::fail(kept.error());
    // All that it packs needs it: one damaged page must not take so much along (Salvager).
    const auto spare = database.run(u"INSERT INTO spare_dictionaries (id, digest, bytes) VALUES (?, ?, ?)"_s,
                                    {kept->lastInsertId(), Packing::digest(*trained), *trained});
    if (!spare)
        return base::fail(spare.error());
    Known known;
    known.trainedAt = newest;
    if (const auto saved = saveProgress(database, known.toJson()); !saved)
        return base::fail(saved.error());
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    database.packing().forget();
    return false;
}

} // namespace store
