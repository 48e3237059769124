// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/Translations.h"

#include "translations/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace composition {

bool installTranslations(QCoreApplication &application, const QString &language)
{
    initLanguages();
    // Those of an earlier call go: the last one counts.
    static QList<QPointer<QTranslator>> installed;
    for (const QPointer<QTranslator> &translator : std::as_const(installed))
        delete translator; // uninstalls itself
    installed.clear();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);

    auto *qt = new QTranslator(&application); // the texts of Qt's own buttons and menus
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    installed.append(qt);
    auto *ours = new QTranslator(&application);
    const bool found = ours->load(locale, u"kwc"_s, u"_"_s, u":/i18n"_s);
    // English has plural forms of its own, which the texts in the sources leave open ("%n event(s)").
    if (found || ours->load(u":/i18n/kwc_en.qm"_s))
        QCoreApplication::installTranslator(ours);
    installed.append(ours);
    return found || locale.language() == QLocale::English;
}

QStringList availableLanguages()
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"kwc_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.mid(4).chopped(3);
        if (!languages.contains(code))
            languages.append(code);
    }
    return languages;
}

} // namespace composition
