// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Limits.h"

#include "base/Redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace listener {

namespace {

constexpr qint64 MebiByte = 1024 * 1024;

template <auto Member>
qint64 readNumber(const Limits &limits)
{
    return qint64(limits.*Member);
}

template <auto Member>
void writeNumber(Limits &limits, qint64 value)
{
    auto &member = limits.*Member;
    member = std::remove_reference_t<decltype(member)>(value);
}

template <auto Member>
qint64 readSeconds(const Limits &limits)
{
    return std::chrono::duration_cast<std::chrono::seconds>(limits.*Member).count();
}

template <auto Member>
void writeSeconds(Limits &limits, qint64 value)
{
    limits.*Member = std::chrono::seconds(value);
}

template <auto Member>
NamedLimit number(const QString &name, const QString &unit, qint64 least, qint64 most)
{
    return {name, unit, least, most, readNumber<Member>, writeNumber<Member>};
}

template <auto Member>
NamedLimit seconds(const QString &name, qint64 least, qint64 most)
{
    return {name, u"seconds"_s, least, most, readSeconds<Member>, writeSeconds<Member>};
}

} // namespace

Limits Limits::defaultsFor(const QHostAddress &address)
{
    Limits limits;
    limits.requestsPerMinutePerAddress = address.isLoopback() ? 0 : RequestsPerMinute;
    return limits;
}

const QList<NamedLimit> &namedLimits()
{
    // A body of the largest kind leaves room for another one (http::Limits::heldBodyBytes). JSON of a greater depth is
    // read nowhere in the program.
    static const QList<NamedLimit> Named{
        number<&http::Limits::headerBytes>(u"request-bytes"_s, u"bytes"_s, 1024, MebiByte),
        number<&http::Limits::headerFields>(u"header-fields"_s, u"fields"_s, 8, 1000),
        number<&http::Limits::bodyBytes>(u"body-bytes"_s, u"bytes"_s, 1024, 128 * MebiByte),
        number<&Limits::jsonDepth>(u"json-depth"_s, u"levels"_s, 1, base::MaxJsonDepth),
        number<&http::Limits::connections>(u"connections"_s, u"connections"_s, 1, 50'000),
        number<&http::Limits::requestsPerMinutePerAddress>(u"requests-per-minute"_s, u"requests, 0: any number"_s, 0,
                                                           6'000'000),
        seconds<&http::Limits::headerTimeout>(u"header-timeout"_s, 1, 600),
        number<&http::Limits::bodyBytesPerSecond>(u"body-rate"_s, u"bytes per second"_s, 1, MebiByte),
        seconds<&http::Limits::idle>(u"idle"_s, 1, 3600),
    };
    return Named;
}

base::Result<> setLimit(Limits &limits, const QString &name, const QString &value)
{
    const QList<NamedLimit> &all = namedLimits();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const NamedLimit &one) { return one.name == name; });
    if (found == all.cend()) {
        QStringList names;
        for (const NamedLimit &one : all)
            names.append(one.name);
        return base::fail(base::Error::Kind::InvalidInput,
                          u"there is no limit called %1, only %2"_s.arg(base::oneLine(name), names.join(", "_L1)));
    }
    bool isNumber = false;
    const qint64 number = value.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < found->least || number > found->most)
        return base::fail(base::Error::Kind::InvalidInput,
                          u"%1 has to be a whole number from %2 to %3 (%4)"_s.arg(name)
                              .arg(found->least)
                              .arg(found->most)
                              .arg(found->unit));
    found->write(limits, number);
    return {};
}

base::Result<Limits> withLimits(Limits limits, const QMap<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (const base::Result<> set = setLimit(limits, it.key(), it.value()); !set)
            return base::fail(set.error());
    }
    return limits;
}

QMap<QString, QString> toMap(const Limits &limits)
{
    QMap<QString, QString> values;
    for (const NamedLimit &one : namedLimits())
        values.insert(one.name, QString::number(one.read(limits)));
    return values;
}

} // namespace listener
