// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Faults.h"

#include <cmath>

namespace sandbox {

namespace {
constexpr quint64 FirstStream = 100; // beside those of World and EventFactory
}

Faults::Faults(quint32 seed, const QHash<Fault, double> &probabilities) : m_seed(seed)
{
    for (auto each = probabilities.cbegin(); each != probabilities.cend(); ++each)
        set(each.key(), each.value());
}

void Faults::set(Fault fault, double probability)
{
    m_probabilities[fault] = std::isnan(probability) ? 0.0 : qBound(0.0, probability, 1.0);
}

double Faults::probability(Fault fault) const
{
    return m_probabilities.value(fault, 0.0);
}

bool Faults::happens(Fault fault)
{
    const double wanted = probability(fault);
    if (wanted <= 0.0)
        return false;
    auto stream = m_streams.find(fault);
    if (stream == m_streams.end())
        stream = m_streams.insert(fault, Random(m_seed, FirstStream + quint64(fault)));
    return stream->chance(wanted);
}

QJsonObject Faults::toJson() const
{
    QJsonObject json;
    for (const Fault fault : AllFaults)
        json.insert(toString(fault), probability(fault));
    return json;
}

} // namespace sandbox
