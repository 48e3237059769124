// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/StoreCommands.h"

#include "app/cli/KeepRules.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

using store::EventStore;

namespace {

EventStore::Mode modeOf(bool writes)
{
    return writes ? EventStore::Mode::ReadWrite : EventStore::Mode::ReadOnly;
}

} // namespace

StoreStatusCommand::StoreStatusCommand(const StoreStatusOptions &options, Output &output)
    : StoreCommand(options.store, EventStore::Mode::ReadOnly, output), m_file(options.store)
{
}

void StoreStatusCommand::work()
{
    const base::Pending<std::pair<store::Usage, QMap<QString, store::Retention>>> both =
        base::andThen(store().usage(), this, [this](const store::Usage &usage) {
            return base::andThen(store().retention(), this, [usage](const QMap<QString, store::Retention> &rules) {
                return base::ready<std::pair<store::Usage, QMap<QString, store::Retention>>>(std::pair(usage, rules));
            });
        });
    endWith(both, [this](const std::pair<store::Usage, QMap<QString, store::Retention>> &known) {
        const auto &[usage, rules] = known;
        QJsonArray inboxes;
        for (const store::InboxUsage &inbox : usage.inboxes)
            inboxes.append(QJsonObject{{u"inbox"_s, inbox.inbox},
                                       {u"events"_s, inbox.events},
                                       {u"bytes"_s, inbox.bytes},
                                       {u"pinned"_s, inbox.pinned}});
        QJsonArray kept;
        for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
            kept.append(toJson(rule.key(), *rule));
        output().line({{u"store"_s, m_file},
                       {u"fileBytes"_s, usage.fileBytes},
                       {u"freeBytes"_s, usage.freeBytes},
                       {u"inboxes"_s, inboxes},
                       {u"retention"_s, kept}});
        return Exit::Done;
    });
}

StoreBackupCommand::StoreBackupCommand(const StoreBackupOptions &options, Output &output)
    : StoreCommand(options.store, EventStore::Mode::ReadOnly, output), m_options(options)
{
}

void StoreBackupCommand::work()
{
    const auto existing = m_options.replace ? store::Existing::Replace : store::Existing::Refuse;
    m_copying = store().backup(m_options.to, existing);
    connect(&m_shutdown, &ShutdownSignal::requested, this, [this] {
        if (!m_copying.isRunning())
            return;
        output().words(tr("The backup is given up: no file is made. What is being copied now is taken away first."));
        m_copying.cancel();
    });
    endWith(m_copying, [this](qint64 bytes) {
        output().line({{u"file"_s, m_options.to}, {u"bytes"_s, bytes}});
        return Exit::Done;
    });
}

StoreCheckCommand::StoreCheckCommand(const StoreCheckOptions &options, Output &output)
    : StoreCommand(options.store, EventStore::Mode::ReadOnly, output)
{
}

void StoreCheckCommand::work()
{
    endWith(store().check(), [this](const store::CheckReport &report) {
        for (const QString &problem : report.problems)
            output().line({{u"problem"_s, problem}});
        output().line({{u"events"_s, report.events}, {u"problems"_s, report.found}});
        return report.found > 0 ? Exit::Findings : Exit::Done;
    });
}

StoreCompactCommand::StoreCompactCommand(const StoreCompactOptions &options, Output &output)
    : StoreCommand(options.store, EventStore::Mode::ReadWrite, output), m_whole(options.whole)
{
}

void StoreCompactCommand::work()
{
    endWith(store().compact(m_whole ? store::Compaction::Whole : store::Compaction::Running),
            [this](const store::Compacted &compacted) {
                output().line({{u"bytesBefore"_s, compacted.bytesBefore}, {u"bytesAfter"_s, compacted.bytesAfter}});
                return Exit::Done;
            });
}

StoreRetentionCommand::StoreRetentionCommand(const StoreRetentionOptions &options, Output &output)
    : StoreCommand(options.store, modeOf(!options.keep.isEmpty() || !options.forget.isEmpty()), output),
      m_options(options)
{
}

void StoreRetentionCommand::work()
{
    const auto rules = keepRules(m_options.keep);
    if (!rules) {
        giveUp(rules.error());
        return;
    }
    QList<std::pair<QString, std::optional<store::Retention>>> changes;
    for (const QString &inbox : m_options.forget)
        changes.append({inbox, std::nullopt});
    for (auto rule = rules->cbegin(); rule != rules->cend(); ++rule)
        changes.append({rule.key(), *rule});
    endWith(base::andThen(change(changes), this, [this] { return store().retention(); }),
            [this](const QMap<QString, store::Retention> &all) {
                for (auto rule = all.cbegin(); rule != all.cend(); ++rule)
                    output().line(toJson(rule.key(), *rule));
                return Exit::Done;
            });
}

base::Pending<> StoreRetentionCommand::change(const QList<std::pair<QString, std::optional<store::Retention>>> &changes)
{
    if (changes.isEmpty())
        return base::ready<>({});
    const auto &[inbox, rule] = changes.first();
    return base::andThen(store().setRetention(inbox, rule), this,
                         [this, rest = changes.sliced(1)] { return change(rest); });
}

StorePinCommand::StorePinCommand(const StorePinOptions &options, Output &output)
    : StoreCommand(options.store, EventStore::Mode::ReadWrite, output), m_options(options)
{
}

void StorePinCommand::work()
{
    endWith(store().setPinned(m_options.ids, !m_options.off), [this](qint64 changed) {
        output().line({{u"pinned"_s, !m_options.off}, {u"changed"_s, changed}});
        return Exit::Done;
    });
}

StoreSalvageCommand::StoreSalvageCommand(StoreSalvageOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void StoreSalvageCommand::start()
{
    base::then(EventStore::salvage(m_options.from, m_options.to), this,
               [this](const base::Result<store::SalvageReport> &report) {
                   if (report)
                       tell(*report);
                   else if (report.error().kind == base::Error::Kind::InvalidInput)
                       giveUp({Exit::Usage, report.error().detail});
                   else
                       giveUp({Exit::Local, report.error().toUserString()});
               });
}

void StoreSalvageCommand::tell(const store::SalvageReport &report)
{
    for (const QString &loss : report.losses)
        output().line({{u"loss"_s, loss}});
    output().line({{u"rescued"_s, report.rescued},
                   {u"partly"_s, report.partly},
                   {u"lost"_s, report.lost},
                   {u"missing"_s, report.missing}});
    finish(report.losses.isEmpty() ? Exit::Done : Exit::Findings);
}

} // namespace cli
