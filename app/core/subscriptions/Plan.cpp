// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Plan.h"

#include "base/Redaction.h"
#include "base/Time.h"
#include "subscriptions/PlanMatch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionPatch;

namespace {

constexpr qsizetype MostShown = 120; // of a text from outside, within a sentence

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString shown(const QString &text)
{
    return text.isEmpty() ? Text::tr("(none)", "in place of a text that is empty") : base::oneLine(text, MostShown);
}

//! "+JobResponse −Announcement"
QString typesDifference(const QStringList &wanted, const QStringList &there)
{
    QStringList words;
    for (const QString &type : wanted) {
        if (!there.contains(type, Qt::CaseInsensitive))
            words.append(u'+' + shown(type));
    }
    for (const QString &type : there) {
        if (!wanted.contains(type, Qt::CaseInsensitive))
            words.append(u'\u2212' + shown(type));
    }
    return words.join(u' ');
}

//! What to set where there is none.
base::Secret tokenOf(const Entry &entry)
{
    return entry.callbackToken.isEmpty() ? entry.tokenIfNone : entry.callbackToken;
}

class Planner
{
public:
    Planner(const QList<Entry> &entries, const QList<Subscription> &there, const QDateTime &now)
        : m_entries(entries), m_now(now)
    {
        for (const Subscription &one : there)
            m_there[one.object].append(one);
        for (const Entry &entry : entries)
            m_wanted[entry.object].append(entry);
    }

    [[nodiscard]] Plan run()
    {
        findRepetitions();
        for (const ObjectRef &object : objectsOf(m_entries))
            planObject(m_wanted.value(object), m_there.value(object));
        return m_plan;
    }

private:
    void findRepetitions();
    void planObject(const QList<Entry> &wanted, const QList<Subscription> &there);
    void planCreation(const Entry &entry);
    void planEdit(const Entry &entry, const Subscription &there);
    void compareTexts(const Entry &entry, const Subscription &there);
    void compareState(const Entry &entry, const Subscription &there);
    void compareToken(const Entry &entry, const Subscription &there);
    void planDeletion(const Subscription &there);
    [[nodiscard]] bool hasPassed(const Entry &entry) const { return entry.validUntil && *entry.validUntil <= m_now; }

    const QList<Entry> &m_entries;
    const QDateTime m_now;
    QHash<ObjectRef, QList<Subscription>> m_there;
    QHash<ObjectRef, QList<Entry>> m_wanted;
    Plan m_plan;
    // Of the edit that is being planned:
    SubscriptionPatch m_patch;
    QStringList m_why;
    bool m_lacksToken = false;
};

void Planner::findRepetitions()
{
    QHash<QString, QString> byId; // to the place
    QHash<QStringList, const Entry *> byContent;
    for (const Entry &entry : m_entries) {
        if (!entry.id.isEmpty()) {
            const QString first = byId.value(entry.id.value);
            if (!first.isEmpty())
                m_plan.problems.append(
                    {entry.place, Text::tr("It has the same id as %1. Remove one of the two.").arg(first)});
            else
                byId.insert(entry.id.value, entry.place);
        }
        if (!entry.callbackUrl || !entry.eventTypes)
            continue;
        const QStringList content = QStringList{kaizala::toString(entry.object.type), entry.object.id,
                                                *entry.callbackUrl, entry.context ? u'=' + *entry.context : QString()}
            + foldedTypes(*entry.eventTypes);
        const Entry *first = byContent.value(content);
        if (!first)
            byContent.insert(content, &entry);
        else if (first->id.isEmpty() || entry.id.isEmpty())
            m_plan.problems.append(
                {entry.place, Text::tr("It says the same as %1. Remove one of the two.").arg(first->place)});
        else
            m_plan.notes.append({entry.place,
                                 Text::tr("It sends the same events to the same callback as %1, so each comes twice.")
                                     .arg(first->place)});
    }
}

void Planner::planObject(const QList<Entry> &wanted, const QList<Subscription> &there)
{
    const PlanMatch match = PlanMatch::of(wanted, there);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (match.thereOf[i] < 0)
            planCreation(wanted[i]);
        else
            planEdit(wanted[i], there[match.thereOf[i]]);
    }
    for (const qsizetype place : match.left)
        planDeletion(there[place]);
}

void Planner::planCreation(const Entry &entry)
{
    if (!entry.callbackUrl || !entry.eventTypes) {
        m_plan.problems.append(
            {entry.place,
             Text::tr("Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and "
                      "eventTypes, so that it can be created.")
                 .arg(shown(entry.id.value))});
        return;
    }
    if (hasPassed(entry)) {
        m_plan.notes.append({entry.place,
                             Text::tr("It is not there, and it is not created because it has ended (%1).")
                                 .arg(base::toIsoUtc(*entry.validUntil))});
        return;
    }
    if (entry.active == false) {
        m_plan.notes.append(
            {entry.place, Text::tr("It is not there, and it is not created because it would not be active.")});
        return;
    }
    Change change;
    change.kind = Change::Kind::Create;
    change.object = entry.object;
    change.draft.object = entry.object;
    change.draft.eventTypes = *entry.eventTypes;
    change.draft.callbackUrl = *entry.callbackUrl;
    change.draft.callbackToken = tokenOf(entry);
    change.draft.context = entry.context.value_or(QString());
    change.draft.validUntil = entry.validUntil.value_or(QDateTime());
    if (const std::optional<base::Error> problem = change.draft.problem(m_now)) {
        m_plan.problems.append({entry.place, Text::tr("It can't be created: %1.").arg(problem->detail)});
        return;
    }
    const bool lacksToken = entry.hasCallbackToken == true && change.draft.callbackToken.isEmpty();
    change.why = lacksToken ? Text::tr("in the file, not at the service; it needs a callback token")
                            : Text::tr("in the file, not at the service");
    (lacksToken ? m_plan.withoutToken : m_plan.changes).append(change);
}

