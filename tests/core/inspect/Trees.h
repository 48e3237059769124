// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadTree.h"

#include <gtest/gtest.h>

//! What the tests of payloads share.
namespace trees {

inline inspect::PayloadTree read(const QByteArray &json)
{
    const base::Result<inspect::PayloadTree> tree = inspect::PayloadTree::read(json);
    if (!tree) {
        ADD_FAILURE() << tree.error().detail.toStdString() << ": " << json.left(200).toStdString();
        return *inspect::PayloadTree::read("null");
    }
    return *tree;
}

} // namespace trees
