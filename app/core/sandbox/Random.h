// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace sandbox {

//! Numbers that only look random (SplitMix64): the same seed and stream give the same ones on every platform, which
//! std::uniform_int_distribution does not promise. Not for secrets. Belongs to one thread.
class Random
{
public:
    //! \a stream separates uses of one seed: what one of them takes does not shift the others.
    explicit Random(quint64 seed, quint64 stream = 0);

    [[nodiscard]] quint64 next();
    [[nodiscard]] int below(int limit); //!< 0 to limit - 1; 0 for a limit below 2
    [[nodiscard]] int between(int least, int most); //!< both included
    [[nodiscard]] bool chance(double probability); //!< true that often; 0 and less: never, 1 and more: always
    [[nodiscard]] QString guid(); //!< "8c291050-9be8-45d6-97f5-bb7013930027"
    [[nodiscard]] QString hex(int digits);
    [[nodiscard]] QString digits(int count); //!< the first one is not 0

    //! One of \a list, which must not be empty.
    template <typename List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list[below(int(std::size(list)))];
    }

private:
    quint64 m_state;
};

} // namespace sandbox
