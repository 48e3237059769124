// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaSet.h"

#include "base/Json.h"
#include "schema/KeyOrder.h"
#include "schema/SchemaBundle.h"
#include "schema/SchemaCheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <mutex>

// Q_INIT_RESOURCE declares a function, which has to be in no namespace.
static void initResources()
{
    Q_INIT_RESOURCE(kwc_schemas);
}

using namespace Qt::StringLiterals;
using base::Error;
using base::fail;
using base::Result;

namespace schema {

namespace {

constexpr qint64 MaxFileBytes = 4 * 1024 * 1024;
constexpr int MaxFiles = 1'000;
constexpr QLatin1String Suffix(".schema.json");
constexpr QLatin1String EnvelopeFile("envelope.schema.json");
constexpr QLatin1String LibraryFile("common.schema.json"); // of the built-in ones
constexpr QLatin1String BuiltInFolder(":/schemas");

Result<QJsonObject> readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    const QByteArray text = file.read(MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    if (text.size() > MaxFileBytes)
        return fail(Error::Kind::InvalidInput,
                    u"%1: larger than %2 MB"_s.arg(name, QString::number(MaxFileBytes / 1024 / 1024)));
    const Result<QJsonObject> json = base::parseJsonObject(text);
    if (!json)
        return fail(Error::Kind::InvalidInput, u"%1: %2"_s.arg(name, json.error().detail));
    return withKeyOrder(*json, text);
}

QStringList schemaFiles(const QDir &folder)
{
    return folder.entryList({u'*' + Suffix}, QDir::Files | QDir::Readable, QDir::Name);
}

Result<QHash<QString, QJsonObject>> readFiles(const QDir &folder)
{
    if (!folder.exists())
        return fail(Error::Kind::Storage, u"%1: there is no such folder"_s.arg(folder.path()));
    const QStringList names = schemaFiles(folder);
    if (names.size() > MaxFiles)
        return fail(Error::Kind::InvalidInput,
                    u"%1: more than %2 schemas"_s.arg(folder.path(), QString::number(MaxFiles)));
    QHash<QString, QJsonObject> files;
    for (const QString &name : names) {
        const Result<QJsonObject> json = readFile(folder.filePath(name));
        if (!json)
            return fail(json.error());
        files.insert(name, *json);
    }
    return files;
}

QString eventTypeOf(const QString &file)
{
    return file == EnvelopeFile ? QString() : file.chopped(Suffix.size());
}

// A file that describes no payload but only holds definitions for others.
bool isLibrary(const QJsonObject &json)
{
    static const QStringList Describing{u"$ref"_s, u"allOf"_s, u"anyOf"_s,      u"const"_s,    u"enum"_s,
                                        u"if"_s,   u"oneOf"_s, u"properties"_s, u"required"_s, u"type"_s};
    return json.contains("definitions"_L1)
        && std::none_of(Describing.cbegin(), Describing.cend(),
                        [&json](const QString &key) { return json.contains(key); });
}

Result<EventSchema> load(const QString &file, const QHash<QString, QJsonObject> &files, const QString &folder)
{
    const Result<QJsonObject> json = bundled(file, files);
    if (!json)
        return fail(json.error());
    if (folder != BuiltInFolder) { // those are checked by a test
        if (const Result<> checked = checkSchema(*json); !checked)
            return fail(Error::Kind::InvalidInput, u"%1: %2"_s.arg(file, checked.error().detail));
    }
    EventSchema schema;
    schema.eventType = eventTypeOf(file);
    schema.title = json->value("title"_L1).toString(schema.eventType);
    schema.description = json->value("description"_L1).toString();
    schema.source = folder + u'/' + file;
    schema.json = *json;
    const QJsonArray examples = json->value("examples"_L1).toArray();
    for (const QJsonValue &example : examples) {
        if (example.isObject())
            schema.examples.append(example.toObject());
    }
    return schema;
}

[[noreturn]] void fatal(const QString &detail)
{
    qFatal("the built-in schemas are damaged: %s", qPrintable(detail));
}

// Constants of the program, read when the first of them is asked for.
const QHash<QString, QJsonObject> &builtInFiles()
{
    static const QHash<QString, QJsonObject> Files = [] {
        const Result<QHash<QString, QJsonObject>> files = readFiles(QDir(BuiltInFolder));
        if (!files)
            fatal(files.error().detail);
        return *files;
    }();
    return Files;
}

EventSchema loadBuiltIn(const QString &file)
{
    const Result<EventSchema> schema = load(file, builtInFiles(), BuiltInFolder);
    if (!schema)
        fatal(schema.error().detail);
    return *schema;
}

} // namespace

class SchemaSet::Data
{
public:
    using Entry = std::shared_ptr<const LoadedSchema>;

