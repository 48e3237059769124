// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/PayloadDiff.h"

#include "inspect/ArrayMatch.h"
#include "inspect/PayloadHashes.h"
#include "inspect/Volatile.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace inspect {

using Type = PayloadTree::Type;

QString toString(Change change)
{
    switch (change) {
    case Change::Added:
        return u"added"_s;
    case Change::Removed:
        return u"removed"_s;
    case Change::Changed:
        return u"changed"_s;
    case Change::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

qsizetype Difference::count(Change change) const
{
    return std::count_if(fields.cbegin(), fields.cend(),
                         [change](const FieldChange &field) { return field.change == change; });
}

QString Difference::pointer(const FieldChange &field) const
{
    return field.after >= 0 ? after.pointer(field.after) : before.pointer(field.before);
}

QStringList Difference::path(const FieldChange &field) const
{
    return field.after >= 0 ? after.path(field.after) : before.path(field.before);
}

namespace {

//! Two nodes that are the same field; -1: not there.
struct Pair
{
    int before = -1;
    int after = -1;
};

class Comparison
{
public:
    Comparison(const PayloadTree &before, const PayloadTree &after, const DiffOptions &options)
        : m_options(options), m_hashesBefore(before), m_hashesAfter(after), m_result{before, after, {}, 0, true}
    {
    }

    Difference compare()
    {
        m_open.push_back({0, 0});
        while (!m_open.empty()) {
            const Pair pair = m_open.back();
            m_open.pop_back();
            take(pair);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] const PayloadTree &before() const { return m_result.before; }
    [[nodiscard]] const PayloadTree &after() const { return m_result.after; }

    void take(const Pair &pair)
    {
        if (pair.before < 0) {
            list({Change::Added, -1, pair.after, false});
        } else if (pair.after < 0) {
            list({Change::Removed, pair.before, -1, false});
        } else if (isSameScalar(before(), pair.before, after(), pair.after)) {
            if (m_options.unchanged)
                list({Change::Unchanged, pair.before, pair.after, false});
        } else if (before().at(pair.before).isContainer()
                   && before().at(pair.before).type == after().at(pair.after).type) {
            open(pair);
        } else {
            list({Change::Changed, pair.before, pair.after,
                  isVolatile(after().path(pair.after), before(), pair.before, after(), pair.after)});
        }
    }

    void list(const FieldChange &field)
    {
        if (m_result.fields.size() < m_options.most)
            m_result.fields.append(field);
        else
            ++m_result.more;
    }

    void open(const Pair &pair)
    {
        const PayloadTree::Node &was = before().at(pair.before);
        const PayloadTree::Node &is = after().at(pair.after);
        if (was.rest + is.rest > 0 && before().spelling(pair.before) != after().spelling(pair.after))
            m_result.isWhole = false;
        const QList<int> olds = before().childrenOf(pair.before);
        const QList<int> news = after().childrenOf(pair.after);
        const QList<qsizetype> found = was.type == Type::Array
            ? matchElements({before(), m_hashesBefore, olds}, {after(), m_hashesAfter, news})
            : matchMembers(olds, news);
        QList<bool> taken(olds.size(), false);
        for (const qsizetype old : found) {
            if (old >= 0)
                taken[old] = true;
        }
        std::vector<Pair> pairs;
        qsizetype next = 0;
        const auto removeUpTo = [&](qsizetype end) {
            for (; next < end; ++next) {
                if (!taken.at(next))
                    pairs.push_back({olds.at(next), -1});
            }
        };
        for (qsizetype i = 0; i < news.size(); ++i) {
            const qsizetype old = found.at(i);
            removeUpTo(old); // -1: of nothing
            pairs.push_back({old < 0 ? -1 : olds.at(old), news.at(i)});
        }
        removeUpTo(olds.size());
        m_open.insert(m_open.end(), pairs.rbegin(), pairs.rend());
    }

    [[nodiscard]] QList<qsizetype> matchMembers(const QList<int> &olds, const QList<int> &news) const
    {
        QHash<QString, QList<qsizetype>> byKey; // the last one first
        for (qsizetype i = olds.size() - 1; i >= 0; --i)
            byKey[before().key(olds.at(i))].append(i);
        QList<qsizetype> found;
        found.reserve(news.size());
        for (const int node : news) {
            const auto same = byKey.find(after().key(node));
            found.append(same == byKey.end() || same->isEmpty() ? -1 : same->takeLast());
        }
        return found;
    }

    const DiffOptions m_options;
    const PayloadHashes m_hashesBefore;
    const PayloadHashes m_hashesAfter;
    Difference m_result;
    std::vector<Pair> m_open;
};

} // namespace

Difference compare(const PayloadTree &before, const PayloadTree &after, const DiffOptions &options)
{
    return Comparison(before, after, options).compare();
}

} // namespace inspect
