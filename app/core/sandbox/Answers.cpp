// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Answers.h"

#include "sandbox/Phrases.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString fileName(Random &random, const QDateTime &now, const QString &extension)
{
    static const QStringList Others{u"delivery note (2).pdf"_s, u"चालान.pdf"_s, u"فاتورة.pdf"_s, u"relatório.xlsx"_s};
    if (extension != u"jpg"_s)
        return random.pick(Others);
    return u"IMG_%1_%2_1.jpg"_s.arg(now.toString(u"yy-MM-dd"_s), random.digits(9));
}

QJsonArray optionsOf(const Question &question)
{
    QJsonArray options;
    for (const QString &option : question.options)
        options.append(QJsonObject{{u"title"_s, option}});
    return options;
}

QJsonArray chosenOptions(Random &random, const Question &question)
{
    if (question.type == u"SingleOption"_s)
        return {random.pick(question.options)};
    QJsonArray chosen;
    for (const QString &option : question.options) {
        if (random.chance(0.5))
            chosen.append(option);
    }
    return chosen.isEmpty() ? QJsonArray{question.options.last()} : chosen;
}

QJsonObject location(Random &random, const Phrases &words)
{
    const Place place = random.pick(words.places);
    QJsonObject json{{u"lt"_s, place.latitude}, {u"lg"_s, place.longitude}, {u"n"_s, place.name}};
    if (random.chance(0.5))
        json.insert(u"acc"_s, random.between(4, 80));
    return json;
}

} // namespace

QString mediaUrl(Random &random, const QDateTime &now, const QString &extension)
{
    // base64 of a signature, percent-encoded: whoever decodes or re-encodes the link breaks it
    const QByteArray signature =
        QUrl::toPercentEncoding(QString::fromLatin1(QByteArray::fromHex(random.hex(64).toLatin1()).toBase64()));
    const QString from = now.addSecs(-3600).toString(Qt::ISODate);
    const QString until = now.addYears(274).toString(Qt::ISODate);
    return u"https://cdn.media.example.com/att/"_s + random.hex(64) + u'.' + extension
        + u"?sv=2015-12-11&amp;sr=b&amp;sig="_s + QString::fromLatin1(signature) + u"&amp;st="_s + from + u"&amp;se="_s
        + until + u"&amp;sp=r"_s;
}

QJsonObject mediaItem(Random &random, const QDateTime &now, const QString &extension, bool asInSample)
{
    const QString url = mediaUrl(random, now, extension);
    const QString name = fileName(random, now, extension);
    return asInSample ? QJsonObject{{u"url"_s, url}, {u"fileName"_s, name}}
                      : QJsonObject{{u"mediaUrl"_s, url}, {u"mediaFileName"_s, name}};
}

QJsonValue answerTo(Random &random, const Question &question, const Phrases &words, const QDateTime &now)
{
    const QString &type = question.type;
    if (type == u"SingleOption"_s || type == u"MultiOption"_s || type == u"MultipleOption"_s)
        return chosenOptions(random, question);
    if (type == u"Numeric"_s)
        return random.chance(0.3) ? random.between(1, 999) / 10.0 : double(random.between(0, 500));
    if (type == u"DateTime"_s)
        return now.addSecs(-random.below(86'400)).toMSecsSinceEpoch();
    if (type == u"Location"_s)
        return location(random, words);
    if (type == u"AttachmentList"_s) {
        QJsonArray files{mediaItem(random, now, u"pdf"_s)};
        if (random.chance(0.4))
            files.append(mediaItem(random, now, u"jpg"_s));
        return files;
    }
    if (type == u"Image"_s) {
        if (random.chance(0.3))
            return mediaUrl(random, now, u"jpg"_s);
        return QJsonArray{QJsonObject{{u"mediaUrl"_s, mediaUrl(random, now, u"jpg"_s)}}};
    }
    if (type == u"PhoneNumber"_s)
        return QJsonObject{{u"cc"_s, QString(u'+' + words.callingCode)}, {u"pn"_s, random.digits(words.phoneDigits)}};
    if (random.chance(0.15)) // JSON inside a string, as some mini apps send it
        return u"{\"shelf\":%1,\"ok\":true}"_s.arg(random.between(1, 40));
    return random.pick(words.comments);
}

QJsonArray answered(Random &random, const QList<Question> &questions, const Phrases &words, const QDateTime &now)
{
    QJsonArray list;
    for (const Question &question : questions) {
        QJsonObject json{{u"title"_s, question.title}, {u"type"_s, question.type}, {u"options"_s, optionsOf(question)}};
        if (question.invisible)
            json.insert(u"isInvisible"_s, true);
        else if (random.chance(0.3))
            json.insert(u"isInvisible"_s, false);
        if (question.invisible || random.chance(0.85))
            json.insert(u"answer"_s, answerTo(random, question, words, now));
        list.append(json);
    }
    return list;
}

QJsonArray asked(const QList<Question> &questions)
{
    QJsonArray list;
    for (const Question &question : questions) {
        list.append(
            QJsonObject{{u"title"_s, question.title}, {u"type"_s, question.type}, {u"options"_s, optionsOf(question)}});
    }
    return list;
}

} // namespace sandbox
