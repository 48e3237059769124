// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/Options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace console {

base::Result<Options> Options::parse(const QStringList &arguments)
{
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     u"Open on a sandbox service of its own: signed in, with events arriving."_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep settings and events below this folder."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window, such as en or fr."_s, u"code"_s);
    const QCommandLineOption selfTest(
        u"self-test"_s, u"Play an administrator's round in the window, tell each step, and end (0: all well)."_s);
    const QCommandLineOption pictures(u"pictures"_s, u"With --self-test: save pictures of the window here."_s,
                                      u"folder"_s);
    const QCommandLineOption dark(u"dark"_s, u"Use a dark palette, whatever the system uses."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Console for the webhooks of Kaizala-compatible services."_s);
    parser.addPositionalArgument(u"file"_s, u"A subscriptions.json, to be compared with the service."_s, u"[file]"_s);
    parser.addOptions({sandbox, dataDir, language, selfTest, pictures, dark, help, version});
    if (!parser.parse(arguments))
        return base::fail(base::Error::Kind::InvalidInput, parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return base::fail(base::Error::Kind::InvalidInput,
                          u"What \"%1\" means is not known; see --help."_s.arg(files.at(1)));

    Options options;
    options.sandbox = parser.isSet(sandbox);
    options.dataDir = parser.value(dataDir);
    options.language = parser.value(language);
    options.selfTest = parser.isSet(selfTest);
    options.pictures = parser.value(pictures);
    options.dark = parser.isSet(dark);
    options.file = files.value(0);
    if (parser.isSet(help))
        options.message = parser.helpText();
    else if (parser.isSet(version))
        options.message =
            u"kaizala-console %1 (Qt %2)\n"_s.arg(QStringLiteral(KWC_VERSION), QString::fromLatin1(qVersion()));
    return options;
}

} // namespace console
