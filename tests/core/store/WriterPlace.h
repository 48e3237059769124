// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Database.h"
#include "store/Writer.h"
#include "store/WriterSession.h"

//! The file that a test's writer writes.
inline store::Writer::Place writerPlace(const QString &file)
{
    store::Writer::Place place;
    place.name = file;
    place.open = [file]() -> base::Result<std::unique_ptr<store::Session>> {
        auto session = store::WriterSession::open(file, store::Database::Access::ReadWrite);
        if (!session)
            return base::fail(session.error());
        return std::move(*session);
    };
    place.isPassing = store::isBusy;
    return place;
}
