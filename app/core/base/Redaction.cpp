// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace base {

QString redactedUrl(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &item : items)
        query.addQueryItem(item.first, u"…"_s);
    shown.setQuery(items.isEmpty() ? QUrlQuery() : query);
    if (items.isEmpty())
        shown.setQuery(QString());
    return shown.toString(QUrl::PrettyDecoded);
}

QString oneLine(QString text, qsizetype most)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    if (text.size() > most)
        return text.left(most) + u"… (%1 more)"_s.arg(text.size() - most);
    return text;
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression Loopback(uR"(\A(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\])\z)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return Loopback.match(host).hasMatch();
}

} // namespace base
