// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "SyntheticEvents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsEach = 8000;
constexpr int Groups = 400;
constexpr int Subscriptions = 300;
constexpr int FormsEach = 100;
constexpr int TypicalBody = 1400; // bytes

const std::array<QStringView, 13> Types{
    u"TextMessageCreated", u"SurveyResponse", u"JobResponse", u"AttachmentCreated", u"JobCreated",
    u"ActionResponse",     u"Announcement",   u"MemberAdded", u"SurveyCreated",     u"ActionCreated",
    u"MemberRemoved",      u"GroupAdded",     u"GroupRemoved"};

// What words are put together of, in each script.
const QList<QStringList> &syllables()
{
    static const QList<QStringList> all{
        {u"de"_s, u"li"_s,  u"ver"_s,  u"ta"_s,  u"mor"_s,  u"sho"_s, u"ing"_s, u"pal"_s, u"let"_s,  u"ga"_s,
         u"re"_s, u"con"_s, u"port"_s, u"sta"_s, u"tion"_s, u"ma"_s,  u"er"_s,  u"in"_s,  u"work"_s, u"day"_s},
        {u"दे"_s,   u"री"_s, u"सा"_s, u"मान"_s, u"बि"_s, u"ज"_s,  u"ली"_s,  u"का"_s, u"म"_s,  u"गो"_s,
         u"दाम"_s, u"प"_s,  u"ना"_s, u"रा"_s,  u"त"_s,  u"शि"_s, u"विर"_s, u"सु"_s,  u"बह"_s, u"ता"_s},
        {u"تس"_s, u"لي"_s,  u"م"_s,  u"عم"_s,  u"ل"_s, u"مخ"_s, u"زن"_s, u"بو"_s, u"اب"_s, u"ة"_s,
         u"يو"_s, u"مطر"_s, u"كه"_s, u"ربا"_s, u"ء"_s, u"صب"_s, u"اح"_s, u"سا"_s, u"ئق"_s, u"طر"_s},
    };
    return all;
}

} // namespace

