// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PaletteModel.h"

#include "models/PaletteMatch.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace models {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_folded.clear();
    m_folded.reserve(entries.size());
    for (const PaletteEntry &entry : entries)
        m_folded.append({entry.title.toCaseFolded(), entry.detail.toCaseFolded()});
    search();
}

void PaletteModel::setText(const QString &text)
{
    m_text = text;
    search();
}

void PaletteModel::search()
{
    const QStringList words = paletteWords(m_text);
    std::vector<std::pair<int, int>> fits; // score, place
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        if (words.isEmpty()) {
            if (entry.kind == PaletteEntry::Kind::Command)
                fits.emplace_back(0, i);
            continue;
        }
        const int score = paletteScore(m_folded.at(i).title, m_folded.at(i).detail, words);
        if (score >= 0) // what can't be chosen now stands below what can
            fits.emplace_back(entry.hindrance.isEmpty() ? score + 1 : score / 2, i);
    }
    const auto shown = std::min(fits.size(), size_t(MostShown));
    const auto better = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(shown), fits.end(), better);

    beginResetModel();
    m_found = int(fits.size());
    m_shown.clear();
    for (size_t i = 0; i < shown; ++i)
        m_shown.append(fits[i].second);
    endResetModel();
}

const PaletteEntry &PaletteModel::entry(int row) const
{
    return m_entries.at(m_shown.at(row));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::DecorationRole:
        return one.icon;
    case Qt::StatusTipRole:
        return one.hindrance;
    case Qt::AccessibleTextRole: {
        QStringList parts{one.title, one.detail, one.keys, one.hindrance};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    case DetailRole:
        return one.hindrance.isEmpty() ? one.detail : one.hindrance;
    case KeysRole:
        return one.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // One that can't be chosen is still walked to: its row says why.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace models
