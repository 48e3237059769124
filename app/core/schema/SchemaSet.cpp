// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaSet.h"

#include "base/Json.h"
#include "schema/FieldTree.h"
#include "schema/KeyOrder.h"
#include "schema/SchemaBundle.h"
#include "schema/SchemaCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

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

Result<QHash<QString, QJsonObject>> readFiles(const QDir &folder)
{
    if (!folder.exists())
        return fail(Error::Kind::Storage, u"%1: there is no such folder"_s.arg(folder.path()));
    const QStringList names = folder.entryList({u'*' + Suffix}, QDir::Files | QDir::Readable, QDir::Name);
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
    if (const Result<> checked = checkSchema(*json); !checked)
        return fail(Error::Kind::InvalidInput, u"%1: %2"_s.arg(file, checked.error().detail));
    EventSchema schema;
    schema.eventType = file == EnvelopeFile ? QString() : file.chopped(Suffix.size());
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

} // namespace

class SchemaSet::Data
{
public:
    struct Entry
    {
        EventSchema schema;
        std::shared_ptr<const FieldTree> fields;
    };

    void add(const EventSchema &schema)
    {
        Entry entry{schema, FieldTree::of(schema.json)};
        if (schema.eventType.isEmpty())
            envelope = std::move(entry);
        else
            byType.insert(schema.eventType.toCaseFolded(), entry);
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
            add(*schema);
        }
        return {};
    }

    [[nodiscard]] const Entry *find(const QString &eventType) const
    {
        const auto found = byType.constFind(eventType.toCaseFolded());
        return found != byType.constEnd() ? &*found : nullptr;
    }

    QHash<QString, QJsonObject> builtInFiles;
    Entry envelope{{}, std::make_shared<FieldTree>()};
    QHash<QString, Entry> byType; // by the folded event type
};

SchemaSet::SchemaSet() : d(std::make_shared<const Data>())
{
}

std::shared_ptr<const SchemaSet::Data> SchemaSet::loadBuiltIn()
{
    initResources();
    const QString folder = u":/schemas"_s;
    auto data = std::make_shared<Data>();
    const Result<> loaded = readFiles(QDir(folder)).and_then([&](const QHash<QString, QJsonObject> &files) {
        data->builtInFiles = files;
        return data->addAll(files.keys(), files, folder);
    });
    if (!loaded || data->byType.isEmpty())
        qFatal("the built-in schemas are damaged: %s", qPrintable(loaded ? u"none"_s : loaded.error().detail));
    return data;
}

SchemaSet SchemaSet::builtIn()
{
    // They are constants of the program, and reading them takes some milliseconds.
    static const std::shared_ptr<const Data> Loaded = loadBuiltIn();
    SchemaSet set;
    set.d = Loaded;
    return set;
}

Result<SchemaSet> SchemaSet::withFolder(const QString &folder)
{
    Result<QHash<QString, QJsonObject>> own = readFiles(QDir(folder));
    if (!own)
        return fail(own.error());
    auto data = std::make_shared<Data>(*builtIn().d);
    QHash<QString, QJsonObject> files = data->builtInFiles;
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
    return d->envelope.schema;
}

const EventSchema *SchemaSet::find(const QString &eventType) const
{
    const Data::Entry *entry = d->find(eventType);
    return entry ? &entry->schema : nullptr;
}

const FieldTree &SchemaSet::fields(const QString &eventType) const
{
    const Data::Entry *entry = d->find(eventType);
    return entry ? *entry->fields : *d->envelope.fields;
}

QList<EventSchema> SchemaSet::all() const
{
    QList<EventSchema> schemas;
    for (const Data::Entry &entry : std::as_const(d->byType))
        schemas.append(entry.schema);
    std::sort(schemas.begin(), schemas.end(),
              [](const EventSchema &a, const EventSchema &b) { return a.eventType < b.eventType; });
    schemas.prepend(d->envelope.schema);
    return schemas;
}

} // namespace schema