SyntheticEvents::SyntheticEvents(quint32 seed)
    : m_random(seed), m_at(QDateTime(QDate(2025, 1, 1), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch())
{
    for (const QStringList &parts : syllables()) {
        QStringList words;
        while (words.size() < WordsEach) {
            QString made;
            for (int i = 1 + below(3); i >= 0; --i)
                made += parts.at(below(int(parts.size())));
            words.append(made);
        }
        words.removeDuplicates();
        m_words.append(words);
    }
    for (int i = 0; i < People; ++i) {
        Person one;
        one.script = i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2;
        one.id = guid();
        one.phone = u"+91%1"_s.arg(7'000'000'000 + qint64(below(1'000'000)) * 2999 + i);
        one.name = m_words.at(one.script).at(100 + below(700)) + u' ' + m_words.at(one.script).at(100 + below(700));
        if (one.script == 0)
            one.name = one.name.left(1).toUpper() + one.name.mid(1);
        one.picture = u"https://cdn.example.org/profile/%1/%2.jpg"_s.arg(i % 97).arg(guid());
        m_people.append(one);
    }
    for (int i = 0; i < Groups; ++i)
        m_groups.append(guid());
    for (int i = 0; i < Subscriptions; ++i)
        m_subscriptions.append(guid());
    for (int script = 0; script < Scripts; ++script) {
        m_forms.append(QList<QList<Question>>());
        for (int i = 0; i < FormsEach; ++i)
            m_forms.last().append(form(script));
    }
}

QList<SyntheticEvents::Question> SyntheticEvents::form(int script)
{
    QList<Question> questions;
    for (int i = 0; i < 12; ++i) {
        Question question{sentence(script, 3, 8), {}};
        for (int option = below(2) == 0 ? 0 : 4; option > 0; --option)
            question.options.append(sentence(script, 1, 3));
        questions.append(question);
    }
    return questions;
}

int SyntheticEvents::below(int bound)
{
    return int(m_random() % quint32(bound));
}

int SyntheticEvents::uneven(int bound)
{
    return int(std::exp(double(m_random()) / double(std::mt19937::max()) * std::log(double(bound))) - 1) % bound;
}

QString SyntheticEvents::guid()
{
    const auto hex = [this](int digits) {
        return u"%1"_s.arg(m_random() & ((quint64(1) << 4 * digits) - 1), digits, 16, QChar(u'0'));
    };
    return hex(8) + u'-' + hex(4) + u"-4"_s + hex(3) + u"-a"_s + hex(3) + u'-' + hex(8) + hex(4);
}

QString SyntheticEvents::word(int script)
{
    const QStringList &words = m_words.at(script);
    return words.at(uneven(int(words.size())));
}

QString SyntheticEvents::sentence(int script, int least, int most)
{
    QStringList words;
    for (int i = least + below(most - least); i > 0; --i)
        words.append(below(40) == 0 ? QString::number(below(100'000)) : word(script));
    return words.join(u' ');
}

store::NewEvent SyntheticEvents::next()
{
    const Person &from = m_people.at(uneven(People));
    m_at += 1 + below(5000);
    store::NewEvent event;
    event.receivedAt = QDateTime::fromMSecsSinceEpoch(m_at, Qt::UTC);
    event.inbox = below(10) == 0 ? u"/k/second-inbox"_s : u"/k/bench"_s;
    event.peer = u"52.172.%1.%2:%3"_s.arg(below(4)).arg(below(16)).arg(1024 + below(60'000));
    event.method = "POST";
    event.target = event.inbox.toLatin1();
    event.eventType = Types.at(size_t(uneven(int(Types.size())))).toString();
    event.eventId = guid();
    event.objectId = m_groups.at(uneven(Groups));
    event.objectType = u"Group"_s;
    event.subscriptionId = m_subscriptions.at(uneven(Subscriptions));
    event.from = from.phone;
    event.fromName = from.name;
    event.elapsedUs = 100 + below(900);
    const int finding = below(100);
    event.verdict = finding < 2 ? store::Verdict::Invalid
        : finding < 10          ? store::Verdict::Notes
                                : store::Verdict::Valid;
    event.errors = finding < 2 ? 1 : 0;
    event.notes = finding < 10 ? 1 : 0;
    const QString text = sentence(from.script, 4, 30);
    event.summary = QString::fromUtf8(
        QJsonDocument(QJsonArray{u"message"_s, from.name, text.left(120)}).toJson(QJsonDocument::Compact));
    event.body = body(event, from, text);
    event.headers = {{"Host", "hooks.example.org"},
                     {"User-Agent", "Kaizala-Webhook/1.0"},
                     {"Accept", "*/*"},
                     {"Content-Type", "application/json; charset=utf-8"},
                     {"Content-Length", QByteArray::number(event.body.size())},
                     {"kz-callback-token", "(redacted)"},
                     {"X-Request-Id", guid().toLatin1()},
                     {"Connection", "keep-alive"}};
    return event;
}

QByteArray SyntheticEvents::body(const store::NewEvent &event, const Person &from, const QString &text)
{
    QJsonObject data{{u"text"_s, text}, {u"messageId"_s, guid()}, {u"actionPackageId"_s, u"com.example.checklist.4"_s}};
    QJsonObject object{{u"subscriptionId"_s, event.subscriptionId},
                       {u"objectId"_s, event.objectId},
                       {u"objectType"_s, event.objectType},
                       {u"eventType"_s, event.eventType},
                       {u"eventId"_s, event.eventId},
                       {u"context"_s, u"region-%1"_s.arg(below(12))},
                       {u"fromUser"_s, from.phone},
                       {u"fromUserId"_s, from.id},
                       {u"fromUserName"_s, from.name},
                       {u"fromUserProfilePic"_s, from.picture},
                       {u"isBotfromUser"_s, false},
                       {u"groupId"_s, event.objectId},
                       {u"sourceGroupId"_s, event.objectId}};
    // Questions and answers until it is as large as events are.
    const int wanted = TypicalBody * (50 + below(100)) / 100;
    QJsonArray answers;
    const QList<Question> &questions = m_forms.at(from.script).at(uneven(FormsEach));
    for (qsizetype bytes = 620 + text.toUtf8().size(), i = 0; bytes < wanted; ++i) {
        const Question &question = questions.at(i % questions.size());
        const bool isText = question.options.isEmpty();
        const QJsonObject answer{
            {u"questionTitle"_s, question.title},
            {u"type"_s, isText ? u"Text"_s : u"SingleOption"_s},
            {u"answer"_s,
             isText ? sentence(from.script, 1, 12) : question.options.at(below(int(question.options.size())))},
            {u"visibility"_s, u"All"_s}};
        bytes += QJsonDocument(answer).toJson(QJsonDocument::Compact).size();
        answers.append(answer);
    }
    data.insert(u"responseWithQuestions"_s, answers);
    object.insert(u"data"_s, data);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
