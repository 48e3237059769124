// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Summary.h"

#include "base/Json.h"
#include "base/Redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using base::LenientObject;

namespace schema {

namespace {

constexpr qsizetype MaxWord = 120;

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString word(const QString &text)
{
    // Cut first: a message may be megabytes long.
    const QString line = text.left(8 * MaxWord).simplified();
    return line.size() > MaxWord ? line.left(MaxWord - 1) + u'…' : line;
}

Summary make(const QString &key, const QStringList &words)
{
    Summary summary{key, {}};
    for (const QString &one : words)
        summary.words.append(word(one));
    return summary;
}

// The event as the sentences see it.
struct Event
{
    explicit Event(const LenientObject &payload)
        : type(payload.string(u"eventType")), data(payload.child(u"data")),
          who(first(payload, {u"fromUserName", u"fromUser"}))
    {
    }

    static QString first(const LenientObject &object, std::initializer_list<QStringView> keys)
    {
        for (const QStringView key : keys) {
            if (const QString text = object.string(key).trimmed(); !text.isEmpty())
                return text;
        }
        return {};
    }

    [[nodiscard]] QString text(QStringView key) const { return data.string(key); }

    QString type;
    LenientObject data;
    QString who; // "" where nobody is named
};

Summary ofMessage(const Event &event)
{
    return make(u"message"_s, {event.who, event.text(u"text")});
}

QString fileName(const LenientObject &media)
{
    const QString name = Event::first(media, {u"mediaFileName", u"fileName"});
    return name.isEmpty() ? QUrl(Event::first(media, {u"mediaUrl", u"url"})).fileName() : name;
}

Summary ofAttachment(const Event &event)
{
    const QJsonArray media = event.data.array(u"media");
    const QString caption = event.text(u"caption").trimmed();
    if (media.size() > 1)
        return make(u"attachments"_s, {event.who, QString::number(media.size())});
    const QString file = fileName(LenientObject(media.first().toObject()));
    if (!caption.isEmpty() && !file.isEmpty())
        return make(u"attachmentCaption"_s, {event.who, file, caption});
    return file.isEmpty() ? make(u"attachmentUnnamed"_s, {event.who}) : make(u"attachment"_s, {event.who, file});
}

Summary ofAnnouncement(const Event &event)
{
    return make(u"announcement"_s, {event.who, Event::first(event.data, {u"title", u"text"})});
}

Summary ofJobCreated(const Event &event)
{
    return make(u"jobCreated"_s, {event.who, Event::first(event.data, {u"title", u"text"})});
}

Summary ofJobResponse(const Event &event)
{
    const LenientObject nested = event.data.child(u"responseDetails").child(u"response");
    const LenientObject &answer = nested.object().isEmpty() ? event.data : nested;
    QString assignee = Event::first(answer, {u"assigneeName", u"assignee"});
    if (assignee.isEmpty())
        assignee = event.who;
    const std::optional<bool> completed = answer.boolean(u"isCompleted");
    if (!completed)
        return make(u"jobAnswered"_s, {assignee});
    return make(*completed ? u"jobDone"_s : u"jobNotDone"_s, {assignee});
}

QJsonArray answersIn(const Event &event)
{
    const QJsonValue details = event.data.value(u"responseDetails");
    return details.isArray() ? details.toArray() : LenientObject(details.toObject()).array(u"responseWithQuestions");
}

bool isAnswered(const QJsonValue &answer)
{
    if (answer.isString())
        return !answer.toString().isEmpty();
    if (answer.isArray())
        return !answer.toArray().isEmpty();
    return !answer.isNull() && !answer.isUndefined();
}

Summary ofResponse(const Event &event)
{
    int asked = 0;
    int answered = 0;
    const QJsonArray questions = answersIn(event);
    for (const QJsonValue &one : questions) {
        const LenientObject question(one.toObject());
        if (question.boolean(u"isInvisible").value_or(false))
            continue; // the app asked it and the app answered it
        ++asked;
        answered += isAnswered(question.value(u"answer")) ? 1 : 0;
    }
    const QStringList counts{QString::number(answered), QString::number(asked)};
    if (event.data.boolean(u"isAnonymous").value_or(false))
        return make(u"answeredAnonymously"_s, counts);
    QString who = Event::first(event.data, {u"responderName", u"responder"});
    if (who.isEmpty())
        who = event.who;
    const bool again = event.data.boolean(u"isUpdateResponse").value_or(false);
    return make(again ? u"answeredAgain"_s : u"answered"_s, QStringList{who} + counts);
}

Summary created(const Event &event, const QString &key)
{
    const QString title = Event::first(event.data, {u"title", u"question"});
    return title.isEmpty() ? make(key + "Untitled"_L1, {event.who}) : make(key, {event.who, title});
}

Summary ofMember(const Event &event, const QString &added, const QString &role)
{
    const QString member = Event::first(event.data, {u"memberName", u"member"});
    return role.isEmpty() ? make(added, {member}) : make(added + "As"_L1, {member, role});
}

Summary ofGroup(const Event &event, const QString &key)
{
    return make(key, {Event::first(event.data, {u"groupName", u"groupId"})});
}

using Maker = Summary (*)(const Event &);

// By the folded event type.
const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> Makers{
        {u"textmessagecreated"_s, ofMessage},
        {u"attachmentcreated"_s, ofAttachment},
        {u"announcement"_s, ofAnnouncement},
        {u"jobcreated"_s, ofJobCreated},
        {u"jobresponse"_s, ofJobResponse},
        {u"actioncreated"_s, [](const Event &event) { return created(event, u"actionCreated"_s); }},
        {u"surveycreated"_s, [](const Event &event) { return created(event, u"surveyCreated"_s); }},
        {u"pollcreated"_s, [](const Event &event) { return created(event, u"pollCreated"_s); }},
        {u"letsmeetcreated"_s, [](const Event &event) { return created(event, u"meetingCreated"_s); }},
        {u"actionresponse"_s, ofResponse},
        {u"surveyresponse"_s, ofResponse},
        {u"pollresponse"_s, [](const Event &event) { return make(u"pollAnswered"_s, {event.who}); }},
        {u"letsmeetresponse"_s, [](const Event &event) { return make(u"meetingAnswered"_s, {event.who}); }},
        {u"memberadded"_s, [](const Event &event) { return ofMember(event, u"memberAdded"_s, event.text(u"type")); }},
        {u"memberremoved"_s, [](const Event &event) { return ofMember(event, u"memberRemoved"_s, {}); }},
        {u"groupadded"_s, [](const Event &event) { return ofGroup(event, u"groupAdded"_s); }},
        {u"groupremoved"_s, [](const Event &event) { return ofGroup(event, u"groupRemoved"_s); }},
    };
    return Makers;
}

// How a sentence is told from its words; \a words may be too few.
using Teller = QString (*)(const QStringList &words);

QString person(const QStringList &words, qsizetype at = 0)
{
    const QString name = words.value(at);
    return name.isEmpty() ? SummaryText::tr("Someone", "a person whose name is not known") : name;
}

QString counted(const QStringList &words, qsizetype at, const QString &sentence)
{
    return sentence.arg(words.value(at));
}

QString told(const QString &sentence, const QStringList &words)
{
    return sentence.arg(person(words), words.value(1));
}

const QHash<QString, Teller> &tellers()
{
    using W = const QStringList &;
    static const QHash<QString, Teller> Tellers{
        {u"text"_s, [](W w) { return w.value(0); }},
        {u"message"_s, [](W w) { return told(SummaryText::tr("%1: %2", "a person and what he or she wrote"), w); }},
        {u"attachment"_s, [](W w) { return told(SummaryText::tr("%1 sent %2", "%2: a file name"), w); }},
        {u"attachmentUnnamed"_s, [](W w) { return SummaryText::tr("%1 sent a file").arg(person(w)); }},
        {u"attachmentCaption"_s,
         [](W w) {
             return SummaryText::tr("%1 sent %2: %3", "%2: a file name, %3: its caption")
                 .arg(person(w), w.value(1), w.value(2));
         }},
        {u"attachments"_s,
         [](W w) { return SummaryText::tr("%1 sent %n file(s)", nullptr, w.value(1).toInt()).arg(person(w)); }},
        {u"announcement"_s, [](W w) { return told(SummaryText::tr("%1 announced: %2"), w); }},
        {u"jobCreated"_s, [](W w) { return told(SummaryText::tr("%1 assigned a job: %2"), w); }},
        {u"jobDone"_s, [](W w) { return SummaryText::tr("%1 completed a job").arg(person(w)); }},
        {u"jobNotDone"_s, [](W w) { return SummaryText::tr("%1 has not completed a job").arg(person(w)); }},
        {u"jobAnswered"_s, [](W w) { return SummaryText::tr("%1 answered a job").arg(person(w)); }},
        {u"actionCreated"_s, [](W w) { return told(SummaryText::tr("%1 started an action: %2"), w); }},
        {u"actionCreatedUntitled"_s, [](W w) { return SummaryText::tr("%1 started an action").arg(person(w)); }},
        {u"surveyCreated"_s, [](W w) { return told(SummaryText::tr("%1 started a survey: %2"), w); }},
        {u"surveyCreatedUntitled"_s, [](W w) { return SummaryText::tr("%1 started a survey").arg(person(w)); }},
        {u"pollCreated"_s, [](W w) { return told(SummaryText::tr("%1 started a poll: %2"), w); }},
        {u"pollCreatedUntitled"_s, [](W w) { return SummaryText::tr("%1 started a poll").arg(person(w)); }},
        {u"pollAnswered"_s, [](W w) { return SummaryText::tr("%1 answered a poll").arg(person(w)); }},
        {u"meetingCreated"_s, [](W w) { return told(SummaryText::tr("%1 suggested a meeting: %2"), w); }},
        {u"meetingCreatedUntitled"_s, [](W w) { return SummaryText::tr("%1 suggested a meeting").arg(person(w)); }},
        {u"meetingAnswered"_s,
         [](W w) { return SummaryText::tr("%1 answered an invitation to a meeting").arg(person(w)); }},
        {u"answered"_s,
         [](W w) {
             return SummaryText::tr("%1 of %n question(s) answered by %2", nullptr, w.value(2).toInt())
                 .arg(w.value(1), person(w));
         }},
        {u"answeredAgain"_s,
         [](W w) {
             return SummaryText::tr("%2 changed the answers: %1 of %n question(s) answered", nullptr,
                                    w.value(2).toInt())
                 .arg(w.value(1), person(w));
         }},
        {u"answeredAnonymously"_s,
         [](W w) {
             return counted(w, 0,
                            SummaryText::tr("%1 of %n question(s) answered anonymously", nullptr, w.value(1).toInt()));
         }},
        {u"memberAdded"_s, [](W w) { return SummaryText::tr("%1 joined").arg(person(w)); }},
        {u"memberAddedAs"_s,
         [](W w) { return told(SummaryText::tr("%1 joined as %2", "%2: a role, as the service names it"), w); }},
        {u"memberRemoved"_s, [](W w) { return SummaryText::tr("%1 is no longer a member").arg(person(w)); }},
        {u"groupAdded"_s, [](W w) { return SummaryText::tr("Group added: %1").arg(w.value(0)); }},
        {u"groupRemoved"_s, [](W w) { return SummaryText::tr("Group removed: %1").arg(w.value(0)); }},
        {u"validated"_s,
         [](W w) {
             if (w.size() > 1)
                 return SummaryText::tr("Answered with: %1", "the validation of a callback; %1: the bytes, as text")
                     .arg(w.value(1));
             return SummaryText::tr("Answered with %n byte(s)", "the validation of a callback", w.value(0).toInt());
         }},
        {u"other"_s, [](W w) { return SummaryText::tr("Event of the type %1").arg(w.value(0)); }},
    };
    return Tellers;
}

} // namespace

