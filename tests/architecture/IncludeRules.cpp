// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/IncludeRules.h"

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

// The table of ARCHITECTURE.md, "The floors": a service and the services that it may use.
const QHash<QString, QStringList> &mayUse()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"kaizala"_s, {u"base"_s}},
        {u"accounts"_s, {u"http"_s, u"kaizala"_s, u"base"_s}},
        {u"subscriptions"_s, {u"kaizala"_s, u"base"_s}},
        {u"http"_s, {u"base"_s}},
        {u"schema"_s, {u"base"_s}},
        {u"inspect"_s, {u"schema"_s, u"base"_s}},
        {u"store"_s, {u"base"_s}},
        {u"delivery"_s, {u"kaizala"_s, u"schema"_s, u"store"_s, u"base"_s}},
        {u"listener"_s, {u"http"_s, u"schema"_s, u"store"_s, u"base"_s}},
        {u"sandbox"_s, {u"http"_s, u"kaizala"_s, u"base"_s}},
    };
    return table;
}

// A library that exactly one folder knows, by the start of its headers.
const QHash<QString, QString> &onlyUser()
{
    static const QHash<QString, QString> table{
        {u"qt6keychain/"_s, u"app/core/accounts/"_s},
        {u"valijson/"_s, u"tests/core/schema/"_s}, // only to compare with
        {u"boost/"_s, u"app/core/http/"_s},
        {u"zlib.h"_s, u"app/core/http/"_s},
        {u"QSql"_s, u"app/core/store/"_s},
        {u"zstd"_s, u"app/core/store/"_s},
        {u"zdict"_s, u"app/core/store/"_s},
        {u"QNetworkAccessManager"_s, u"app/core/kaizala/"_s},
        {u"CLI/"_s, u"app/cli/"_s},
    };
    return table;
}

// Qt's own folders say which headers are widgets'.
bool isWidgetHeader(const QString &include)
{
    const QString name = include.section(u'/', -1);
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/"_s + name);
}

QString serviceOf(const QString &path)
{
    static const QRegularExpression Service(u"^app/core/([^/]+)/"_s);
    return Service.match(path).captured(1);
}

} // namespace

QStringList violations(const QString &path, const QByteArray &text)
{
    static const QRegularExpression Include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    const QString service = serviceOf(path);
    const bool inModels = path.startsWith("models/"_L1);
    const bool inUi = path.startsWith("ui/"_L1);
    const bool product = !service.isEmpty() || inModels || inUi || path.startsWith("app/"_L1);

    QStringList found;
    const auto object = [&](const QString &include, const QString &why) {
        found.append(u"%1 includes %2: %3"_s.arg(path, include, why));
    };
    auto it = Include.globalMatch(QString::fromUtf8(text));
    while (it.hasNext()) {
        const QString include = it.next().captured(1);
        const QString folder = include.section(u'/', 0, 0);
        if (!service.isEmpty() && !mayUse().contains(service)) {
            object(include, u"the service %1 is not in the table"_s.arg(service));
        } else if (!service.isEmpty()) {
            if (mayUse().contains(folder) && folder != service && !mayUse().value(service).contains(folder))
                object(include, u"%1 may use only: %2"_s.arg(service, mayUse().value(service).join(", "_L1)));
            if (folder == "models"_L1 || folder == "ui"_L1 || folder == "app"_L1)
                object(include, u"a service knows nobody above it"_s);
        }
        if ((inModels && (folder == "ui"_L1 || folder == "app"_L1)) || (inUi && folder == "app"_L1))
            object(include, u"arrows point down"_s);
        if ((!service.isEmpty() || inModels) && isWidgetHeader(include))
            object(include, u"no widgets below ui"_s);
        if (product) {
            for (auto user = onlyUser().cbegin(); user != onlyUser().cend(); ++user) {
                if (include.startsWith(user.key()) && !path.startsWith(user.value()))
                    object(include, u"only %1 may use it"_s.arg(user.value()));
            }
        }
    }
    return found;
}

} // namespace architecture
