// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/FieldsModel.h"

#include "base/Json.h"
#include "inspect/JsonString.h"
#include "models/FieldsModelPrivate.h"
#include "models/JsonText.h"
#include "models/Text.h"
#include "schema/Meaning.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using Kind = FieldNode::Kind;
using schema::Finding;

namespace {

constexpr qsizetype MostNotes = 20; //!< of one field in its tooltip
constexpr qsizetype MostVisible = 64 * 1024; //!< characters; in a longer text what can't be seen is left out

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return FieldsModel::tr("null", "type of a JSON value");
    case QJsonValue::Bool:
        return FieldsModel::tr("boolean", "type of a JSON value");
    case QJsonValue::Double:
        return FieldsModel::tr("number", "type of a JSON value");
    case QJsonValue::String:
        return FieldsModel::tr("string", "type of a JSON value");
    case QJsonValue::Array:
        return FieldsModel::tr("array", "type of a JSON value");
    case QJsonValue::Object:
        return FieldsModel::tr("object", "type of a JSON value");
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

FieldsModel::FieldsModel(schema::FieldGuide guide, QObject *parent)
    : QAbstractItemModel(parent), d(std::make_unique<Private>(this, std::move(guide)))
{
    clear();
}

FieldsModel::~FieldsModel() = default;

void FieldsModel::setPayload(const QJsonValue &payload, const schema::Report &report,
                             const std::optional<inspect::PayloadTree> &spelling)
{
    beginResetModel();
    d->eventType = report.eventType;
    d->findings = FieldFindings(payload, report);
    d->root = std::make_unique<FieldNode>();
    d->spelling = spelling;
    d->root->value = payload;
    d->root->spelled = spelling ? 0 : -1;
    endResetModel();
}

void FieldsModel::clear()
{
    setPayload(QJsonValue(QJsonValue::Undefined), {});
}

// --- Structure ------------------------------------------------------------------------------------------------------

QModelIndex FieldsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return d->indexOf(d->nodeOf(parent)->children[size_t(row)].get(), column);
}

QModelIndex FieldsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !checkIndex(child, CheckIndexOption::DoNotUseParent))
        return {};
    return d->indexOf(d->nodeOf(child)->parent, Name);
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    FieldNode *node = d->nodeOf(parent);
    d->build(node);
    return int(node->children.size());
}

int FieldsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool FieldsModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && d->mayHaveChildren(*d->nodeOf(parent));
}

QModelIndex FieldsModel::indexOfPath(const QString &pointer) const
{
    FieldNode *node = d->root.get();
    d->build(node);
    const auto whole = std::find_if(node->children.begin(), node->children.end(),
                                    [](const auto &child) { return child->kind == Kind::Whole; });
    const QModelIndex wholeIndex = whole == node->children.end() ? QModelIndex() : d->indexOf(whole->get(), Name);
    if (whole != node->children.end() && !(*whole)->value.isObject())
        node = whole->get();
    const FieldNode *const top = node;
    for (const QString &token : pointerTokens(pointer)) {
        d->build(node);
        const auto next = std::find_if(node->children.begin(), node->children.end(), [&token](const auto &child) {
            return child->key == token && (child->kind == Kind::Field || child->kind == Kind::Missing);
        });
        if (next == node->children.end())
            break;
        node = next->get();
    }
    return node == top ? wholeIndex : d->indexOf(node, Name);
}

// --- Showing --------------------------------------------------------------------------------------------------------

QString FieldsModel::Private::name(const FieldNode &node) const
{
    switch (node.kind) {
    case Kind::Whole:
        return tr("(whole payload)");
    case Kind::Rest:
        return u"…"_s;
    case Kind::Field:
    case Kind::Missing:
        break;
    }
    return node.inArray ? u'[' + node.key + u']' : cellText(node.key);
}

QString FieldsModel::Private::value(const FieldNode &node) const
{
    if (node.kind == Kind::Missing)
        return tr("missing", "a field that should be there");
    if (node.kind == Kind::Rest)
        return tr("%n more, to be seen in the raw text", nullptr, int(node.rest));
    switch (node.value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Array:
        return tr("%n item(s)", nullptr, int(node.value.toArray().size()));
    case QJsonValue::Object:
        return tr("%n field(s)", nullptr, int(node.value.toObject().size()));
    case QJsonValue::String: {
        const QString text = node.value.toString();
        return cellText(text.size() > MostVisible ? text : inspect::visibleText(text));
    }
    default:
        return scalar(node);
    }
}

