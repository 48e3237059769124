// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

struct Session;

//! Suggests what the term under the cursor of a filter may become, while somebody types: first the keys, after a colon
//! the values of that key, after "data." the fields that the schemas know. Belongs to its field. GUI thread.
class QuerySuggestions : public QObject
{
    Q_OBJECT

public:
    explicit QuerySuggestions(QLineEdit &edit);

    void setSession(const Session *session); //!< null: nothing is suggested

    //! Terms that begin as \a term does, at most MostShown.
    [[nodiscard]] QStringList suggestionsFor(const QString &term) const;
    static constexpr int MostShown = 200;

private:
    void typed();
    void take(const QString &term);
    void addPaths();

    QLineEdit &m_edit;
    QCompleter *m_completer;
    QStringListModel *m_model;
    const Session *m_session = nullptr;
    QStringList m_keys;
    QHash<QString, QStringList> m_values; //!< whole terms, by key
};

} // namespace ui
