// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Random.h"
#include "sandbox/World.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace sandbox {

struct Phrases;

//! A signed link to a media file, HTML-escaped as the service writes it ("&amp;"); \a extension without a dot. The
//! hosts lead nowhere.
[[nodiscard]] QString mediaUrl(Random &random, const QDateTime &now, const QString &extension);
//! {"mediaUrl", "mediaFileName"}, or {"url", "fileName"} where \a asInSample.
[[nodiscard]] QJsonObject mediaItem(Random &random, const QDateTime &now, const QString &extension,
                                    bool asInSample = false);

//! What \a question is answered with, in the form that its type has in service-api.md.
[[nodiscard]] QJsonValue answerTo(Random &random, const Question &question, const Phrases &words, const QDateTime &now);

//! \a questions with answers, as `responseWithQuestions`; some unanswered, without the key.
[[nodiscard]] QJsonArray answered(Random &random, const QList<Question> &questions, const Phrases &words,
                                  const QDateTime &now);

//! \a questions as a creation carries them: `title`, `type`, `options[].title`.
[[nodiscard]] QJsonArray asked(const QList<Question> &questions);

} // namespace sandbox