void Planner::planEdit(const Entry &entry, const Subscription &there)
{
    m_patch = {};
    m_why.clear();
    m_lacksToken = false;
    compareTexts(entry, there);
    compareState(entry, there);
    compareToken(entry, there);
    if (m_why.isEmpty())
        return;
    if (!m_patch.validUntil && !there.active && there.validUntil.isValid() && there.validUntil <= m_now) {
        // Such a service has no PUT, and a replacement can't be made to have ended.
        m_plan.notes.append({entry.place,
                             Text::tr("It has ended (%1), so it is not changed. Give it a validUntil that is to come.")
                                 .arg(base::toIsoUtc(there.validUntil))});
        return;
    }
    if (m_patch.callbackUrl) {
        const kaizala::SubscriptionDraft sound{there.object, {u"any"_s}, *m_patch.callbackUrl, {}, {}, {}};
        if (const std::optional<base::Error> problem = sound.problem(m_now)) {
            m_plan.problems.append({entry.place, Text::tr("It can't be changed: %1.").arg(problem->detail)});
            return;
        }
    }
    Change change;
    change.kind = Change::Kind::Edit;
    change.object = there.object;
    change.id = there.id;
    change.patch = m_patch;
    change.before = there;
    change.why = m_why.first();
    for (qsizetype i = 1; i < m_why.size(); ++i)
        change.why = Text::tr("%1; %2", "two things that differ").arg(change.why, m_why[i]);
    (m_lacksToken ? m_plan.withoutToken : m_plan.changes).append(change);
}

void Planner::compareTexts(const Entry &entry, const Subscription &there)
{
    if (entry.eventTypes && foldedTypes(*entry.eventTypes) != foldedTypes(there.eventTypes)) {
        m_patch.eventTypes = entry.eventTypes;
        m_why.append(Text::tr("events differ: %1", "%1: such as +JobResponse −Announcement")
                         .arg(typesDifference(*entry.eventTypes, there.eventTypes)));
    }
    if (entry.callbackUrl && *entry.callbackUrl != there.callbackUrl) {
        m_patch.callbackUrl = entry.callbackUrl;
        m_why.append(Text::tr("callback URL differs: %1 instead of %2")
                         .arg(shown(*entry.callbackUrl), shown(there.callbackUrl)));
    }
    if (entry.context && *entry.context != there.context) {
        m_patch.context = entry.context;
        m_why.append(Text::tr("context differs: %1 instead of %2").arg(shown(*entry.context), shown(there.context)));
    }
}

void Planner::compareState(const Entry &entry, const Subscription &there)
{
    const bool endDiffers =
        entry.validUntil && there.validUntil.isValid() && !sameEnd(*entry.validUntil, there.validUntil);
    if (endDiffers && hasPassed(entry)) {
        m_plan.notes.append({entry.place,
                             Text::tr("Its end (%1) has passed and can't be asked for; the service's (%2) stays.")
                                 .arg(base::toIsoUtc(*entry.validUntil), base::toIsoUtc(there.validUntil))});
    } else if (endDiffers) {
        m_patch.validUntil = entry.validUntil;
        m_why.append(Text::tr("end differs: %1 instead of %2", "until when a subscription is valid")
                         .arg(base::toIsoUtc(*entry.validUntil), base::toIsoUtc(there.validUntil)));
    }
    if (entry.active && there.active && *entry.active != *there.active) {
        m_patch.active = entry.active;
        m_why.append(*entry.active ? Text::tr("it is disabled and should be active")
                                   : Text::tr("it is active and should be disabled"));
    }
}

void Planner::compareToken(const Entry &entry, const Subscription &there)
{
    if (!entry.hasCallbackToken)
        return;
    const bool wanted = *entry.hasCallbackToken;
    if (!wanted && there.hasCallbackToken()) {
        m_patch.callbackToken = base::Secret();
        m_why.append(Text::tr("it has a callback token and should have none"));
    } else if (wanted && !there.hasCallbackToken()) {
        m_patch.callbackToken = tokenOf(entry);
        m_lacksToken = m_patch.callbackToken->isEmpty();
        m_why.append(m_lacksToken ? Text::tr("it has no callback token and needs one")
                                  : Text::tr("it has no callback token and should have one"));
    } else if (wanted && !entry.callbackToken.isEmpty() && entry.callbackToken != there.callbackToken) {
        m_patch.callbackToken = entry.callbackToken;
        m_why.append(Text::tr("callback token differs"));
    }
}

void Planner::planDeletion(const Subscription &there)
{
    Change change;
    change.kind = Change::Kind::Delete;
    change.object = there.object;
    change.id = there.id;
    change.before = there;
    change.why = Text::tr("not in the file");
    m_plan.changes.append(change);
}

} // namespace

int Plan::count(Change::Kind kind) const
{
    return int(std::count_if(changes.cbegin(), changes.cend(), [kind](const Change &one) { return one.kind == kind; }));
}

QList<ObjectRef> objectsOf(const QList<Entry> &entries)
{
    QList<ObjectRef> objects;
    QSet<ObjectRef> seen;
    for (const Entry &entry : entries) {
        if (seen.contains(entry.object))
            continue;
        seen.insert(entry.object);
        objects.append(entry.object);
    }
    return objects;
}

Plan planOf(const QList<Entry> &entries, const QList<Subscription> &there, const QDateTime &now)
{
    return Planner(entries, there, now).run();
}

} // namespace subscriptions
