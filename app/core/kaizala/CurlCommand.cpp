// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/CurlCommand.h"

#include "kaizala/ApiUrl.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

//! The JSON of \a body as a shell word; its callback token as a variable.
QString bodyWord(QJsonObject body)
{
    const bool hasToken = body.contains("callBackToken"_L1);
    body.remove("callBackToken"_L1);
    const QString json = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!hasToken)
        return shellQuoted(json);
    const QString rest = json == "{}"_L1 ? u"\"}"_s : u"\","_s + json.mid(1);
    return shellQuoted(u"{\"callBackToken\":\""_s) + u"\"$KAIZALA_CALLBACK_TOKEN\""_s + shellQuoted(rest);
}

QString command(const QString &verb, const QUrl &endpoint, const ApiPath &path, const QString &body = {})
{
    // Without --globoff cURL would take brackets and braces in an address for a list of addresses.
    QStringList words{u"curl"_s, u"--globoff"_s, u"--request"_s,
                      verb,      u"--header"_s,  u"'accessToken: '\"$KAIZALA_ACCESS_TOKEN\""_s};
    if (!body.isEmpty())
        words << u"--header"_s << u"'Content-Type: application/json'"_s << u"--data-raw"_s << body;
    words << u"--url"_s << shellQuoted(QString::fromLatin1(path.on(baseUrl(endpoint)).toEncoded()));
    return words.join(u' ');
}

} // namespace

QString shellQuoted(QString text)
{
    text.remove(QChar(u'\0'));
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString curlListGroups(const QUrl &endpoint)
{
    return command(u"GET"_s, endpoint,
                   ApiPath("/v1/groups").query("showDetail", u"true"_s).query("fetchAllGroups", u"true"_s));
}

QString curlList(const QUrl &endpoint, const ObjectRef &object)
{
    return command(u"GET"_s, endpoint,
                   ApiPath("/v1/webhook").query("objectId", object.id).query("objectType", toString(object.type)));
}

QString curlCreate(const QUrl &endpoint, const SubscriptionDraft &draft)
{
    return command(u"POST"_s, endpoint, ApiPath("/v1/webhook"), bodyWord(draft.toJson()));
}

QString curlEdit(const QUrl &endpoint, const SubscriptionId &id, const SubscriptionPatch &patch)
{
    return command(u"PUT"_s, endpoint, ApiPath("/v1/webhook").id(id.value), bodyWord(patch.toJson()));
}

QString curlDelete(const QUrl &endpoint, const SubscriptionId &id)
{
    return command(u"DELETE"_s, endpoint, ApiPath("/v1/webhook").id(id.value));
}

} // namespace kaizala
