// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PayloadTerm.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <compare>
#include <optional>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Operator = PayloadTerm::Operator;

bool isOf(Operator op, std::partial_ordering order)
{
    switch (op) {
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    default:
        return order == 0;
    }
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// A date at least: "12" is a number and no time.
QDateTime timeOf(const QString &text)
{
    constexpr qsizetype ShortestDate = 10; // 2026-01-15
    return text.size() >= ShortestDate && !numberOf(text) ? base::timeFromIso(text) : QDateTime();
}

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

bool isFalse(const QString &text)
{
    return text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text.compare("no"_L1, Qt::CaseInsensitive) == 0;
}

class Walk
{
public:
    explicit Walk(const PayloadTerm &test)
        : m_test(test), m_folded(test.value.toCaseFolded()), m_number(numberOf(test.value)), m_time(timeOf(test.value))
    {
    }

    //! Whether \a value, or one inside it below the keys from \a at on, fits.
    [[nodiscard]] bool find(const QJsonValue &value, qsizetype at)
    {
        if (++m_looked > PayloadTerm::MostValues)
            return false;
        if (at == m_test.path.size() && !value.isArray())
            return fits(value);
        if (value.isArray())
            return findInArray(value.toArray(), at);
        if (!value.isObject())
            return false;
        const QJsonObject object = value.toObject();
        const QString &key = m_test.path.at(at);
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it.key().compare(key, Qt::CaseInsensitive) == 0 && find(it.value(), at + 1))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool findInArray(const QJsonArray &array, qsizetype at)
    {
        if (at == m_test.path.size() && isThere())
            return true;
        if (at < m_test.path.size()) {
            bool isIndex = false;
            const qsizetype index = m_test.path.at(at).toUInt(&isIndex);
            if (isIndex)
                return index < array.size() && find(array.at(index), at + 1);
        }
        for (const QJsonValue &one : array) {
            if (find(one, at))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isThere() const { return m_test.op == Operator::Equals && m_test.value == u"*"_s; }

    [[nodiscard]] bool fits(const QJsonValue &value) const
    {
        if (isThere())
            return !value.isNull();
        if (value.isObject())
            return false;
        const QString text = value.isNull() ? u"null"_s : base::lenientString(value);
        if (m_test.op == Operator::Contains)
            return text.toCaseFolded().contains(m_folded);
        if (value.isBool())
            return m_test.op == Operator::Equals && (value.toBool() ? isTrue(m_test.value) : isFalse(m_test.value));
        if (m_time.isValid()) {
            const QDateTime time = value.isDouble() ? base::timeFromEpochMs(value.toInteger()) : timeOf(text);
            if (time.isValid())
                return isOf(m_test.op, time.toMSecsSinceEpoch() <=> m_time.toMSecsSinceEpoch());
        }
        if (const auto number = value.isDouble() ? std::optional(value.toDouble()) : numberOf(text); number && m_number)
            return isOf(m_test.op, *number <=> *m_number);
        if (m_test.op != Operator::Equals)
            return false;
        const QString folded = text.toCaseFolded();
        return m_folded.endsWith(u'*') ? folded.startsWith(QStringView(m_folded).chopped(1)) : folded == m_folded;
    }

    const PayloadTerm &m_test;
    const QString m_folded;
    const std::optional<double> m_number;
    const QDateTime m_time;
    int m_looked = 0;
};

} // namespace

bool PayloadTerm::holds(const QJsonValue &payload) const
{
    return !path.isEmpty() && Walk(*this).find(payload, 0);
}

} // namespace store
