// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <random>

//! Payloads and schemas at random, the same ones from the same seed.
class Mutations
{
public:
    explicit Mutations(unsigned seed) : m_random(seed) { }

    //! \a payload with one thing done to it somewhere inside: a field dropped, added or renamed, a value of another
    //! type, an empty or a long one, one more level.
    [[nodiscard]] QJsonValue mutated(const QJsonValue &payload);
    //! Any small JSON value, of few names and few texts, so that schemas happen to fit.
    [[nodiscard]] QJsonValue value(int levels);
    //! Any small schema that SchemaCheck would take, made of every keyword that combines schemas.
    [[nodiscard]] QJsonValue schema(int levels);

private:
    [[nodiscard]] int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    [[nodiscard]] QString name() { return QString(QChar(u'a' + upTo(3))); }
    [[nodiscard]] QJsonValue instead(const QJsonValue &value);
    [[nodiscard]] QJsonArray schemas(int levels);
    [[nodiscard]] QJsonObject namedSchemas(int levels);
    void addKeyword(QJsonObject &schema, int levels);
    void addRule(QJsonObject &schema);

    std::mt19937 m_random; // its numbers are the same everywhere
};
