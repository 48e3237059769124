// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Random.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

constexpr quint64 Golden = 0x9e3779b97f4a7c15ULL; // SplitMix64's increment

} // namespace

Random::Random(quint64 seed, quint64 stream) : m_state(mixed(seed + Golden) ^ mixed(stream * Golden + 1))
{
}

quint64 Random::next()
{
    m_state += Golden;
    return mixed(m_state);
}

int Random::below(int limit)
{
    // The bias of the remainder is at most limit / 2^64: nothing for test data.
    const quint64 number = next(); // taken in any case, so that a limit does not shift what follows
    return limit < 2 ? 0 : int(number % quint64(limit));
}

int Random::between(int least, int most)
{
    return least + below(most - least + 1);
}

bool Random::chance(double probability)
{
    constexpr double Steps = 9007199254740992.0; // 2^53
    return double(next() >> 11) / Steps < probability;
}

QString Random::guid()
{
    QString text = hex(32);
    text[12] = u'4'; // version 4, as the service's ids look
    text[16] = QLatin1StringView("89ab")[int(next() % 4)];
    for (const int at : {8, 13, 18, 23})
        text.insert(at, u'-');
    return text;
}

QString Random::hex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += u"%1"_s.arg(next(), 16, 16, QLatin1Char('0'));
    text.truncate(digits);
    return text;
}

QString Random::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + (i == 0 ? between(1, 9) : below(10)));
    return text;
}

} // namespace sandbox
