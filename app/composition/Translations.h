// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace composition {

//! Installs the translations for \a language ("fr", "pt_BR"; empty: the system's) and makes it the default locale. A
//! language that is not there leaves the texts in English; the outcome says whether one was found (English always is).
//! Call it before the first window.
bool installTranslations(QCoreApplication &application, const QString &language);

[[nodiscard]] QStringList availableLanguages(); //!< codes, English first

} // namespace composition
