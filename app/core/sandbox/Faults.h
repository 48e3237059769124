// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Fault.h"
#include "sandbox/Random.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace sandbox {

//! How often which fault happens. Each kind has a random stream of its own, so that switching one on does not change
//! when the others happen, nor what the world and the events look like. Belongs to one thread.
class Faults
{
public:
    explicit Faults(quint32 seed, const QHash<Fault, double> &probabilities = {});

    void set(Fault fault, double probability); //!< brought into 0 to 1; NaN: 0
    [[nodiscard]] double probability(Fault fault) const;
    [[nodiscard]] bool happens(Fault fault); //!< asks for one occasion

    //! {"KIND": probability} of every kind.
    [[nodiscard]] QJsonObject toJson() const;

private:
    quint32 m_seed;
    QHash<Fault, double> m_probabilities;
    QMap<Fault, Random> m_streams;
};

} // namespace sandbox
