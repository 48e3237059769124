// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/Chore.h"
#include "store/SearchTexts.h"
#include "store/TextIndex.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace store {

//! Writes the full-text index behind the commits: takes up the events above the newest segment, in ascending order;
//! begins a new segment when one is full and merges that one's parts; drops segments whose events are all gone.
//! Every step leaves a whole index behind, which knows how far it is. An index of another Form is dropped and made
//! anew.
class TextIndexer : public Chore
{
public:
    //! How large a segment is at most.
    struct Sizes
    {
        int events = 131'072;
        int words = 150'000; //!< distinct ones
        int first = 4096; //!< events of one that has no other before it to know the frequent words from
        int counted = 1000; //!< events that have to be counted to know them
    };

    TextIndexer() : TextIndexer(Sizes()) { }
    explicit TextIndexer(Sizes sizes) : m_sizes(sizes) { }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Result<bool> step(Database &database) override;

    //! What was derived of the event \a id has changed: what it is found by now is added to the index. Inside a
    //! transaction for writing. An indexer of one's own, which is fast for events that follow each other. Errors:
    //! Storage; the indexer is then of no more use.
    [[nodiscard]] base::Result<> refresh(Database &database, qint64 id);

    static constexpr std::chrono::microseconds StepTime{4000}; //!< of indexing, aimed at
    static constexpr int MostInStep = 250; //!< events
    static constexpr int PagesInStep = 12; //!< of 4 KB, merged in one step

private:
    //! What it has to know of the segment that it adds to. As the file says, or it is read again.
    struct Open
    {
        Open() { } // written out: clang can't make it within an optional of the same class
        textindex::Segment segment;
        int events = 0;
        QHash<QString, int> vocabulary; //!< and how often the words came since this indexer is at it
        QSet<QString> frequent;
        QHash<QString, int> values; //!< shared ones, by text
        QHash<QString, int> counts; //!< how often other values came
        int counted = 0; //!< events whose values and words were counted
        QHash<textindex::EventClass, int> classes;
    };
    //! What one event adds.
    struct Addition
    {
        QStringList terms;
        QStringList words; //!< new ones
    };

    [[nodiscard]] base::Result<bool> index(Database &database);
    [[nodiscard]] base::Result<int> indexInside(Database &database);
    [[nodiscard]] base::Result<int> addEvents(Database &database, const QList<qint64> &ids);
    [[nodiscard]] base::Result<> findOpen(Database &database, qint64 firstNew);
    [[nodiscard]] base::Result<> load(Database &database, const textindex::Segment &segment);
    [[nodiscard]] base::Result<> begin(Database &database, qint64 firstId, const QSet<QString> &frequent);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] QSet<QString> frequentWords() const;
    void addTokens(const Tokens &tokens, Addition &added);
    [[nodiscard]] base::Result<Addition> addition(Database &database, const SearchTexts::Item &item);
    [[nodiscard]] base::Result<bool> isShared(Database &database, const QString &text, const Tokens &tokens);
    [[nodiscard]] base::Result<int> classNumber(Database &database, const textindex::EventClass &value);
    [[nodiscard]] base::Result<> keepWords(Database &database, const QStringList &words) const;
    [[nodiscard]] base::Result<> keepProgress(Database &database) const;

    [[nodiscard]] static base::Result<bool> tidy(Database &database);

    const Sizes m_sizes;
    std::optional<Open> m_open;
    bool m_mergeNext = false; //!< indexing and merging take turns
    bool m_mergesOpen = false; //!< the open segment has parts to merge
};

} // namespace store