Summary Summary::of(const QJsonObject &payload)
{
    const Event event{LenientObject(payload)};
    if (const Maker maker = makers().value(event.type.toCaseFolded()))
        return maker(event);
    return event.type.trimmed().isEmpty() ? Summary() : make(u"other"_s, {event.type});
}

Summary Summary::ofValidation(const QByteArray &answer)
{
    const QString text = base::oneLine(QString::fromUtf8(answer));
    return text.isEmpty() ? ofValidation(answer.size()) : make(u"validated"_s, {QString::number(answer.size()), text});
}

Summary Summary::ofValidation(qsizetype bytes)
{
    return make(u"validated"_s, {QString::number(bytes)});
}

QString Summary::serialised() const
{
    if (key.isEmpty())
        return {};
    QJsonArray parts{key};
    for (const QString &one : words)
        parts.append(one);
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

Summary Summary::deserialised(const QString &text)
{
    if (text.isEmpty())
        return {};
    const base::Result<QJsonValue> json = base::parseJson(text.toUtf8(), 1);
    const QJsonArray parts = json ? json->toArray() : QJsonArray();
    if (parts.isEmpty() || !tellers().contains(parts.first().toString()))
        return {u"text"_s, {word(text)}};
    Summary summary{parts.first().toString(), {}};
    for (qsizetype i = 1; i < parts.size(); ++i)
        summary.words.append(word(parts.at(i).toString()));
    return summary;
}

QString Summary::toText() const
{
    const Teller teller = tellers().value(key);
    return teller ? teller(words) : QString();
}

} // namespace schema