QString FieldsModel::Private::scalar(const FieldNode &node) const
{
    if (node.value.isDouble() && node.spelled >= 0)
        return cellText(spelling->text(node.spelled));
    return base::lenientString(node.value);
}

QString FieldsModel::Private::type(const FieldNode &node) const
{
    if (node.kind == Kind::Missing)
        return guide.describe(eventType, node.path()).type;
    return typeName(node.value.type());
}

QStringList FieldsModel::Private::notes(FieldNode &node) const
{
    QStringList texts;
    if (node.kind == Kind::Rest)
        return texts;
    const QStringList path = node.path();
    const QList<Finding> here = findings.at(pointerOf(path));
    for (const Finding &finding : here)
        texts.append(finding.message);
    if (!node.meaning)
        node.meaning = node.kind == Kind::Field ? schema::meaningOf(path, node.value).text : QString();
    if (!node.meaning->isEmpty())
        texts.append(*node.meaning);
    if (node.spelled >= 0 && spelling->at(node.spelled).duplicateKey)
        texts.append(tr("This name is there more than once. This is the last value, which counts."));
    return texts;
}

QString FieldsModel::Private::nameToolTip(const FieldNode &node) const
{
    if (node.kind == Kind::Whole || node.kind == Kind::Rest)
        return {};
    const schema::FieldInfo info = guide.describe(eventType, node.path());
    QStringList lines;
    if (!info.known) {
        lines = {node.key, tr("No schema describes this field.")};
    } else {
        lines = {info.title.isEmpty() ? node.key : info.title, info.description};
        if (!info.type.isEmpty())
            lines.append(info.required ? tr("Type: %1, required").arg(info.type) : tr("Type: %1").arg(info.type));
        if (!info.example.isEmpty())
            lines.append(tr("Example: %1").arg(cellText(info.example)));
    }
    lines.removeAll(QString());
    return toolTipText(lines.join(u'\n'));
}

QVariant FieldsModel::Private::severity(const FieldNode &node) const
{
    if (node.kind == Kind::Rest)
        return {};
    const QList<Finding> here = findings.at(pointerOf(node.path()));
    if (here.isEmpty())
        return {};
    const auto worst = std::min_element(here.cbegin(), here.cend(), [](const Finding &a, const Finding &b) {
        return a.severity < b.severity; // errors come first
    });
    return int(worst->severity);
}

QString FieldsModel::Private::copy(FieldNode &node, Column column) const
{
    if (column == Name)
        return node.key;
    if (column == Note)
        return notes(node).join(u'\n');
    if (node.spelled >= 0 && !node.value.isString())
        return prettyJson(spelling->compact(node.spelled)); // exactly
    switch (node.value.type()) {
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(node.value.toArray()).toJson());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(node.value.toObject()).toJson());
    case QJsonValue::Null:
        return u"null"_s;
    default:
        return base::lenientString(node.value);
    }
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    FieldNode &node = *d->nodeOf(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const bool tip = role == Qt::ToolTipRole;
        switch (column) {
        case Name:
            return tip ? d->nameToolTip(node) : d->name(node);
        case Value:
            return tip ? toolTipText(node.value.isString() ? node.value.toString() : d->value(node)) : d->value(node);
        case Type:
            return tip ? QVariant() : QVariant(d->type(node));
        case Note: {
            const QStringList notes = d->notes(node);
            return tip ? toolTipText(notes.first(std::min(MostNotes, notes.size())).join(u'\n'))
                       : cellText(notes.first(std::min(MostNotes, notes.size())).join(u" · "_s), 500);
        }
        case ColumnCount:
            break;
        }
        return {};
    }
    case Qt::AccessibleTextRole:
        if (column == Value && node.value.isString() && node.value.toString().isEmpty())
            return tr("empty text");
        return {};
    case Qt::FontRole:
        if (node.kind == Kind::Missing || node.kind == Kind::Rest) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case MissingRole:
        return node.kind == Kind::Missing;
    case StateRole:
        return d->severity(node);
    case PathRole:
        return pointerOf(node.path());
    case KeysRole: {
        QStringList keys;
        for (const FieldNode *one = &node; one; one = one->parent) {
            if (one->kind != FieldNode::Kind::Whole && !one->key.isEmpty() && !one->inArray)
                keys.prepend(one->key);
        }
        return keys;
    }
    case CopyRole:
        return d->copy(node, column);
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    case Type:
        return tr("Type");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
