// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/KeepRules.h"

#include "listener/Admission.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeepRules)
};

//! \a text is a number and one of \a units, or no unit where that is one of them; none where it is not, or is too
//! large.
std::optional<qint64> measure(const QString &text, const QMap<QString, qint64> &units)
{
    static const QRegularExpression Form(u"^([0-9]{1,15})([A-Za-z]*)$"_s);
    const QRegularExpressionMatch match = Form.match(text);
    const auto unit = units.constFind(match.captured(2).toLower());
    if (!match.hasMatch() || unit == units.constEnd())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    if (number <= 0 || number > std::numeric_limits<qint64>::max() / 1000 / *unit)
        return std::nullopt;
    return number * *unit;
}

bool apply(const QString &name, const QString &value, store::Retention &rule)
{
    static const QMap<QString, qint64> Seconds{
        {u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86'400}, {u"w"_s, 604'800}};
    static const QMap<QString, qint64> Bytes{{u""_s, 1},
                                             {u"b"_s, 1},
                                             {u"kb"_s, 1000},
                                             {u"mb"_s, 1'000'000},
                                             {u"gb"_s, 1'000'000'000},
                                             {u"tb"_s, 1'000'000'000'000}};
    if (name == u"age"_s) {
        const auto seconds = measure(value, Seconds);
        if (seconds)
            rule.age = std::chrono::seconds(*seconds);
        return seconds.has_value();
    }
    std::optional<qint64> &limit = name == u"events"_s ? rule.events : rule.bytes;
    limit = measure(value, name == u"events"_s ? QMap<QString, qint64>{{u""_s, 1}} : Bytes);
    return limit.has_value();
}

} // namespace

Checked<QMap<QString, store::Retention>> keepRules(const QStringList &texts, const QMap<QString, QString> &paths)
{
    static const QRegularExpression Form(u"^(?:(.+):)?(?:(age|events|bytes)=(.+)|everything)$"_s);
    QMap<QString, store::Retention> rules;
    for (const QString &text : texts) {
        const QRegularExpressionMatch match = Form.match(text);
        const QString inbox = match.captured(1);
        const bool isInbox = inbox.isEmpty() || inbox.startsWith(u'/') || paths.contains(inbox);
        store::Retention &rule =
            rules[paths.contains(inbox) ? paths.value(inbox)
                      : inbox.isEmpty() ? u""_s
                                        : QString::fromLatin1(listener::Admission::encodedPath(inbox))];
        const bool isEverything = match.captured(2).isEmpty();
        if (!match.hasMatch() || !isInbox || (!isEverything && !apply(match.captured(2), match.captured(3), rule)))
            return tl::unexpected(Problem{
                Exit::Usage,
                Text::tr("--keep %1 can't be used. Give it as age=90d, events=1000000, bytes=2GB or everything, "
                         "for one inbox as /path:age=30d.")
                    .arg(text)});
    }
    return rules;
}

QJsonObject toJson(const QString &inbox, const store::Retention &rule)
{
    QJsonObject object{{u"inbox"_s, inbox}};
    if (rule.age)
        object.insert(u"ageSeconds"_s, qint64(rule.age->count()));
    if (rule.events)
        object.insert(u"events"_s, *rule.events);
    if (rule.bytes)
        object.insert(u"bytes"_s, *rule.bytes);
    return object;
}

} // namespace cli
