// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Error.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;

TEST(Error, EveryKindHasANameAndASentenceThatSaysWhatToDo)
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        Error error;
        error.kind = Error::Kind(kind);
        error.httpStatus = 500;
        EXPECT_GE(error.toUserString().count(u'.'), 1) << kind;
        EXPECT_GT(error.toUserString().size(), 30) << kind;
        names.insert(base::toString(error.kind));
    }
    EXPECT_EQ(names.size(), int(Error::Kind::Internal) + 1) << "names differ";
}

TEST(Error, TheSentenceCarriesTheDetail)
{
    Error error;
    error.kind = Error::Kind::Network;
    error.detail = u"Connection refused"_s;
    EXPECT_TRUE(error.toUserString().contains(u"Connection refused"_s));
}
