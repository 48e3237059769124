// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/ReachTexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace listener {

namespace {

constexpr int ServerPort = 8091; // of a reverse tunnel, at its other end

// "/k/" for "/k/abc", the path itself where it has one part only; each once, sorted.
QStringList prefixesOf(const QStringList &paths)
{
    QStringList prefixes;
    for (const QString &path : paths) {
        const qsizetype end = path.indexOf(u'/', 1);
        prefixes.append(end < 0 ? path : path.left(end + 1));
    }
    prefixes.removeDuplicates();
    prefixes.sort();
    return prefixes;
}

QString authorityOf(const QUrl &local)
{
    return local.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

int megabytes(qint64 bytes)
{
    return int((bytes + 1024 * 1024 - 1) / (1024 * 1024));
}

QStringList domainsOf(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return {u"trycloudflare.com"_s, u"cfargotunnel.com"_s};
    case TunnelProgram::Ngrok:
        return {u"ngrok.io"_s, u"ngrok.app"_s, u"ngrok.dev"_s, u"ngrok-free.app"_s, u"ngrok-free.dev"_s};
    case TunnelProgram::Ssh:
    case TunnelProgram::Other:
        break;
    }
    return {};
}

} // namespace

QString nginxSnippet(const QString &host, const QUrl &local, const QStringList &paths, qint64 mostBytes)
{
    QString text = u"server {\n"
                   "    listen 443 ssl;\n"
                   "    server_name %1;\n"
                   "    # ssl_certificate and ssl_certificate_key: your own\n"
                   "    client_max_body_size %2m;\n"_s.arg(host)
                       .arg(megabytes(mostBytes));
    for (const QString &prefix : prefixesOf(paths)) {
        text += u"\n"
                "    location %1%2 {\n"
                "        proxy_pass %3;\n"
                "        proxy_http_version 1.1;\n"
                "        proxy_set_header Host $host;\n"
                "        proxy_set_header X-Forwarded-For $remote_addr;\n"
                "        proxy_set_header X-Forwarded-Proto $scheme;\n"
                "        proxy_request_buffering off;\n"
                "    }\n"_s.arg(prefix.endsWith(u'/') ? QString() : u"= "_s, prefix, authorityOf(local));
    }
    return text + u"}\n"_s;
}

QString caddySnippet(const QString &host, const QUrl &local, const QStringList &paths, qint64 mostBytes)
{
    QString wanted;
    for (const QString &prefix : prefixesOf(paths))
        wanted += u' ' + prefix + (prefix.endsWith(u'/') ? u"*"_s : QString());
    return u"%1 {\n"
           "    @callbacks path%2\n"
           "    handle @callbacks {\n"
           "        request_body {\n"
           "            max_size %3MB\n"
           "        }\n"
           "        reverse_proxy %4\n"
           "    }\n"
           "    respond 404\n"
           "}\n"_s.arg(host, wanted)
               .arg(megabytes(mostBytes))
               .arg(authorityOf(local));
}

QString tunnelCommand(TunnelProgram program, const QUrl &local, const QString &server)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return u"cloudflared tunnel --url %1"_s.arg(authorityOf(local));
    case TunnelProgram::Ngrok:
        return u"ngrok http %1 --log stdout --log-format logfmt"_s.arg(authorityOf(local));
    case TunnelProgram::Ssh:
        return u"ssh -N -o ExitOnForwardFailure=yes -o ServerAliveInterval=30 -R %1:%2:%3 %4"_s.arg(ServerPort)
            .arg(local.host())
            .arg(local.port())
            .arg(server);
    case TunnelProgram::Other:
        break;
    }
    return {};
}

QUrl publicUrlIn(const QString &line, TunnelProgram program)
{
    static const QRegularExpression Address(uR"(https://[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?)"_s);
    const QStringList domains = domainsOf(program);
    auto found = Address.globalMatch(line.left(4096));
    while (found.hasNext()) {
        const QUrl url(found.next().captured());
        const QString host = url.host();
        const bool fits = domains.isEmpty() || std::any_of(domains.begin(), domains.end(), [&host](const QString &one) {
                              return host.endsWith(u'.' + one);
                          });
        if (fits && url.isValid() && host.contains(u'.'))
            return url;
    }
    return {};
}

} // namespace listener
