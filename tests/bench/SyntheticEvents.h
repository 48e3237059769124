// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Event.h"

#include <QStringList>

#include <random>

//! Events made up like the sandbox's, but of a large world: 5,000 people with names in three scripts, 400 groups, 300
//! subscriptions, 300 forms whose questions and options come again with every answer, a vocabulary of 24,000 words used
//! as unevenly as words are; bodies of 1.4 KB on average. The same seed gives the same events. One thread.
class SyntheticEvents
{
public:
    explicit SyntheticEvents(quint32 seed = 1);

    [[nodiscard]] store::NewEvent next();

    [[nodiscard]] const QStringList &groups() const { return m_groups; } //!< ids of the objects, the busiest first
    [[nodiscard]] const QStringList &subscriptions() const { return m_subscriptions; }
    [[nodiscard]] QString phone(int person) const { return m_people.at(person).phone; }
    [[nodiscard]] QString name(int person) const { return m_people.at(person).name; }
    [[nodiscard]] const QStringList &words(int script) const { return m_words.at(script); } //!< the commonest first

    static constexpr int People = 5000;
    static constexpr int Scripts = 3; //!< English, Hindi, Arabic

private:
    struct Person
    {
        QString id;
        QString phone;
        QString name;
        QString picture;
        int script = 0;
    };

    struct Question
    {
        QString title;
        QStringList options; //!< none: answered with a text
    };

    [[nodiscard]] int below(int bound);
    [[nodiscard]] int uneven(int bound); //!< small numbers far more often
    [[nodiscard]] QString guid();
    [[nodiscard]] QString word(int script);
    [[nodiscard]] QString sentence(int script, int least, int most);
    [[nodiscard]] QList<Question> form(int script);
    [[nodiscard]] QByteArray body(const store::NewEvent &event, const Person &from, const QString &text);

    std::mt19937 m_random;
    QList<QStringList> m_words;
    QList<Person> m_people;
    QStringList m_groups;
    QStringList m_subscriptions;
    QList<QList<QList<Question>>> m_forms; //!< by script
    qint64 m_at;
};
