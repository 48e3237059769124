// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/QuerySuggestions.h"

#include "listener/Runner.h"
#include "schema/FieldTree.h"
#include "schema/Validator.h"
#include "store/QueryChange.h"
#include "ui/Program.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int DeepestPath = 6; // keys; schemas' own trees are no deeper

// The words of the language are the same in every language.
QStringList keys()
{
    return {u"type:"_s,  u"from:"_s,      u"object:"_s, u"subscription:"_s, u"id:"_s,
            u"inbox:"_s, u"schema:"_s,    u"status:"_s, u"since:"_s,        u"until:"_s,
            u"is:"_s,    u"duplicate:"_s, u"pinned:"_s, u"data."_s,         u"context:"_s};
}

QStringList terms(const QString &key, const QStringList &values)
{
    QStringList all;
    for (const QString &value : values)
        all.append(store::queryTerm(key, value));
    return all;
}

void addPaths(const schema::FieldTree &tree, const QString &path, int depth, QStringList &paths)
{
    if (const schema::FieldTree *items = tree.items())
        addPaths(*items, path, depth, paths);
    for (const QString &name : tree.order) {
        const schema::FieldTree *field = tree.field(name);
        if (!field || depth >= DeepestPath)
            continue;
        const QString inner = path + u'.' + name;
        const bool holdsValues = field->order.isEmpty();
        if (holdsValues && !paths.contains(inner + u':'))
            paths.append(inner + u':');
        addPaths(*field, inner, depth + 1, paths);
    }
}

} // namespace

QuerySuggestions::QuerySuggestions(QLineEdit &edit)
    : QObject(&edit), m_edit(edit), m_completer(new QCompleter(this)), m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
    connect(&edit, &QLineEdit::textEdited, this, &QuerySuggestions::typed);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QuerySuggestions::take);
}

void QuerySuggestions::setSession(const Session *session)
{
    m_session = session;
    m_completer->popup()->hide();
    m_keys = keys();
    m_values.clear();
    if (!session)
        return;
    m_values.insert(u"type"_s, terms(u"type"_s, session->validator.schemas().eventTypes()));
    m_values.insert(u"schema"_s, terms(u"schema"_s, {u"valid"_s, u"notes"_s, u"invalid"_s, u"rejected"_s}));
    m_values.insert(u"is"_s, terms(u"is"_s, {u"duplicate"_s, u"pinned"_s, u"rejected"_s, u"test"_s, u"validation"_s}));
    m_values.insert(u"status"_s, terms(u"status"_s, {u"200"_s, u"400"_s, u"401"_s, u"413"_s, u"429"_s, u"503"_s}));
    m_values.insert(u"duplicate"_s, terms(u"duplicate"_s, {u"yes"_s, u"no"_s}));
    m_values.insert(u"pinned"_s, terms(u"pinned"_s, {u"yes"_s, u"no"_s}));
    for (const QString &key : {u"since"_s, u"until"_s})
        m_values.insert(key, terms(key, {u"15m"_s, u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s}));
}

QStringList QuerySuggestions::suggestionsFor(const QString &term) const
{
    if (!m_session || term.isEmpty())
        return {};
    QStringList among = m_keys;
    if (term.startsWith(u"data."_s, Qt::CaseInsensitive)) {
        among = m_values.value(u"data"_s);
    } else if (const qsizetype colon = term.indexOf(u':'); colon >= 0) {
        const QString key = term.left(colon).toLower();
        among = m_values.value(key);
        if (key == u"inbox"_s) {
            for (const listener::Inbox &inbox : m_session->runner.inboxes())
                among.append(store::queryTerm(key, inbox.path));
        }
    }
    QStringList fitting;
    for (const QString &one : among) {
        const bool isMore = one.size() > term.size() && one.startsWith(term, Qt::CaseInsensitive);
        if (isMore && fitting.size() < MostShown)
            fitting.append(one);
    }
    return fitting;
}

// Once somebody asks for them: the schemas' trees are made when they are needed.
void QuerySuggestions::addPaths()
{
    QStringList paths;
    const schema::SchemaSet &schemas = m_session->validator.schemas();
    for (const QString &eventType : schemas.eventTypes()) {
        if (const schema::FieldTree *data = schemas.fields(eventType).field(u"data"_s))
            ui::addPaths(*data, u"data"_s, 1, paths);
    }
    paths.sort(Qt::CaseInsensitive);
    m_values.insert(u"data"_s, paths);
}

void QuerySuggestions::typed()
{
    if (!m_session)
        return;
    const store::QueryPlace place = store::termAround(m_edit.text(), m_edit.cursorPosition());
    const QString term = m_edit.text().mid(place.at, place.length);
    if (term.startsWith(u"data."_s, Qt::CaseInsensitive) && !m_values.contains(u"data"_s))
        addPaths();
    const QStringList fitting =
        place.at + place.length == m_edit.cursorPosition() ? suggestionsFor(term) : QStringList();
    m_model->setStringList(fitting);
    if (fitting.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QuerySuggestions::take(const QString &term)
{
    const store::QueryPlace place = store::termAround(m_edit.text(), m_edit.cursorPosition());
    const bool isWhole = !term.endsWith(u':') && !term.endsWith(u'.');
    m_edit.setSelection(int(place.at), int(place.length));
    m_edit.insert(isWhole ? QString(term + u' ') : term);
    if (!isWhole)
        typed(); // the values of the key
}

} // namespace ui
