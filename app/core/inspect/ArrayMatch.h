// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadHashes.h"
#include "inspect/PayloadTree.h"

#include <QList>

namespace inspect {

//! One of the two arrays that are compared.
struct ArraySide
{
    const PayloadTree &tree;
    const PayloadHashes &hashes;
    QList<int> elements; //!< nodes
};

//! For each element of \a after the index in \a before of what it was; -1: it is new. In this order: elements that are
//! equal at both ends; objects by the member that identifies them ("id", "…Id", "key", "name", "title"), where it does
//! on both sides; the longest common sequence of equal elements, as long as that takes no more than a million steps;
//! then, between these, what is of the same kind by its place. Any thread.
[[nodiscard]] QList<qsizetype> matchElements(const ArraySide &before, const ArraySide &after);

} // namespace inspect
