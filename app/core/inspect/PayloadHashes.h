// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadTree.h"

#include <vector>

namespace inspect {

//! A number per node of a tree, the same for values that mean the same: however numbers and strings are spelled, and in
//! whatever order an object's members come. Equal numbers make equality likely, and no more. Any thread.
class PayloadHashes
{
public:
    explicit PayloadHashes(const PayloadTree &tree); //!< linear, without recursion
    [[nodiscard]] quint64 at(int node) const { return m_hashes.at(size_t(node)); }

private:
    std::vector<quint64> m_hashes;
};

//! Whether two scalars mean the same, exactly. Containers: whether both are of one kind and empty.
[[nodiscard]] bool isSameScalar(const PayloadTree &a, int nodeOfA, const PayloadTree &b, int nodeOfB);

} // namespace inspect