    void add(const QString &eventType, const std::function<EventSchema()> &load)
    {
        const auto entry = std::make_shared<const LoadedSchema>(load);
        if (eventType.isEmpty()) {
            envelope = entry;
            return;
        }
        byFoldedType.insert(eventType.toCaseFolded(), {eventType, entry});
        byType.clear();
        for (const auto &[name, one] : std::as_const(byFoldedType))
            byType.insert(name, one);
    }

    // The files named \a names out of \a files, instead of what is there by the same event type.
    Result<> addAll(const QStringList &names, const QHash<QString, QJsonObject> &files, const QString &folder)
    {
        for (const QString &name : names) {
            if (isLibrary(files.value(name)) || name.size() == Suffix.size())
                continue;
            const Result<EventSchema> schema = load(name, files, folder);
            if (!schema)
                return fail(schema.error());
            add(schema->eventType, [loaded = *schema] { return loaded; });
        }
        return {};
    }

    [[nodiscard]] const LoadedSchema *find(const QString &eventType) const
    {
        if (const auto exact = byType.constFind(eventType); exact != byType.constEnd())
            return exact->get();
        const auto found = byFoldedType.constFind(eventType.toCaseFolded());
        return found != byFoldedType.constEnd() ? found->second.get() : nullptr;
    }

    //! Made at the first use; a copy of the schemas, which is about to get others, makes its own.
    struct Fingerprint
    {
        Fingerprint() = default;
        Fingerprint(const Fingerprint &) { }
        Fingerprint &operator=(const Fingerprint &) = delete;
        std::once_flag isMade;
        QString text;
    };
    mutable Fingerprint fingerprint;

    Entry envelope = std::make_shared<const LoadedSchema>([] { return EventSchema(); });
    QHash<QString, Entry> byType; // as events spell it
    QHash<QString, std::pair<QString, Entry>> byFoldedType; // the type as its schema spells it
};

SchemaSet::SchemaSet() : d(std::make_shared<const Data>())
{
}

SchemaSet SchemaSet::builtIn()
{
    static const std::shared_ptr<const Data> BuiltIn = [] {
        initResources();
        auto data = std::make_shared<Data>();
        const QStringList files = schemaFiles(QDir(BuiltInFolder));
        for (const QString &file : files) {
            if (file != LibraryFile)
                data->add(eventTypeOf(file), [file] { return loadBuiltIn(file); });
        }
        if (data->byType.isEmpty())
            fatal(u"none"_s);
        return data;
    }();
    SchemaSet set;
    set.d = BuiltIn;
    return set;
}

Result<SchemaSet> SchemaSet::withFolder(const QString &folder)
{
    Result<QHash<QString, QJsonObject>> own = readFiles(QDir(folder));
    if (!own)
        return fail(own.error());
    auto data = std::make_shared<Data>(*builtIn().d);
    QHash<QString, QJsonObject> files = builtInFiles();
    files.insert(*own);
    QStringList names = own->keys();
    names.sort();
    if (const Result<> added = data->addAll(names, files, folder); !added)
        return fail(added.error());
    SchemaSet set;
    set.d = std::move(data);
    return set;
}

const EventSchema &SchemaSet::envelope() const
{
    return d->envelope->schema();
}

const EventSchema *SchemaSet::find(const QString &eventType) const
{
    const LoadedSchema *entry = d->find(eventType);
    return entry ? &entry->schema() : nullptr;
}

const LoadedSchema *SchemaSet::loaded(const QString &eventType) const
{
    return d->find(eventType);
}

const LoadedSchema &SchemaSet::loadedEnvelope() const
{
    return *d->envelope;
}

const FieldTree &SchemaSet::fields(const QString &eventType) const
{
    const LoadedSchema *entry = d->find(eventType);
    return (entry ? *entry : *d->envelope).fields();
}

QStringList SchemaSet::eventTypes() const
{
    QStringList types = d->byType.keys();
    types.sort();
    return types;
}

QString SchemaSet::fingerprint() const
{
    std::call_once(d->fingerprint.isMade, [this] {
        constexpr qsizetype KeptDigits = 16;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const EventSchema &schema : all()) {
            hash.addData(QByteArray(schema.eventType.toUtf8() + '\n'));
            hash.addData(QByteArray(QJsonDocument(schema.json).toJson(QJsonDocument::Compact) + '\n'));
        }
        d->fingerprint.text = QString::fromLatin1(hash.result().toHex().first(KeptDigits));
    });
    return d->fingerprint.text;
}

QList<EventSchema> SchemaSet::all() const
{
    QList<EventSchema> schemas{envelope()};
    const QStringList types = eventTypes();
    for (const QString &type : types)
        schemas.append(d->find(type)->schema());
    return schemas;
}

} // namespace schema
