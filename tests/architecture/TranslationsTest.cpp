// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString source;
    QStringList forms; //!< one, or one per plural form
    bool unfinished = false;
    bool plural = false;
};

QList<Entry> entriesOf(const QByteArray &ts)
{
    QList<Entry> entries;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1)
            entries.append({.source = {}, .forms = {}, .plural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            entries.last().forms.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            entries.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!entries.last().plural)
                entries.last().forms.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression Placeholder(u"%L?(\\d|n)"_s);
    QSet<QString> found;
    auto it = Placeholder.globalMatch(text);
    while (it.hasNext())
        found.insert(it.next().captured());
    return found;
}

//! What is wrong with \a entry; empty: nothing.
QString problemOf(const Entry &entry)
{
    if (entry.unfinished || entry.forms.isEmpty())
        return u"unfinished"_s;
    for (const QString &form : entry.forms) {
        if (form.isEmpty())
            return u"empty"_s;
        QSet<QString> wanted = placeholders(entry.source);
        QSet<QString> there = placeholders(form);
        if (entry.plural) { // "one month" may leave the number out
            wanted.remove(u"%n"_s);
            there.remove(u"%n"_s);
        }
        if (wanted != there)
            return u"other placeholders: "_s + form;
    }
    return {};
}

} // namespace

TEST(Translations, EveryLanguageIsCompleteAndKeepsThePlaceholders)
{
    const QDir folder(QStringLiteral(KWC_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"kwc_*.ts"_s});
    ASSERT_TRUE(files.contains(u"kwc_fr.ts"_s));
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QList<Entry> entries = entriesOf(file.readAll());
        EXPECT_GT(entries.size(), name == u"kwc_en.ts"_s ? 20 : 400) << name.toStdString();
        for (const Entry &entry : entries) {
            const QString problem = problemOf(entry);
            EXPECT_TRUE(problem.isEmpty())
                << name.toStdString() << ": \"" << entry.source.toStdString() << "\": " << problem.toStdString();
        }
    }
}

TEST(Translations, TheCheckSeesWhatItShould)
{
    const auto problem = [](const QByteArray &message) {
        const QList<Entry> entries = entriesOf("<TS><context>" + message + "</context></TS>");
        return entries.size() == 1 ? problemOf(entries.first()) : u"not read"_s;
    };
    EXPECT_EQ(problem("<message><source>a %1</source><translation>b %1</translation></message>"), QString());
    EXPECT_FALSE(problem("<message><source>a</source><translation type=\"unfinished\"/></message>").isEmpty());
    EXPECT_FALSE(problem("<message><source>a %1</source><translation>b %2</translation></message>").isEmpty());
    EXPECT_FALSE(problem("<message><source>a</source><translation></translation></message>").isEmpty());
    EXPECT_EQ(problem("<message numerus=\"yes\"><source>%n months</source><translation><numerusform>one "
                      "month</numerusform><numerusform>%n months</numerusform></translation></message>"),
              QString());
}
