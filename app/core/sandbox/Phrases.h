// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

//! A heading and what stands below it.
struct Passage
{
    QString title;
    QString text;
};

//! A question with the options that can be chosen.
struct Choice
{
    QString title;
    QStringList options;
};

struct Place
{
    QString name;
    double latitude = 0;
    double longitude = 0;
};

//! What people of one language write, and how their phone numbers look. Data of the sandbox's events, so it is never
//! translated.
struct Phrases
{
    QString callingCode; //!< "91"
    int phoneDigits = 0; //!< after the calling code
    QStringList groups;
    QStringList teams; //!< names of sub-groups
    QStringList people;
    QStringList messages;
    QStringList captions;
    QList<Passage> announcements;
    QList<Passage> jobs;
    QStringList surveys;
    Choice poll;
    Choice single;
    Choice several;
    QString textQuestion;
    QString numberQuestion;
    QString timeQuestion;
    QString placeQuestion;
    QString filesQuestion;
    QString photoQuestion;
    QString phoneQuestion;
    QStringList comments; //!< free answers
    QList<Place> places;
};

//! All languages, always in the same order: English, Hindi, Arabic, Portuguese, Indonesian, French.
[[nodiscard]] const QList<Phrases> &allPhrases();

} // namespace sandbox
