// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/Volatile.h"

#include "schema/Meaning.h"

#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

using Type = PayloadTree::Type;

namespace {

constexpr qsizetype LongestText = 16 * 1024; // characters; a longer one is neither id, time nor link

//! The last key that is no index.
QString nameOf(const QStringList &path)
{
    const auto isIndex = [](const QString &key) {
        return std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
    };
    const auto name = std::find_if_not(path.crbegin(), path.crend(), isIndex);
    return name == path.crend() ? QString() : *name;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression Uuid(u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() == 36 && Uuid.match(text).hasMatch();
}

bool isIdName(const QString &name)
{
    static const QRegularExpression Id(u"\\A(?:id|ID|Id|uuid|guid)\\z|(?:Id|ID|_id|-id|Uuid|Guid)\\z"_s);
    return Id.match(name).hasMatch() || name.compare("eventid"_L1, Qt::CaseInsensitive) == 0;
}

//! An id that says what the event is about: another one means something.
bool namesAThing(const QString &name)
{
    static const QRegularExpression Thing(
        u"(?:object|subscription|group|user|member|person|contact|responder|assignee|sender|creator|owner|action|"
        u"package|"
        "survey|job|question|option|form|tenant|team|organi[sz]ation|application|app|connector|parent|account|customer|"
        "repository|order|product)s?(?:[_-]?u?id|_?guid)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return Thing.match(name).hasMatch();
}

//! A time that is said, not when something happened.
bool isAppointment(const QString &name)
{
    static const QRegularExpression Anywhere(u"due|deadline|expir|valid|until|remind"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Word(u"\\A(?:start|end)|(?:Start|End)"_s);
    return Anywhere.match(name).hasMatch() || Word.match(name).hasMatch();
}

QJsonValue scalarOf(const PayloadTree &tree, int node)
{
    return tree.at(node).type == Type::String ? QJsonValue(tree.string(node))
                                              : QJsonValue(tree.spelling(node).toByteArray().toDouble());
}

bool mayTell(const PayloadTree &tree, int node)
{
    const Type type = tree.at(node).type;
    return (type == Type::String || type == Type::Number) && tree.spelling(node).size() <= LongestText;
}

} // namespace

bool isVolatile(const QStringList &path, const PayloadTree &before, int nodeBefore, const PayloadTree &after,
                int nodeAfter)
{
    if (!mayTell(before, nodeBefore) || !mayTell(after, nodeAfter))
        return false;
    const QString name = nameOf(path);
    if (isIdName(name))
        return !namesAThing(name);
    const QJsonValue was = scalarOf(before, nodeBefore);
    const QJsonValue is = scalarOf(after, nodeAfter);
    if (isUuid(was.toString()) && isUuid(is.toString()))
        return true;
    const schema::MeaningKind kind = schema::meaningOf(path, was).kind;
    if (kind != schema::meaningOf(path, is).kind)
        return false;
    if (kind == schema::MeaningKind::Time)
        return !isAppointment(name);
    if (kind == schema::MeaningKind::MediaLink || kind == schema::MeaningKind::Link)
        return was.toString().contains(u'?') && was.toString().section(u'?', 0, 0) == is.toString().section(u'?', 0, 0);
    return false;
}

} // namespace inspect
