// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "schema/LoadedSchema.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace schema {

//! The schemas in force: those in the program's resources and, beside or instead of them by event type, those of a
//! folder. Immutable and implicitly shared; any thread. The
//! built-in ones are read one by one, when they are asked for.
class SchemaSet
{
public:
    SchemaSet();
    //! The built-in ones. They are part of the program: that they load is a test, failing is fatal.
    [[nodiscard]] static SchemaSet builtIn();
    //! The built-in ones and the `*.schema.json` files of \a folder. A file that only holds "definitions" is there for
    //! the others to refer to; a reference finds a file of the folder first, then a built-in one. Errors: Storage;
    //! InvalidInput (no JSON, not draft-07, a keyword of the wrong form, a "$ref" that leads nowhere or to itself),
    //! naming the file. Reads files: not on the GUI thread.
    [[nodiscard]] static base::Result<SchemaSet> withFolder(const QString &folder);

    [[nodiscard]] const EventSchema &envelope() const;
    [[nodiscard]] const EventSchema *find(const QString &eventType) const; //!< any case; null where unknown
    [[nodiscard]] QList<EventSchema> all() const; //!< the envelope first, then by event type
    [[nodiscard]] QStringList eventTypes() const; //!< sorted
    //! What is made of the schema of \a eventType (any case); null where unknown. Lives as long as the set or a copy of
    //! it.
    [[nodiscard]] const LoadedSchema *loaded(const QString &eventType) const;
    [[nodiscard]] const LoadedSchema &loadedEnvelope() const;
    //! A short text that is another one where a schema is. The first call reads every schema: not on the GUI thread.
    [[nodiscard]] QString fingerprint() const;
    //! Every field that the schema of \a eventType knows; the envelope's where it is unknown. Lives as long as the set
    //! or a copy of it.
    [[nodiscard]] const FieldTree &fields(const QString &eventType) const;

private:
    class Data;
    std::shared_ptr<const Data> d;
};

} // namespace schema
