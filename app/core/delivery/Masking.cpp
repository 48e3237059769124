// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Masking.h"

#include "base/Json.h"
#include "base/Secret.h"
#include "delivery/MaskingRules.h"
#include "delivery/RawJson.h"
#include "schema/Summary.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr int DeepestNested = 4; // JSON in a text in a text …
constexpr qsizetype MostNames = 500; // of one event that are looked for in its texts
constexpr qsizetype ShortestName = 3; // shorter words stand in any text
constexpr qsizetype LongestName = 200;
constexpr int PhoneDigits = 9; // behind the prefix
constexpr qsizetype GuessProof = 16; // characters of a path that nobody should guess

const QRegularExpression &links()
{
    static const QRegularExpression Links(
        uR"(([A-Za-z][A-Za-z0-9+.-]{1,20}://)([^\s/?#"'<>]*@)?([^\s?#"'<>]*)([?#][^\s"'<>]*)?)"_s);
    return Links;
}

const QRegularExpression &phones()
{
    // With a plus and enough digits, or as many digits as a number without one has; not inside an id or a longer
    // number.
    static const QRegularExpression Phones(
        uR"((?<![\w+])\+{1,2}\d(?:[ ().-]{0,2}\d){6,14}(?![\w])|(?<![\w.+-])\d{10,12}(?![\w-])(?!\.\d))"_s);
    return Phones;
}

bool isPhone(const QString &value)
{
    static const QRegularExpression Phone(uR"(\A\+{0,2}[0-9][0-9xX ().-]{4,22}\z)"_s);
    return Phone.match(value).hasMatch();
}

bool isId(const QString &value)
{
    static const QRegularExpression Id(uR"(\A[0-9a-zA-Z_-]*[0-9][0-9a-zA-Z_-]*(@\d+)?\z)"_s);
    return value.size() >= 16 && Id.match(value).hasMatch();
}

QString withoutSigned(const QString &text)
{
    QString out;
    qsizetype copied = 0;
    auto it = links().globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        if (match.capturedLength(2) == 0 && match.capturedLength(4) == 0)
            continue;
        out += QStringView(text).sliced(copied, match.capturedStart() - copied);
        out += match.capturedView(1) + match.capturedView(3);
        if (match.capturedLength(4) > 0)
            out += "?masked"_L1;
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : out + QStringView(text).sliced(copied);
}

void note(const QString &name, QStringList &names)
{
    if (name.size() > LongestName)
        return;
    const auto add = [&names](const QString &one) {
        if (one.size() >= ShortestName && names.size() < MostNames && !names.contains(one))
            names.append(one);
    };
    const QString whole = name.simplified();
    add(whole);
    for (const QString &word : whole.split(u' ', Qt::SkipEmptyParts))
        add(word);
}

bool isEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !(text.at(at).isLetterOrNumber() || text.at(at).isMark());
}

} // namespace

Masking::Masking() : Masking(base::randomToken().toLatin1())
{
}

Masking::Masking(const QByteArray &key) : m_key(key)
{
}

QStringList Masking::what()
{
    return {u"phone numbers"_s,    u"names of people"_s,           u"tokens and secret headers"_s,
            u"queries of links"_s, u"paths nobody should guess"_s, u"bodies that are no JSON"_s};
}

QByteArray Masking::digest(QLatin1StringView kind, const QString &text) const
{
    return QMessageAuthenticationCode::hash(QByteArray(kind.data(), kind.size()) + ':' + text.toUtf8(), m_key,
                                            QCryptographicHash::Sha256);
}

QString Masking::phone(const QString &number) const
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.isEmpty())
        return Placeholder;
    const QByteArray bytes = digest("phone"_L1, digits);
    QString masked;
    for (const QChar c : number) {
        if (c != u'+')
            break;
        masked += c;
    }
    masked += "999"_L1;
    for (int i = 0; i < PhoneDigits; ++i)
        masked += QChar(u'0' + uchar(bytes.at(i)) % 10);
    return masked;
}

QString Masking::name(const QString &name) const
{
    const QByteArray bytes = digest("name"_L1, name.simplified().toCaseFolded());
    return "Person "_L1 + QString::fromLatin1(bytes.first(4).toHex());
}

QString Masking::person(const QString &value) const
{
    if (isPhone(value))
        return phone(value);
    return isId(value) ? value : name(value);
}

QString Masking::text(QString text, const QStringList &names) const
{
    if (text.contains("://"_L1))
        text = withoutSigned(text);
    if (std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) >= 7) {
        QString out;
        qsizetype copied = 0;
        auto it = phones().globalMatch(text);
        while (it.hasNext()) {
            const auto match = it.next();
            out += QStringView(text).sliced(copied, match.capturedStart() - copied) + phone(match.captured());
            copied = match.capturedEnd();
        }
        text = copied == 0 ? text : out + QStringView(text).sliced(copied);
    }
    for (const QString &one : names) {
        for (qsizetype at = text.indexOf(one); at >= 0; at = text.indexOf(one, at)) {
            if (!isEdge(text, at - 1) || !isEdge(text, at + one.size())) {
                at += one.size();
                continue;
            }
            const QString pseudonym = name(one);
            text.replace(at, one.size(), pseudonym);
            at += pseudonym.size();
        }
    }
    return text;
}

