// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Diagnostics.h"

#include "listener/Counters.h"
#include "listener/Listener.h"
#include "listener/Runner.h"
#include "subscriptions/Catalogue.h"
#include "ui/Look.h"
#include "ui/Program.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString phaseText(listener::Runner::Phase phase)
{
    switch (phase) {
    case listener::Runner::Phase::Stopped:
        return u"stopped"_s;
    case listener::Runner::Phase::Starting:
        return u"starting"_s;
    case listener::Runner::Phase::Listening:
        return u"listening"_s;
    case listener::Runner::Phase::Waiting:
        return u"waiting for its address"_s;
    case listener::Runner::Phase::Stopping:
        return u"stopping"_s;
    }
    return {};
}

} // namespace

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return u"~"_s;
    return home.size() > 1 && path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
}

QString diagnostics(const Session *session, const QStringList &folders)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) { lines.append(name + u": "_s + value); };
    add(u"Program"_s, u"Kaizala Webhook Console "_s + QStringLiteral(KWC_VERSION));
    add(u"Qt"_s, u"%1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    add(u"System"_s,
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                               QSysInfo::currentCpuArchitecture()));
    add(u"Language"_s, u"%1, system %2"_s.arg(QLocale().name(), QLocale::system().name()));
    add(u"Display"_s,
        u"%1, style %2, %3"_s.arg(QGuiApplication::platformName(), QApplication::style()->name(),
                                  isDark(QApplication::palette()) ? u"dark"_s : u"light"_s));
    for (const QScreen *screen : QGuiApplication::screens()) {
        add(u"Screen"_s,
            u"%1 × %2, scale %3"_s.arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio()));
    }
    for (const QString &folder : folders)
        add(u"Folder"_s, withoutHome(folder));
    if (!session) {
        add(u"Account"_s, u"none is open"_s);
        return lines.join(u'\n') + u'\n';
    }
    add(u"Account"_s, session->sandbox ? u"the sandbox"_s : u"one at a service"_s);
    add(u"Objects"_s, QString::number(session->catalogue.objects().size()));
    add(u"Subscriptions"_s, QString::number(session->catalogue.subscriptions().size()));
    add(u"Listener"_s, phaseText(session->runner.phase()));
    const listener::Counters counters = session->listener.counters();
    add(u"Received"_s,
        u"%1 stored, %2 again, %3 not stored"_s.arg(counters.stored).arg(counters.duplicates).arg(counters.failures));
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
