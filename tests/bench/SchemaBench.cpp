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

// As it comes from a socket: what is read from bytes lies closer together than what is put together.
QJsonObject sample(const schema::SchemaSet &schemas, const QString &eventType, qsizetype example)
{
    const schema::EventSchema *schema = schemas.find(eventType);
    const QJsonObject payload = schema ? schema->examples.value(example) : QJsonObject();
    return QJsonDocument::fromJson(QJsonDocument(payload).toJson(QJsonDocument::Compact)).object();
}

double secondsPerParse(const QByteArray &json)
{
    constexpr int Rounds = 5000;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < Rounds; ++i)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(json));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() / Rounds;
}

void validate(benchmark::State &state, const QString &eventType, qsizetype example)
{
    const schema::SchemaSet schemas = schema::SchemaSet::builtIn();
    const schema::Validator validator(schemas);
    const QJsonObject payload = sample(schemas, eventType, example);
    const double floor = secondsPerParse(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(validator.validate(payload));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    state.counters["ofFloor"] = seconds / double(state.iterations()) / floor;
}

} // namespace

BENCHMARK_CAPTURE(validate, ofAMessage, u"TextMessageCreated"_s, 1);
BENCHMARK_CAPTURE(validate, ofASurvey, u"SurveyCreated"_s, 2);
BENCHMARK_CAPTURE(validate, ofManyAnswers, u"SurveyResponse"_s, 0);
