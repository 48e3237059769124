// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/LogLine.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QJsonObject>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

std::atomic<LogFormat> chosen = LogFormat::Text;

bool isPlain(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also what turns the direction of writing
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (isPlain(character))
            out.append(character);
        else
            out.append(u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0')));
    }
    return out;
}

QString bounded(const QString &text)
{
    if (text.size() <= MostLogCharacters)
        return text;
    return text.left(MostLogCharacters) + u"… (%1 more)"_s.arg(text.size() - MostLogCharacters);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = logLine(chosen, QDateTime::currentDateTimeUtc(), logLevel(type),
                                    QString::fromLatin1(context.category), message);
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines of threads do not mix
    (void)std::fflush(stderr);
}

} // namespace

QString logLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

QByteArray logLine(LogFormat format, const QDateTime &time, const QString &level, const QString &category,
                   const QString &message)
{
    const QString at = base::toIsoUtc(time);
    const QString text = bounded(message);
    if (format == LogFormat::Text)
        return u"%1 %2 %3: "_s.arg(at, level, escaped(category)).toUtf8() + escaped(text).toUtf8() + '\n';
    const QByteArray json =
        base::toJsonLine({{u"time"_s, at}, {u"level"_s, level}, {u"category"_s, category}, {u"message"_s, text}});
    // What JSON leaves as it is (U+007F, U+2028, U+202E) can only be within its texts.
    return escaped(QString::fromUtf8(json)).toUtf8() + '\n';
}

void installLog(LogFormat format)
{
    chosen = format;
    QLoggingCategory::setFilterRules(u"kwc.*.info=true\nkwc.*.debug=false"_s);
    qInstallMessageHandler(write);
}

} // namespace cli
