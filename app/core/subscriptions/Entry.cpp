// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Entry.h"
#include "base/Json.h"
#include "base/Redaction.h"
#include "kaizala/EventType.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

constexpr qsizetype MostCharacters = 64 * 1024; // of one text
constexpr qsizetype MostEventTypes = 100;
constexpr qsizetype MostShown = 80; // of what a file holds, within a sentence

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionsFile)
};

void add(QList<Remark> &remarks, qsizetype &more, const QString &place, const QString &sentence)
{
    if (remarks.size() < Reading::MostRemarks)
        remarks.append({place, sentence});
    else
        ++more;
}

class Reader
{
public:
    Reader(const QJsonObject &json, const QString &place, const std::function<QString(const QString &key)> &placeOf,
           Reading &reading)
        : m_json(json), m_placeOf(placeOf), m_reading(reading)
    {
        m_entry.place = place;
    }

    void read()
    {
        noteUnknownKeys();
        m_entry.id.value = text(u"id"_s).value_or(QString());
        readObject();
        readEventTypes();
        readCallback();
        m_entry.context = text(u"context"_s);
        readValidUntil();
        m_entry.active = boolean(u"active"_s);
        if (m_entry.id.isEmpty())
            needForCreation();
        if (m_sound)
            m_reading.entries.append(m_entry);
    }

private:
    void problem(const QString &key, const QString &sentence)
    {
        m_sound = false;
        m_reading.problem(m_placeOf(key), sentence);
    }

    void noteUnknownKeys()
    {
        QStringList seen;
        for (const QString &key : m_json.object().keys()) {
            const bool known = entryKeys().contains(key, Qt::CaseInsensitive);
            if (seen.contains(key, Qt::CaseInsensitive) && known)
                problem(key, Text::tr("It is there more than once, in another spelling. Keep one of them."));
            else if (!known)
                m_reading.note(m_placeOf(base::oneLine(key, MostShown)),
                               Text::tr("Nothing of this name is known, so it is ignored. Check the spelling."));
            seen.append(key);
        }
    }

    std::optional<QString> text(const QString &key)
    {
        if (!m_json.has(key))
            return std::nullopt;
        const QJsonValue value = m_json.value(key);
        if (!value.isString()) {
            problem(key, Text::tr("It has to be a text, in quotes."));
            return std::nullopt;
        }
        if (value.toString().size() > MostCharacters) {
            problem(
                key,
                Text::tr("It is too long. Shorten it to at most %1 characters.").arg(QString::number(MostCharacters)));
            return std::nullopt;
        }
        return value.toString();
    }

    std::optional<bool> boolean(const QString &key)
    {
        if (!m_json.has(key))
            return std::nullopt;
        const QJsonValue value = m_json.value(key);
        if (value.isBool())
            return value.toBool();
        problem(key, Text::tr("It has to be true or false."));
        return std::nullopt;
    }

    void readObject()
    {
        const std::optional<QString> id = text(u"objectId"_s);
        if (id && !id->trimmed().isEmpty())
            m_entry.object.id = *id;
        else if (m_sound || !m_json.has(u"objectId"))
            problem(u"objectId"_s, Text::tr("Give the id of the group, action or action package."));
        const std::optional<QString> name = text(u"objectType"_s);
        const auto type = name ? kaizala::objectTypeFromString(*name) : std::nullopt;
        if (type)
            m_entry.object.type = *type;
        else
            problem(u"objectType"_s, Text::tr("It has to be Group, Action or ActionPackage."));
    }

    void readEventTypes()
    {
        const QString key = u"eventTypes"_s;
        if (!m_json.has(key))
            return;
        const QJsonArray names = m_json.array(key);
        if (!m_json.value(key).isArray() || names.isEmpty() || names.size() > MostEventTypes) {
            problem(key,
                    Text::tr("It has to be a list of one to %1 event types.").arg(QString::number(MostEventTypes)));
            return;
        }
        QStringList types;
        for (const QJsonValue &value : names) {
            const QString name = value.toString().trimmed();
            if (name.isEmpty() || name.size() > MostCharacters) {
                problem(key, Text::tr("Each event type has to be a text that is not empty."));
                return;
            }
            const std::optional<kaizala::EventType> known = kaizala::eventTypeFromString(name);
            const QString spelt = known ? kaizala::toString(*known) : name;
            if (!known)
                m_reading.note(m_placeOf(key),
                               Text::tr("%1 is not documented as an event type; the service may refuse it.")
                                   .arg(base::oneLine(name, MostShown)));
            if (!types.contains(spelt, Qt::CaseInsensitive))
                types.append(spelt);
        }
        m_entry.eventTypes = types;
    }

