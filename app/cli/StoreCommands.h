// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/ShutdownSignal.h"
#include "app/cli/StoreCommand.h"
#include "app/cli/StoreOptions.h"

//! The commands `store …`. Each writes what it found or did as JSON lines.
namespace cli {

//! `store status`: one line with what the store holds and takes, and its rules.
class StoreStatusCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StoreStatusCommand(const StoreStatusOptions &options, Output &output);

private:
    void work() override;
    const QString m_file;
};

//! `store backup`: a whole copy, also of a store that is in use.
class StoreBackupCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StoreBackupCommand(const StoreBackupOptions &options, Output &output);

private:
    void work() override;
    const StoreBackupOptions m_options;
    base::Pending<qint64> m_copying;
    ShutdownSignal m_shutdown; //!< Ctrl+C: no file is made
};

//! `store check`: a line for each problem, then one with their number; Findings where there is any.
class StoreCheckCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StoreCheckCommand(const StoreCheckOptions &options, Output &output);

private:
    void work() override;
};

//! `store compact`: gives back what the file does not need.
class StoreCompactCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StoreCompactCommand(const StoreCompactOptions &options, Output &output);

private:
    void work() override;
    const bool m_whole;
};

//! `store retention`: changes the rules where it is told to, and writes one line for each that there is then.
class StoreRetentionCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StoreRetentionCommand(const StoreRetentionOptions &options, Output &output);

private:
    void work() override;
    [[nodiscard]] base::Pending<> change(const QList<std::pair<QString, std::optional<store::Retention>>> &changes);
    const StoreRetentionOptions m_options;
};

//! `store pin`: retention spares these rows, or no longer does.
class StorePinCommand final : public StoreCommand
{
    Q_OBJECT

public:
    StorePinCommand(const StorePinOptions &options, Output &output);

private:
    void work() override;
    const StorePinOptions m_options;
};

//! `store salvage`: what is left of a damaged file, in a new one; Findings where something is lost.
class StoreSalvageCommand final : public Command
{
    Q_OBJECT

public:
    StoreSalvageCommand(StoreSalvageOptions options, Output &output);
    void start() override;

private:
    void tell(const store::SalvageReport &report);
    const StoreSalvageOptions m_options;
};

} // namespace cli
