// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/World.h"

#include "sandbox/Phrases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 Stream = 1;
constexpr int MostGroups = 2000;
constexpr int MinutesPerDay = 24 * 60;

//! The questions of one form: a few of every kind that the service knows, and often the hidden time of the answer.
QList<Question> makeQuestions(Random &random, const Phrases &words)
{
    const QList<Question> all{
        {words.textQuestion, u"Text"_s, {}},
        {words.single.title, u"SingleOption"_s, words.single.options},
        {words.several.title, random.chance(0.5) ? u"MultiOption"_s : u"MultipleOption"_s, words.several.options},
        {words.numberQuestion, u"Numeric"_s, {}},
        {words.timeQuestion, u"DateTime"_s, {}},
        {words.placeQuestion, u"Location"_s, {}},
        {words.filesQuestion, u"AttachmentList"_s, {}},
        {words.photoQuestion, u"Image"_s, {}},
        {words.phoneQuestion, u"PhoneNumber"_s, {}},
    };
    QList<Question> chosen;
    for (const Question &question : all) {
        if (random.chance(0.6))
            chosen.append(question);
    }
    if (chosen.isEmpty())
        chosen.append(all.first());
    if (random.chance(0.7))
        chosen.append({u"ResponseTime"_s, u"DateTime"_s, {}, true});
    return chosen;
}

QString pictureUrl(Random &random)
{
    const QString folder = random.guid(); // not within arg(): compilers may evaluate arguments in any order
    return u"https://profiles.example.com/%1/%2.jpg"_s.arg(folder, random.hex(32));
}

} // namespace

World::World(quint32 seed, int groups, const QDateTime &now)
{
    Random random(seed, Stream);
    m_packages = {
        u"com.example.miniapps.Form.%1"_s.arg(random.between(2, 20)),
        u"com.example.miniapps.StoreVisit.%1"_s.arg(random.between(2, 20)),
        random.guid(),
    };
    const auto &languages = allPhrases();
    const int wanted = std::clamp(groups, 1, MostGroups);
    for (int i = 0; i < wanted; ++i) {
        const int language = i % int(languages.size());
        const Phrases &words = languages[language];
        const int round = i / int(languages.size());
        QString name = words.groups[round % words.groups.size()];
        if (round >= words.groups.size())
            name += u" %1"_s.arg(round / words.groups.size() + 1);
        const int top = addGroup(random, name, language, {});
        const int teams = i % 3 == 1 ? 0 : random.between(1, int(words.teams.size()));
        for (int team = 0; team < teams; ++team) {
            const int sub = addGroup(random, words.teams[team], language, m_groups[top].id);
            m_groups[top].subGroups.append(m_groups[sub].id);
        }
    }
    for (Group &group : m_groups) {
        addMembers(random, group);
        addActions(random, group, now);
    }
}

int World::addGroup(Random &random, const QString &name, int language, const QString &parentId)
{
    const int index = int(m_groups.size());
    Group group;
    group.id = random.guid();
    group.name = name;
    group.type = parentId.isEmpty() && index % 4 == 3 ? u"ConnectGroup"_s : u"Group"_s;
    group.callerRole = random.chance(0.8) ? u"Admin"_s : u"Member"_s;
    if (random.chance(0.7))
        group.imageUrl = u"https://cdn.example.com/groups/%1.png"_s.arg(random.hex(40));
    group.parentId = parentId;
    group.language = language;
    m_groupIndex.insert(group.id, index);
    m_groups.append(group);
    return index;
}

void World::addMembers(Random &random, Group &group)
{
    const auto &languages = allPhrases();
    const int count = random.between(4, 9);
    for (int i = 0; i < count; ++i) {
        // Teams are mixed: some members write in another language than the group is named in.
        Member member;
        member.language = random.chance(0.2) ? random.below(int(languages.size())) : group.language;
        const Phrases &words = languages[member.language];
        member.userId = random.guid();
        member.phone = u'+' + words.callingCode + random.digits(words.phoneDigits);
        member.name = random.pick(words.people);
        if (random.chance(0.8))
            member.picture = pictureUrl(random);
        group.members.append(int(m_members.size()));
        m_members.append(member);
    }
}

void World::addActions(Random &random, Group &group, const QDateTime &now)
{
    static const QStringList Types{u"Job"_s,    u"Survey"_s,   u"Poll"_s,  u"Form"_s,
                                   u"Survey"_s, u"LetsMeet"_s, u"Image"_s, u"Job"_s};
    const Phrases &words = allPhrases()[group.language];
    const int count = random.between(4, int(Types.size()));
    QDateTime at = now;
    for (int i = 0; i < count; ++i) {
        at = at.addSecs(-60 * qint64(random.between(30, 6 * MinutesPerDay)));
        Action action;
        action.id = random.guid();
        action.type = Types[i];
        action.groupId = group.id;
        action.sender = random.pick(group.members);
        action.sentAt = at;
        if (action.type == u"Job"_s) {
            const Passage job = random.pick(words.jobs);
            action.title = job.title;
            action.text = job.text;
        } else if (action.type == u"Poll"_s) {
            action.title = words.poll.title;
            action.questions = {{words.poll.title, u"SingleOption"_s, words.poll.options}};
        } else if (action.type == u"LetsMeet"_s || action.type == u"Image"_s) {
            action.title = random.pick(words.messages);
        } else {
            action.title = random.pick(words.surveys);
            action.questions = makeQuestions(random, words);
        }
        if (action.type == u"Form"_s)
            action.packageId = random.pick(m_packages);
        group.actions.append(action.id);
        m_actionIndex.insert(action.id, int(m_actions.size()));
        m_actions.append(action);
    }
}

const Group *World::group(const QString &id) const
{
    const auto index = m_groupIndex.constFind(id);
    return index == m_groupIndex.cend() ? nullptr : &m_groups[*index];
}

const Action *World::action(const QString &id) const
{
    const auto index = m_actionIndex.constFind(id);
    return index == m_actionIndex.cend() ? nullptr : &m_actions[*index];
}

} // namespace sandbox
