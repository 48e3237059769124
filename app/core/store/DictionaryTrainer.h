// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace store {

//! Trains the dictionaries of Packing from the events that came: the first as soon as there are enough, another one
//! when many times as many are there, or when what comes packs clearly worse than it did. Old ones stay: what they
//! packed needs them. Collects its samples in small steps; the training itself runs on the global thread pool.
class DictionaryTrainer : public Chore
{
public:
    DictionaryTrainer();
    ~DictionaryTrainer() override; //!< does not wait for a training under way; its outcome is dropped

    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    static constexpr qint64 FirstEvents = 2000; //!< for the first dictionary
    static constexpr qint64 Growth = 20; //!< times as many events as at the last training: another one
    static constexpr qint64 FewestBetween = 10'000; //!< events between two trainings for a worse ratio
    static constexpr double Worse = 1.3; //!< times the bytes per byte of body since just after the training
    static constexpr qint64 Samples = 2000;
    static constexpr qint64 SampledEvents = 100'000; //!< the newest, of which the samples are taken evenly
    static constexpr qint64 SamplesPerStep = 100;
    static constexpr qsizetype MostSampleBytes = 16 * 1024; //!< of one body
    static constexpr qint64 MeasureEvery = 2000; //!< events between two looks at the ratio
    static constexpr qint64 MeasuredEvents = 500; //!< the newest, of which it is taken

private:
    struct Known; // what the file says
    struct Training; // shared with the thread pool

    [[nodiscard]] base::Result<Known> read(Database &database) const;
    [[nodiscard]] base::Result<bool> decide(Database &database);
    [[nodiscard]] base::Result<bool> isWorse(Database &database, const Known &known);
    [[nodiscard]] base::Result<bool> collect(Database &database);
    void train();
    [[nodiscard]] base::Result<bool> keep(Database &database);

    qint64 m_nextLook = 0; //!< the newest event has to have this id before anything is done
    qint64 m_newest = 0; //!< the first sample's id; 0: nothing is being collected
    qint64 m_next = 0; //!< the next sample's
    qint64 m_stride = 1;
    qint64 m_replaces = 0; //!< the newest dictionary when the samples were begun
    QByteArray m_samples; //!< one after the other
    std::vector<size_t> m_sizes;
    std::shared_ptr<Training> m_training;
};

} // namespace store