    void readCallback()
    {
        m_entry.callbackUrl = text(u"callbackUrl"_s);
        if (m_entry.callbackUrl && !isHttpAddress(*m_entry.callbackUrl))
            problem(u"callbackUrl"_s, Text::tr("It has to be a complete address that begins with https://."));
        m_entry.hasCallbackToken = boolean(u"hasCallbackToken"_s);
        m_entry.callbackTokenEnv = text(u"callbackTokenEnv"_s).value_or(QString());
        if (m_entry.callbackTokenEnv.isEmpty())
            return;
        if (m_entry.hasCallbackToken == false)
            problem(u"callbackTokenEnv"_s,
                    Text::tr("It names a callback token where hasCallbackToken is false. Remove one of the two."));
        m_entry.hasCallbackToken = true;
    }

    void readValidUntil()
    {
        const QString key = u"validUntil"_s;
        if (!m_json.has(key))
            return;
        const QJsonValue value = m_json.value(key);
        const QDateTime time = value.isString() || value.isDouble() ? base::lenientTime(value) : QDateTime();
        if (time.isValid())
            m_entry.validUntil = time;
        else
            problem(key,
                    Text::tr("It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it "
                             "out for the service's own."));
    }

    void needForCreation()
    {
        if (!m_json.has(u"callbackUrl"))
            problem(u"callbackUrl"_s,
                    Text::tr("Say where the events are sent, or which subscription is meant by its id."));
        if (!m_json.has(u"eventTypes"))
            problem(u"eventTypes"_s,
                    Text::tr("Name at least one event type, or say which subscription is meant by its id."));
    }

    const base::LenientObject m_json;
    const std::function<QString(const QString &key)> &m_placeOf;
    Reading &m_reading;
    Entry m_entry;
    bool m_sound = true;
};

} // namespace

QString Remark::text() const
{
    return place.isEmpty() ? sentence
                           : Text::tr("%1: %2", "a place in a file, and a sentence about it").arg(place, sentence);
}

void Reading::problem(const QString &place, const QString &sentence)
{
    add(problems, m_moreProblems, place, sentence);
}

void Reading::note(const QString &place, const QString &sentence)
{
    add(notes, m_moreNotes, place, sentence);
}

void Reading::countTheRest()
{
    if (m_moreProblems > 0)
        problems.append({{}, Text::tr("And %n more problem(s).", nullptr, int(m_moreProblems))});
    if (m_moreNotes > 0)
        notes.append({{}, Text::tr("And %n more note(s).", nullptr, int(m_moreNotes))});
    m_moreProblems = m_moreNotes = 0;
}

bool isHttpAddress(const QString &text)
{
    static const QRegularExpression Http(uR"(\Ahttps?://[^/?#\s])"_s, QRegularExpression::CaseInsensitiveOption);
    return Http.match(text).hasMatch();
}

const QStringList &entryKeys()
{
    static const QStringList Keys{u"id"_s,         u"objectId"_s,    u"objectType"_s,       u"objectName"_s,
                                  u"eventTypes"_s, u"callbackUrl"_s, u"hasCallbackToken"_s, u"callbackTokenEnv"_s,
                                  u"context"_s,    u"createdAt"_s,   u"validUntil"_s,       u"active"_s,
                                  u"health"_s};
    return Keys;
}

void readEntry(const QJsonObject &json, const QString &place, const std::function<QString(const QString &key)> &placeOf,
               Reading &reading)
{
    Reader(json, place, placeOf, reading).read();
}

} // namespace subscriptions
