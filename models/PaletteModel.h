// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QVariant>

namespace models {

//! Something that the palette finds.
struct PaletteEntry
{
    enum class Kind
    {
        Command,
        Object,
        Subscription,
        Filter //!< of events, that was saved
    };
    Kind kind = Kind::Command;
    QString title; //!< plain text, one line
    QString detail; //!< where it is, or more to know it by; plain text, one line
    QString keys; //!< its shortcut, as the platform writes it; ""
    QString hindrance = {}; //!< why it can't be chosen now, a sentence; ""
    QIcon icon = {};
    QVariant value = {}; //!< what it stands for: of use to who filled the model
};

//! The entries that fit what was typed, the best first; with nothing typed the commands alone, as they were given. At
//! most MostShown rows; found() tells how many fit. No thread but the GUI's; searching 10,000 entries takes a few
//! milliseconds.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MostShown = 200;
    enum Role
    {
        DetailRole = Qt::UserRole,
        KeysRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setText(const QString &text);
    [[nodiscard]] int found() const { return m_found; } //!< also those that are not shown
    [[nodiscard]] const PaletteEntry &entry(int row) const; //!< 0 <= \a row < rowCount()

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Folded
    {
        QString title;
        QString detail;
    };
    void search();

    QList<PaletteEntry> m_entries;
    QList<Folded> m_folded; // of each entry
    QList<int> m_shown; // into m_entries
    QString m_text;
    int m_found = 0;
};

} // namespace models
