// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace schema {

//! Where a walk through a payload is: a key or an index, and the step before it. Steps live on the stack of the walk,
//! and become text only where there is something to say about the place: most payloads are sound. No step (null) is
//! the payload itself.
struct PathStep
{
    PathStep(const PathStep *before, const QString &key) : outer(before), name(&key) { }
    PathStep(const PathStep *before, qsizetype position) : outer(before), index(position) { }

    const PathStep *outer;
    const QString *name = nullptr; //!< outlives the step; null for an index
    qsizetype index = 0;

    //! The unescaped keys and indexes that lead to \a last.
    [[nodiscard]] static QStringList path(const PathStep *last)
    {
        QStringList tokens;
        for (const PathStep *step = last; step; step = step->outer)
            tokens.prepend(step->name ? *step->name : QString::number(step->index));
        return tokens;
    }
};

} // namespace schema
