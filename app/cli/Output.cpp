// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Output.h"

#include "base/Json.h"
#include "base/Redaction.h"

#include <cstdio>

namespace cli {

namespace {

constexpr qsizetype MostSentenceCharacters = 2000; // a sentence may quote what a service said

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void Output::line(const QJsonObject &object)
{
    bytes(base::toJsonLine(object) + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    if (!m_failed)
        m_failed = !write(stdout, bytes);
}

void Output::words(const QString &sentence)
{
    if (m_log) {
        (void)write(stderr,
                    logLine(*m_log, QDateTime::currentDateTimeUtc(), QStringLiteral("notice"),
                            QStringLiteral("kaizala-cli"), sentence));
        return;
    }
    // What is quoted comes from outside; it must not move the cursor of a terminal.
    (void)write(stderr, "kaizala-cli: " + base::oneLine(sentence, MostSentenceCharacters).toUtf8() + '\n');
}

void Output::plain(const QString &text, bool toStandardError)
{
    QByteArray whole = text.toUtf8();
    if (!whole.endsWith('\n'))
        whole.append('\n');
    if (toStandardError)
        (void)write(stderr, whole);
    else
        bytes(whole);
}

} // namespace cli
