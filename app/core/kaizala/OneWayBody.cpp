// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/OneWayBody.h"

#include <algorithm>

namespace kaizala {

OneWayBody::OneWayBody(QByteArray body) : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered); // a buffer in between would be wound back without asking
}

bool OneWayBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

bool OneWayBody::reset()
{
    return seek(0);
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, size() - m_read);
    std::copy_n(m_body.constData() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace kaizala
