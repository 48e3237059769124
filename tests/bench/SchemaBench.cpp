// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What checking an event costs, against the floor of parsing the same bytes. "ofFloor": how many parses one check is
// worth.

#include "schema/Validator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <benchmark/benchmark.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

QJsonObject sample(const schema::SchemaSet &schemas)
{
    const schema::EventSchema *survey = schemas.find(u"SurveyResponse"_s);
    return survey && !survey->examples.isEmpty() ? survey->examples.first() : QJsonObject();
}

double secondsPerParse(const QByteArray &json)
{
    constexpr int Rounds = 5000;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < Rounds; ++i)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(json));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() / Rounds;
}

void validate(benchmark::State &state)
{
    const schema::SchemaSet schemas = schema::SchemaSet::builtIn();
    const schema::Validator validator(schemas);
    const QJsonObject payload = sample(schemas);
    const double floor = secondsPerParse(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(validator.validate(payload));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    state.counters["ofFloor"] = seconds / double(state.iterations()) / floor;
}

} // namespace

BENCHMARK(validate);
