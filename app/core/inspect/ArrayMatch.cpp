// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/ArrayMatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace inspect {

using Type = PayloadTree::Type;

namespace {

constexpr qsizetype MostSteps = 1'000'000;
constexpr qsizetype MostIdentities = 16; // members that are tried

//! How likely a member identifies its object, best first; -1: it does not.
int identityRank(const QString &key)
{
    if (key.compare("id"_L1, Qt::CaseInsensitive) == 0 || key == "_id"_L1)
        return 0;
    if (key.endsWith("Id"_L1) || key.endsWith("ID"_L1) || key.endsWith("_id"_L1))
        return 1;
    static constexpr QLatin1String Names[] = {"key"_L1, "code"_L1, "name"_L1, "title"_L1, "questionTitle"_L1};
    const auto found = std::find_if(std::begin(Names), std::end(Names),
                                    [&key](QLatin1String name) { return key.compare(name, Qt::CaseInsensitive) == 0; });
    return found == std::end(Names) ? -1 : 2 + int(found - std::begin(Names));
}

//! The members of \a object that may identify it, best first.
QStringList identitiesOf(const PayloadTree &tree, int object)
{
    QList<std::pair<int, QString>> ranked;
    for (int child = tree.at(object).firstChild; child >= 0; child = tree.at(child).nextSibling) {
        const QString key = tree.key(child);
        const int rank = identityRank(key);
        if (rank >= 0 && !tree.at(child).isContainer() && tree.at(child).type != Type::Null)
            ranked.append({rank, key});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList keys;
    for (const auto &[rank, key] : ranked)
        keys.append(key);
    return keys.first(std::min(keys.size(), MostIdentities));
}

class Matcher
{
public:
    Matcher(const ArraySide &before, const ArraySide &after) : m_before(before), m_after(after)
    {
        m_found.fill(-1, after.elements.size());
        m_taken.fill(false, before.elements.size());
    }

    QList<qsizetype> match()
    {
        const qsizetype shorter = std::min(m_before.elements.size(), m_after.elements.size());
        while (m_first < shorter && isEqual(m_first, m_first)) {
            pair(m_first, m_first);
            ++m_first;
        }
        m_beforeEnd = m_before.elements.size();
        m_afterEnd = m_after.elements.size();
        while (m_beforeEnd > m_first && m_afterEnd > m_first && isEqual(m_beforeEnd - 1, m_afterEnd - 1))
            pair(--m_beforeEnd, --m_afterEnd);
        if (!matchByIdentity()) {
            matchSequence();
            matchByPlace();
        }
        return m_found;
    }

private:
    [[nodiscard]] bool isEqual(qsizetype b, qsizetype a) const
    {
        return m_before.hashes.at(m_before.elements.at(b)) == m_after.hashes.at(m_after.elements.at(a));
    }

    void pair(qsizetype b, qsizetype a)
    {
        m_found[a] = b;
        m_taken[b] = true;
    }

    //! The hash of the member \a key of each element of \a side in [m_first, end), by element; empty where one is no
    //! object, has none, or two have the same.
    [[nodiscard]] QHash<quint64, qsizetype> identified(const ArraySide &side, qsizetype end, const QString &key) const
    {
        QHash<quint64, qsizetype> byIdentity;
        for (qsizetype i = m_first; i < end; ++i) {
            const int object = side.elements.at(i);
            if (side.tree.at(object).type != Type::Object)
                return {};
            int child = side.tree.at(object).firstChild;
            while (child >= 0 && (side.tree.at(child).isContainer() || side.tree.key(child) != key))
                child = side.tree.at(child).nextSibling;
            if (child < 0 || byIdentity.contains(side.hashes.at(child)))
                return {};
            byIdentity.insert(side.hashes.at(child), i);
        }
        return byIdentity;
    }

    [[nodiscard]] bool matchByIdentity()
    {
        if (m_first == m_beforeEnd || m_first == m_afterEnd
            || m_after.tree.at(m_after.elements.at(m_first)).type != Type::Object)
            return false;
        const QStringList keys = identitiesOf(m_after.tree, m_after.elements.at(m_first));
        for (const QString &key : keys) {
            const QHash<quint64, qsizetype> before = identified(m_before, m_beforeEnd, key);
            const QHash<quint64, qsizetype> after =
                before.isEmpty() ? QHash<quint64, qsizetype>() : identified(m_after, m_afterEnd, key);
            const bool shared = std::any_of(after.keyBegin(), after.keyEnd(),
                                            [&before](quint64 identity) { return before.contains(identity); });
            if (!shared)
                continue; // an id that is always a new one says nothing
            for (auto it = after.cbegin(); it != after.cend(); ++it) {
                if (const auto was = before.constFind(it.key()); was != before.constEnd())
                    pair(*was, it.value());
            }
            return true;
        }
        return false;
    }

    void matchSequence()
    {
        const qsizetype rows = m_beforeEnd - m_first;
        const qsizetype columns = m_afterEnd - m_first;
        if (rows == 0 || columns == 0 || rows > MostSteps / columns)
            return;
        // longest[r][c]: of what is left from row r and column c on
        std::vector<quint32> longest(size_t(rows + 1) * size_t(columns + 1), 0);
        const auto at = [&](qsizetype r, qsizetype c) -> quint32 & { return longest[size_t(r * (columns + 1) + c)]; };
        for (qsizetype r = rows - 1; r >= 0; --r) {
            for (qsizetype c = columns - 1; c >= 0; --c)
                at(r, c) =
                    isEqual(m_first + r, m_first + c) ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
        }
        for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
            if (isEqual(m_first + r, m_first + c))
                pair(m_first + r++, m_first + c++);
            else if (at(r + 1, c) >= at(r, c + 1))
                ++r;
            else
                ++c;
        }
    }

    [[nodiscard]] bool isSameKind(qsizetype b, qsizetype a) const
    {
        const PayloadTree::Node &before = m_before.tree.at(m_before.elements.at(b));
        const PayloadTree::Node &after = m_after.tree.at(m_after.elements.at(a));
        return before.isContainer() ? before.type == after.type : !after.isContainer();
    }

    void matchByPlace()
    {
        qsizetype b = m_first;
        for (qsizetype a = m_first; a < m_afterEnd; ++a) {
            if (m_found.at(a) >= 0) {
                b = m_found.at(a) + 1;
            } else if (b < m_beforeEnd && !m_taken.at(b)) {
                if (isSameKind(b, a))
                    pair(b, a);
                ++b;
            }
        }
    }

    const ArraySide &m_before;
    const ArraySide &m_after;
    QList<qsizetype> m_found; // by element of after
    QList<bool> m_taken; // by element of before
    qsizetype m_first = 0; // behind the equal ones at the beginning
    qsizetype m_beforeEnd = 0; // before the equal ones at the end
    qsizetype m_afterEnd = 0;
};

} // namespace

QList<qsizetype> matchElements(const ArraySide &before, const ArraySide &after)
{
    return Matcher(before, after).match();
}

} // namespace inspect
