// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

namespace models {

//! Turns the rows \a have into the rows \a want in the fewest steps that keep persistent indexes alive. \a want names
//! no key twice. \a steps carries each one out, in this order:
//!   remove(first, last); then, from the top, move(from, to) with to < from, and insert(at, count) for want[at …].
template <typename Key, typename Steps>
void syncRows(QList<Key> have, const QList<Key> &want, Steps &&steps)
{
    const QSet<Key> wanted(want.cbegin(), want.cend());
    for (qsizetype last = have.size() - 1; last >= 0; --last) {
        if (wanted.contains(have.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !wanted.contains(have.at(first - 1)))
            --first;
        have.remove(first, last - first + 1);
        steps.remove(int(first), int(last));
        last = first;
    }
    const QSet<Key> kept(have.cbegin(), have.cend());
    for (qsizetype row = 0; row < want.size(); ++row) {
        if (row < have.size() && have.at(row) == want.at(row))
            continue;
        if (kept.contains(want.at(row))) {
            const qsizetype from = have.indexOf(want.at(row), row);
            have.move(from, row);
            steps.move(int(from), int(row));
            continue;
        }
        qsizetype end = row + 1;
        while (end < want.size() && !kept.contains(want.at(end)))
            ++end;
        have.insert(row, end - row, Key());
        std::copy(want.cbegin() + row, want.cbegin() + end, have.begin() + row);
        steps.insert(int(row), int(end - row));
        row = end - 1;
    }
}

//! Whether the rows that are in both stand in the same order: then syncRows() moves none.
template <typename Key>
bool isSameOrder(const QList<Key> &have, const QList<Key> &want)
{
    const QSet<Key> old(have.cbegin(), have.cend());
    const QSet<Key> wanted(want.cbegin(), want.cend());
    auto next = want.cbegin();
    for (const Key &key : have) {
        if (!wanted.contains(key))
            continue;
        while (!old.contains(*next))
            ++next;
        if (*next != key)
            return false;
        ++next;
    }
    return true;
}

} // namespace models
