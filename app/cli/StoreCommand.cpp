// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/StoreCommand.h"

#include "app/cli/Arguments.h"

#include <QFileInfo>

namespace cli {

StoreCommand::StoreCommand(QString store, store::EventStore::Mode mode, Output &output)
    : Command(output), m_file(std::move(store)), m_mode(mode)
{
}

void StoreCommand::start()
{
    // Opening for writing would make it, which nobody who maintains a store wants.
    if (!store::EventStore::isServer(m_file) && !QFileInfo::exists(m_file)) {
        giveUp({Exit::Local, tr("There is no store %1.").arg(m_file)});
        return;
    }
    base::then(m_store.open(m_file, m_mode, storePassword()), this, [this](const base::Result<> &opened) {
        if (opened)
            work();
        else
            giveUp(problemOf(opened.error()));
    });
}

Problem StoreCommand::problemOf(const base::Error &error)
{
    const bool isUsage = error.kind == base::Error::Kind::InvalidInput;
    return {isUsage ? Exit::Usage : Exit::Local, isUsage ? error.detail : error.toUserString()};
}

} // namespace cli
