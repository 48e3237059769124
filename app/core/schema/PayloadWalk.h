// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/FieldTree.h"
#include "schema/Finding.h"
#include "schema/PathStep.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace schema {

//! Payloads with more values than this are not checked: no event comes near it, and each broken one costs memory.
inline constexpr int MaxPayloadValues = 100'000;
inline constexpr qsizetype MaxNotes = 1'000; //!< more than anybody reads

//! How large a payload is; counting stops once a limit is passed.
struct PayloadSize
{
    int depth = 0;
    int values = 0;
};

//! Goes through a payload, once, beside what the schemas know of it: measures it, finds the fields that no schema
//! knows, and undoes other capitals ("ActionID"), so that such a field counts as the documented one. Where the payload
//! is too large the rest is of no use.
class PayloadWalk
{
public:
    PayloadWalk(const QJsonValue &payload, const FieldTree &fields);

    [[nodiscard]] const PayloadSize &size() const { return m_size; }
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] const QJsonValue &payload() const { return m_payload; } //!< with documented spellings
    //! Paths as in the original payload; at most MaxNotes.
    [[nodiscard]] const QList<Finding> &notes() const { return m_notes; }
    //! The JSON pointer, in the original payload, of \a path in payload().
    [[nodiscard]] QString pointer(const QStringList &path) const;

private:
    // The same place twice: in payload(), and as it came.
    struct Place
    {
        const PathStep *here = nullptr;
        const PathStep *original = nullptr;
        int depth = 0;
    };

    [[nodiscard]] bool count(int depth);
    void note(const PathStep &original, const QString &message);
    [[nodiscard]] bool walk(QJsonValue &value, const FieldTree *fields, const Place &place);
    [[nodiscard]] bool walkObject(QJsonValue &value, const FieldTree *fields, const Place &place);
    [[nodiscard]] bool walkArray(QJsonValue &value, const FieldTree *items, const Place &place);
    [[nodiscard]] QString spellingOf(const QString &key, const FieldTree &fields, const QJsonObject &object,
                                     const Place &place);

    QJsonValue m_payload;
    PayloadSize m_size;
    QList<Finding> m_notes;
    QHash<QString, QString> m_originals; // pointer in payload() → name as it came
};

} // namespace schema
