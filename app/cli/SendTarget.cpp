// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SendTarget.h"

#include "app/cli/Arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr double MostPerSecond = 10'000;
constexpr double MostTimesAsFast = 1'000'000;

struct SendText
{
    Q_DECLARE_TR_FUNCTIONS(cli::SendTarget)
};

//! The number before \a unit, above 0 and at most \a most.
std::optional<double> numberBefore(const QString &text, QLatin1StringView unit, double most)
{
    if (!text.endsWith(unit))
        return std::nullopt;
    bool isNumber = false;
    const double value = text.chopped(unit.size()).toDouble(&isNumber);
    return isNumber && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

Checked<delivery::Target> sendTarget(const SendOptions &options)
{
    delivery::Target target;
    if (!options.callbackTokenEnv.isEmpty()) {
        auto token = secretFromEnvironment(options.callbackTokenEnv);
        if (!token)
            return tl::unexpected(token.error());
        target.callbackToken = *token;
    }
    const auto url = delivery::targetUrl(options.to, !target.callbackToken.isEmpty());
    if (!url)
        return tl::unexpected(Problem{Exit::Usage, url.error().detail});
    target.url = *url;
    target.keepsTarget = options.samePath;
    target.patience = std::chrono::seconds(options.timeout);
    return target;
}

Checked<delivery::Pace> paceArgument(const QString &text)
{
    if (text.isEmpty() || text == "ack"_L1)
        return delivery::Pace::asAcknowledged();
    if (text == "original"_L1)
        return delivery::Pace::original();
    if (const auto speed = numberBefore(text, "x"_L1, MostTimesAsFast))
        return delivery::Pace::original(*speed);
    if (const auto rate = numberBefore(text, "/s"_L1, MostPerSecond))
        return delivery::Pace::perSecond(*rate);
    return tl::unexpected(Problem{Exit::Usage,
                                  SendText::tr("%1 is no pace. Give ack, original, 60x (sixty times as fast as "
                                               "original) or 20/s (at most twenty per second).")
                                      .arg(text)});
}

QJsonObject toJson(const delivery::Attempt &attempt)
{
    QJsonObject line{{u"id"_s, attempt.id},
                     {u"status"_s, attempt.status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(attempt.status)},
                     {u"error"_s, QJsonValue::Null},
                     {u"ms"_s, attempt.elapsedMs},
                     {u"bytes"_s, attempt.body.size()}};
    if (attempt.error) {
        line.insert(u"error"_s, base::toString(attempt.error->kind));
        line.insert(u"detail"_s, attempt.error->detail);
    }
    if (attempt.isCut)
        line.insert(u"cut"_s, true);
    return line;
}

} // namespace cli
