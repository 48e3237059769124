// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"
#include "store/Maintenance.h"
#include "store/TextIndexer.h"

#include <chrono>
#include <optional>

namespace store {

//! Derives rows of kind Event anew whose fingerprint is another one than the derivation's, from their evidence, newest
//! first, a few in each step. How far it is stands in the file. The program that began last has its way where two have
//! different fingerprints: the other one's gives up until it is started again, so that they don't undo each other's
//! work for ever.
class Rederiver : public Chore
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    void setDerivation(const Derivation &derivation); //!< begins, or begins anew

    static constexpr std::chrono::microseconds StepTime{4000};
    static constexpr int MostInStep = 200; //!< rows looked at

private:
    //! What the file says.
    struct Progress
    {
        QString fingerprint;
        qint64 top = 0; //!< rows up to this id are looked at …
        qint64 next = 0; //!< … of which those below this one are left …
        qint64 bottom = 0; //!< … and above this one
    };
    struct Row
    {
        qint64 id = 0;
        bool isOther = false; //!< another fingerprint derived it
    };

    [[nodiscard]] base::Result<bool> stepInside(Database &database);
    [[nodiscard]] static base::Result<Progress> read(Database &database);
    [[nodiscard]] static base::Result<> write(Database &database, const Progress &progress);
    [[nodiscard]] base::Result<bool> claim(Database &database, Progress &progress);
    [[nodiscard]] base::Result<QList<Row>> rows(Database &database, const Progress &progress) const;
    //! Whether what lists show of it is another now.
    [[nodiscard]] base::Result<bool> derive(Database &database, qint64 id);
    [[nodiscard]] base::Result<> write(Database &database, qint64 id, const Derived &derived) const;

    std::optional<Derivation> m_derivation; //!< none: nothing is to be done (any more)
    bool m_hasClaimed = false;
    std::optional<TextIndexer> m_indexer; //!< for rows that are found by something else now
};

} // namespace store
