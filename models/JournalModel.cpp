// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/JournalModel.h"

#include "models/Roles.h"
#include "models/SubscriptionTexts.h"
#include "models/Text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

using subscriptions::Change;
using subscriptions::JournalEntry;

namespace {

QString kindText(const JournalEntry &entry)
{
    switch (entry.kind) {
    case Change::Kind::Create:
        return JournalModel::tr("Created", "in the journal");
    case Change::Kind::Edit:
        return JournalModel::tr("Changed", "in the journal");
    case Change::Kind::Delete:
        return JournalModel::tr("Deleted", "in the journal");
    }
    return {};
}

QString outcomeText(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Done:
        return JournalModel::tr("Done", "in the journal");
    case JournalEntry::Outcome::Failed:
        return JournalModel::tr("Failed", "in the journal");
    case JournalEntry::Outcome::Unknown:
        return JournalModel::tr("Not known", "in the journal: whether it was done");
    }
    return {};
}

QString callbackOf(const JournalEntry &entry)
{
    const QString after = entry.after.value("callbackUrl"_L1).toString();
    return after.isEmpty() ? entry.before.value("callbackUrl"_L1).toString() : after;
}

} // namespace

JournalModel::JournalModel(subscriptions::Journal &journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
    connect(&journal, &subscriptions::Journal::entryAdded, this, &JournalModel::load);
    load();
}

JournalModel::~JournalModel() = default;

void JournalModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    load();
}

const JournalEntry *JournalModel::at(int row) const
{
    return row >= 0 && row < m_page.entries.size() ? &m_page.entries.at(row) : nullptr;
}

void JournalModel::load()
{
    if (m_loading) {
        m_again = true; // a burst of entries is read once more, not once each
        return;
    }
    m_loading = true;
    base::then(m_journal.read(m_text, MostRows), this, [this](const base::Result<subscriptions::Journal::Page> &page) {
        m_loading = false;
        if (std::exchange(m_again, false)) {
            load();
            return;
        }
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        beginResetModel();
        m_page = *page;
        endResetModel();
        Q_EMIT loaded();
    });
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::textOf(const JournalEntry &entry, int column)
{
    switch (Column(column)) {
    case When:
        return QLocale().toString(entry.at.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    case Who:
        return entry.origin == JournalEntry::Origin::Here ? tr("This console", "who made a change")
                                                          : tr("Somebody else", "who made a change");
    case What:
        return kindText(entry);
    case Object:
        return entry.objectName.isEmpty() ? entry.object.id : entry.objectName;
    case Callback:
        return callbackText(callbackOf(entry));
    case Outcome:
        return outcomeText(entry.outcome);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = m_page.entries.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(textOf(entry, column));
    case Qt::ToolTipRole:
        if (column == When)
            return toolTipText(exactText(entry.at));
        if (column == Outcome && !entry.error.isEmpty())
            return toolTipText(entry.error);
        return toolTipText(column == Callback ? callbackOf(entry) : textOf(entry, column));
    case CopyRole:
        return column == Callback ? callbackOf(entry) : textOf(entry, column);
    case StateRole:
        return column == Outcome ? QVariant(int(entry.outcome)) : QVariant();
    case IdRole:
        return entry.id.value;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Object:
        return tr("Object");
    case Callback:
        return tr("Callback");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace models
