// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CallbackFailures.h"

#include "base/Json.h"
#include "base/Redaction.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace subscriptions {

using Verdict = CallbackReport::Verdict;

namespace {

constexpr auto ByService = "service"_L1;

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(CallbackFailure)
};

std::optional<Verdict> verdictFromString(const QString &text)
{
    for (int one = int(Verdict::Ok); one <= int(Verdict::TooLong); ++one) {
        if (toString(Verdict(one)) == text)
            return Verdict(one);
    }
    return std::nullopt;
}

} // namespace

QString CallbackFailure::sentence() const
{
    if (by == By::Service)
        return FailureText::tr("The service could not validate it and said: %1", "%1: the service's own words")
            .arg(base::oneLine(detail));
    CallbackReport report;
    report.verdict = verdict;
    report.status = status;
    return report.sentence();
}

std::optional<CallbackFailure> CallbackFailures::of(const QString &url) const
{
    const auto found = m_failures.constFind(url);
    return found == m_failures.constEnd() ? std::nullopt : std::optional(*found);
}

bool CallbackFailures::set(const QString &url, const CallbackFailure &failure)
{
    if (url.isEmpty() || of(url) == failure)
        return false;
    m_failures.insert(url, failure);
    if (m_failures.size() > Most) {
        m_failures.erase(std::ranges::min_element(
            m_failures, [](const CallbackFailure &a, const CallbackFailure &b) { return a.at < b.at; }));
    }
    return true;
}

bool CallbackFailures::forget(const QString &url)
{
    return m_failures.remove(url);
}

bool CallbackFailures::forgetReached(const QDateTime &at, const std::function<bool(const QString &url)> &isReached)
{
    return m_failures.removeIf([&](QHash<QString, CallbackFailure>::iterator one) {
        return one.value().at < at && isReached(one.key());
    }) > 0;
}

void CallbackFailures::addMissing(const CallbackFailures &earlier)
{
    for (auto one = earlier.m_failures.cbegin(); one != earlier.m_failures.cend(); ++one) {
        if (!m_failures.contains(one.key()))
            set(one.key(), one.value());
    }
}

QJsonArray CallbackFailures::toJson() const
{
    QStringList urls = m_failures.keys();
    std::ranges::sort(urls, {}, [this](const QString &url) { return std::pair(m_failures.value(url).at, url); });
    QJsonArray json;
    for (const QString &url : std::as_const(urls)) {
        const CallbackFailure failure = m_failures.value(url);
        const bool byService = failure.by == CallbackFailure::By::Service;
        QJsonObject one{{u"url"_s, url},
                        {u"at"_s, failure.at.toMSecsSinceEpoch()},
                        {u"why"_s, byService ? QString(ByService) : toString(failure.verdict)}};
        if (failure.status != 0)
            one.insert(u"status"_s, failure.status);
        if (!failure.detail.isEmpty())
            one.insert(u"detail"_s, failure.detail);
        json.append(one);
    }
    return json;
}

CallbackFailures CallbackFailures::fromJson(const QJsonArray &json)
{
    CallbackFailures failures;
    for (const QJsonValue &value : json) {
        const base::LenientObject one(value.toObject());
        const QString why = one.string(u"why");
        const auto verdict = verdictFromString(why);
        const QDateTime at = one.time(u"at");
        if (!at.isValid() || (why != ByService && !verdict))
            continue;
        failures.set(one.string(u"url"),
                     {at, why == ByService ? CallbackFailure::By::Service : CallbackFailure::By::Check,
                      verdict.value_or(Verdict::Unreachable), int(one.integer(u"status").value_or(0)),
                      base::oneLine(one.string(u"detail"))});
    }
    return failures;
}

bool refusesCallback(const base::Error &error)
{
    static constexpr std::array Words{"validat"_L1, "verif"_L1, "echo"_L1, "reach"_L1, "respond"_L1};
    const auto says = [&error](QLatin1String word) { return error.detail.contains(word, Qt::CaseInsensitive); };
    return error.kind == base::Error::Kind::Http && says("callback"_L1) && std::ranges::any_of(Words, says);
}

} // namespace subscriptions
