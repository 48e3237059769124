// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Head.h"
#include "store/SearchText.h"
#include "store/TextIndex.h"
#include "store/WordQuery.h"

#include <QSqlQuery>

#include <optional>

namespace store {

class Database;

//! Reads from the file what is searched of its events. One thread; goes before its connection.
class SearchTexts
{
public:
    struct Item
    {
        qint64 id = 0;
        SearchText text;
        textindex::EventClass eventClass;
        bool standsApart = false; //!< of the OtherClass too: the table `texts` need not have all of its columns, or the
                                  //!< bounds may have cut one off
    };

    //! \a database outlives it. Errors: Storage.
    [[nodiscard]] static base::Result<SearchTexts> make(Database &database);

    //! The event \a id; one without values where it is gone. A body that is damaged counts as empty. Errors: Storage.
    [[nodiscard]] base::Result<Item> read(qint64 id);

    //! Whether all of \a words are in the event \a id; in one that is gone none is. Errors: Storage.
    [[nodiscard]] base::Result<bool> has(qint64 id, const QList<WordQuery> &words);

private:
    //! What is read of an event.
    struct Evidence
    {
        EventRow row;
        Head head;
        QByteArray body;
    };

    explicit SearchTexts(Database &database) : m_database(&database) { }
    [[nodiscard]] base::Result<std::optional<Evidence>> readEvidence(qint64 id); //!< none: it is gone
    [[nodiscard]] base::Result<Evidence> takeEvidence();
    [[nodiscard]] base::Result<EventRow> readRow();

    Database *m_database;
    QSqlQuery m_read;
};

} // namespace store