//! The first pass learns the names from the fields that have them; the second replaces, also where they stand in texts.
QByteArray Masking::body(const QByteArray &json, QStringList &names, int nested) const
{
    (void)raw::rewritten(json, [&names](const raw::Scalar &scalar) -> std::optional<QString> {
        const Sensitivity kind =
            scalar.isText && !scalar.isKey ? sensitivityOf(scalar.key, scalar.parentKey) : Sensitivity::None;
        const bool isPerson = kind == Sensitivity::Person && !isPhone(scalar.text) && !isId(scalar.text);
        if (kind == Sensitivity::Name || isPerson)
            note(scalar.text, names);
        return std::nullopt;
    });
    // The longest first: a name is not to be cut by a part of it.
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return raw::rewritten(json, [&](const raw::Scalar &scalar) -> std::optional<QString> {
        QString value = scalar.text;
        const Sensitivity kind = scalar.isKey ? Sensitivity::None : sensitivityOf(scalar.key, scalar.parentKey);
        if (value.isEmpty())
            return std::nullopt;
        if (!scalar.isText) {
            const bool isSecret =
                kind == Sensitivity::Token || kind == Sensitivity::Phone || kind == Sensitivity::Person;
            if (!isSecret)
                return std::nullopt;
            return kind == Sensitivity::Token ? QString(Placeholder) : phone(value);
        }
        switch (kind) {
        case Sensitivity::Id:
            return std::nullopt;
        case Sensitivity::Token:
            return Placeholder;
        case Sensitivity::Phone:
            value = phone(value);
            break;
        case Sensitivity::Name:
            value = name(value);
            break;
        case Sensitivity::Person:
            value = person(value);
            break;
        case Sensitivity::None: {
            const QByteArray inner = value.trimmed().toUtf8();
            const bool isJson = nested < DeepestNested && !scalar.isKey
                && (inner.startsWith('{') || inner.startsWith('[')) && base::parseJson(inner).has_value();
            value = isJson ? QString::fromUtf8(body(inner, names, nested + 1)) : text(value, names);
            break;
        }
        }
        return value == scalar.text ? std::nullopt : std::optional(value);
    });
}

QString Masking::path(const QString &path) const
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (part.size() >= GuessProof)
            part = "masked-"_L1 + QString::fromLatin1(digest("path"_L1, part).first(4).toHex());
    }
    return parts.join(u'/');
}

QByteArray Masking::target(const QByteArray &target) const
{
    const qsizetype query = target.indexOf('?');
    QByteArray masked = path(QString::fromLatin1(query < 0 ? target : target.first(query))).toLatin1();
    if (query < 0)
        return masked;
    QByteArrayList items = target.sliced(query + 1).split('&');
    for (QByteArray &item : items) {
        if (const qsizetype equals = item.indexOf('='); equals >= 0)
            item = item.first(equals + 1) + "masked";
    }
    return masked + '?' + items.join('&');
}

store::EventDetail Masking::masked(const store::EventDetail &detail) const
{
    store::EventDetail out = detail;
    store::EventRow &row = out.row;
    const base::Result<QJsonValue> payload = base::parseJson(detail.body);
    QStringList names;
    note(row.fromName, names);
    if (row.kind == store::Kind::Validation) {
        out.body = QByteArray(Placeholder.data(), Placeholder.size());
        row.summary = schema::Summary::ofValidation(detail.body.size()).serialised();
    } else if (payload) {
        out.body = body(detail.body, names, 0);
        const base::Result<QJsonValue> after = base::parseJson(out.body);
        row.summary = after && after->isObject() ? schema::Summary::of(after->toObject()).serialised() : QString();
    } else if (!detail.body.isEmpty()) {
        out.body = "(masked: " + QByteArray::number(detail.body.size()) + " bytes that are no JSON)";
        row.summary.clear();
    }
    row.bodyBytes = out.body.size();
    row.from = row.from.isEmpty() ? QString() : person(row.from);
    row.fromName = row.fromName.isEmpty() ? QString() : name(row.fromName);
    row.reason = text(row.reason, names);
    row.inbox = path(row.inbox);
    out.target = target(detail.target);
    for (auto &[key, value] : out.headers) {
        if (isTokenName(key) && value != "(redacted)")
            value = QByteArray(Placeholder.data(), Placeholder.size());
        else
            value = text(QString::fromLatin1(value.replace(detail.target, out.target))).toLatin1(); // proxies repeat it
    }
    return out;
}

} // namespace delivery
