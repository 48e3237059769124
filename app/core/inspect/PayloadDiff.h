// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadTree.h"

#include <QList>
#include <QString>

namespace inspect {

//! What became of a field.
enum class Change
{
    Added,
    Removed,
    Changed,
    Unchanged
};

[[nodiscard]] QString toString(Change change); //!< "added", "removed", "changed", "unchanged"

//! One field of two payloads.
struct FieldChange
{
    Change change = Change::Unchanged;
    int before = -1; //!< its node; -1: Added
    int after = -1; //!< its node; -1: Removed
    bool isVolatile = false; //!< Changed, as it always does; see Volatile.h
};

//! How two payloads differ, field by field in the order of the later one; what is gone stands where it was. A container
//! that is new, gone or became something else is one field.
struct Difference
{
    PayloadTree before;
    PayloadTree after;
    QList<FieldChange> fields;
    qsizetype more = 0; //!< fields beyond the limit
    bool isWhole = true; //!< else values beyond the trees' limits were not looked at

    [[nodiscard]] qsizetype count(Change change) const;
    //! Where \a field is: in \a after, or where it is gone in \a before. RFC 6901.
    [[nodiscard]] QString pointer(const FieldChange &field) const;
    [[nodiscard]] QStringList path(const FieldChange &field) const; //!< the same, unescaped
};

struct DiffOptions
{
    bool unchanged = false; //!< unchanged fields are listed too: scalars and empty containers
    qsizetype most = 100'000; //!< fields that are listed
};

//! Compares two payloads. Members of objects are matched by key (of duplicates the first with the first), elements of
//! arrays by matchElements(). Numbers are compared exactly, by value: 1 is 1.0. About linear, without recursion; any
//! thread, but for large payloads not the GUI's.
[[nodiscard]] Difference compare(const PayloadTree &before, const PayloadTree &after, const DiffOptions &options = {});

} // namespace inspect
