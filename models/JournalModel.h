// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Journal.h"

#include <QAbstractTableModel>
#include <QList>

namespace models {

//! The journal's newest entries that fit a search, newest first. Reads anew when the search changes and when an entry
//! was added. StateRole: a subscriptions::JournalEntry::Outcome as int.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Who,
        What,
        Object,
        Callback,
        Outcome,
        ColumnCount
    };
    static constexpr int MostRows = 1000;

    explicit JournalModel(subscriptions::Journal &journal, QObject *parent = nullptr); //!< \a journal outlives it
    ~JournalModel() override;

    void setText(const QString &text); //!< every word has to be in an entry
    [[nodiscard]] const subscriptions::JournalEntry *at(int row) const; //!< null beyond the rows
    [[nodiscard]] const QList<subscriptions::JournalEntry> &entries() const { return m_page.entries; }
    [[nodiscard]] int damaged() const { return m_page.damaged; } //!< lines that can't be read
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const base::Error &error);

private:
    void load();
    [[nodiscard]] static QString textOf(const subscriptions::JournalEntry &entry, int column);

    subscriptions::Journal &m_journal;
    subscriptions::Journal::Page m_page;
    base::Pending<subscriptions::Journal::Page> m_reading;
    QString m_text;
    bool m_loading = false;
    bool m_again = false; // an entry came while it was read
};

//! What was before and after, one field per line, as plain text: "callbackUrl: https://… → https://…" where it changed.
[[nodiscard]] QString detailsOf(const subscriptions::JournalEntry &entry);
//! The exact UTC of the times in there, which are shown as the user's own; "" where there are none.
[[nodiscard]] QString detailsToolTipOf(const subscriptions::JournalEntry &entry);

//! The entries as CSV for a spreadsheet (RFC 4180, UTF-8), with a heading. A value that a spreadsheet would take for a
//! formula gets an apostrophe in front.
[[nodiscard]] QByteArray journalCsv(const QList<subscriptions::JournalEntry> &entries);
//! The same as one JSON object per line, as the journal itself holds them.
[[nodiscard]] QByteArray journalLines(const QList<subscriptions::JournalEntry> &entries);

} // namespace models
