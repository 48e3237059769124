// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Chore.h"
#include "store/Maintenance.h"

#include <vector>

namespace store {

//! Makes the file as small as it gets without writing it anew, when somebody asks: merges the parts of the full-text
//! index, drops segments of which no event is left, and gives every unused page back. In steps between the commits.
class Compactor : public Chore
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    void request(const base::Promise<Compacted> &promise); //!< is kept until it is done, or somebody cancels it

    //! Of the pages in the file. Errors: Storage.
    [[nodiscard]] static base::Result<qint64> fileBytes(Database &database);

private:
    [[nodiscard]] base::Result<bool> work(Database &database);
    [[nodiscard]] base::Result<bool> mergeSome(Database &database);
    void complete(const base::Result<Compacted> &outcome);

    std::vector<base::Promise<Compacted>> m_promises;
    qint64 m_bytesBefore = 0;
    qint64 m_merged = 0; //!< segments up to this id are merged
};

} // namespace store
