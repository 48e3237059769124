// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaBundle.h"

#include "schema/SchemaWalk.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;
using base::Error;
using base::fail;
using base::Result;

namespace schema {

namespace {

struct Target
{
    QString file;
    QString pointer;

    friend bool operator==(const Target &, const Target &) = default;
    friend size_t qHash(const Target &target, size_t seed = 0) { return qHashMulti(seed, target.file, target.pointer); }
};

class Bundler
{
public:
    Bundler(QString file, const QHash<QString, QJsonObject> &files)
        : m_root(std::move(file)), m_files(files), m_definitions(files.value(m_root).value("definitions"_L1).toObject())
    {
    }

    [[nodiscard]] Result<QJsonObject> run()
    {
        QJsonObject document = rewritten(m_files.value(m_root), m_root).toObject();
        m_definitions = document.value("definitions"_L1).toObject();
        while (!m_waiting.isEmpty() && !m_problem) {
            const Target target = m_waiting.takeFirst();
            m_definitions.insert(m_names.value(target), copyOf(target));
        }
        if (m_problem)
            return fail(Error::Kind::InvalidInput, *m_problem);
        if (!m_definitions.isEmpty())
            document.insert("definitions"_L1, m_definitions);
        return document;
    }

private:
    [[nodiscard]] QJsonValue copyOf(const Target &target)
    {
        const std::optional<QJsonValue> found = valueAt(m_files.value(target.file), target.pointer);
        if (!found) {
            m_problem =
                u"%1: a reference leads to \"%2#%3\", which does not exist"_s.arg(m_root, target.file, target.pointer);
            return {};
        }
        QJsonValue copy = rewritten(*found, target.file);
        if (copy.isObject() && target.pointer.isEmpty()) {
            // A whole file: what it is as a document of its own has no place inside another one.
            QJsonObject schema = copy.toObject();
            for (const QLatin1String keyword : {"$schema"_L1, "$id"_L1, "definitions"_L1, "examples"_L1})
                schema.remove(keyword);
            copy = schema;
        }
        return copy;
    }

    [[nodiscard]] QJsonValue rewritten(const QJsonValue &json, const QString &file)
    {
        if (!json.isObject())
            return json;
        QJsonObject schema = withSubschemas(json.toObject(), [this, &file](const QJsonValue &inner, const QString &) {
            return rewritten(inner, file);
        });
        if (const QJsonValue ref = schema.value("$ref"_L1); ref.isString())
            schema.insert("$ref"_L1, here(ref.toString(), file));
        return schema;
    }

    // The same reference, as it is to be written in the bundle.
    [[nodiscard]] QString here(const QString &ref, const QString &file)
    {
        const std::optional<Target> target = resolved(ref, file);
        if (!target) {
            m_problem = u"%1: the reference \"%2\" leads to a file that is not among the schemas"_s.arg(m_root, ref);
            return ref;
        }
        if (target->file == m_root)
            return u'#' + target->pointer;
        if (!m_names.contains(*target)) {
            m_names.insert(*target, freeName(*target));
            m_waiting.append(*target);
        }
        return "#/definitions/"_L1 + m_names.value(*target);
    }

    [[nodiscard]] std::optional<Target> resolved(const QString &ref, const QString &file) const
    {
        const qsizetype hash = ref.indexOf(u'#');
        const QString document = hash < 0 ? ref : ref.first(hash);
        const QString pointer = hash < 0 ? QString() : QUrl::fromPercentEncoding(ref.sliced(hash + 1).toUtf8());
        if (document.isEmpty())
            return Target{file, pointer};
        if (m_files.contains(document))
            return Target{document, pointer};
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
            if (it->value("$id"_L1).toString() == document)
                return Target{it.key(), pointer};
        }
        return std::nullopt;
    }

    // "common.id" for common.schema.json#/definitions/id, "envelope" for a whole file.
    [[nodiscard]] QString freeName(const Target &target) const
    {
        static const QRegularExpression Unusual(u"[^A-Za-z0-9._-]"_s);
        QString name = target.file.section(".schema.json"_L1, 0, 0) + target.pointer;
        name.replace("/definitions/"_L1, "."_L1).replace(Unusual, u"_"_s);
        const auto taken = [this](const QString &candidate) {
            return m_definitions.contains(candidate)
                || std::find(m_names.cbegin(), m_names.cend(), candidate) != m_names.cend();
        };
        QString free = name;
        for (int n = 2; taken(free); ++n)
            free = name + u'_' + QString::number(n);
        return free;
    }

    QString m_root;
    const QHash<QString, QJsonObject> &m_files;
    QJsonObject m_definitions;
    QHash<Target, QString> m_names;
    QList<Target> m_waiting;
    std::optional<QString> m_problem;
};

} // namespace

Result<QJsonObject> bundled(const QString &file, const QHash<QString, QJsonObject> &files)
{
    return Bundler(file, files).run();
}

} // namespace schema
