// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Document.h"

#include "base/Json.h"
#include "base/Redaction.h"
#include "subscriptions/Csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

// Q_INIT_RESOURCE declares a function, which has to be in no namespace.
static void initResources()
{
    Q_INIT_RESOURCE(kwc_documents);
}

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

constexpr int MostDepth = 16; // the document itself takes four

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionsFile)
};

bool isVersion(const QJsonValue &value, Reading &reading)
{
    const QString place = u"version"_s;
    if (!value.isDouble())
        reading.problem(place, Text::tr("The document has to say \"version\": 1."));
    else if (value.toDouble() != DocumentVersion)
        reading.problem(place,
                        Text::tr("Only version 1 of this document is understood. Export it anew, or update this "
                                 "program."));
    return reading.isSound();
}

void readEntries(const QJsonArray &array, Reading &reading)
{
    if (array.size() > Reading::MostEntries) {
        reading.problem(
            u"subscriptions"_s,
            Text::tr("There are more than %1. Divide the file.").arg(QString::number(Reading::MostEntries)));
        return;
    }
    reading.entries.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"subscriptions[%1]"_s.arg(i);
        const QJsonValue value = array.at(i);
        if (value.isObject())
            readEntry(
                value.toObject(), place, [&place](const QString &key) -> QString { return place + u'.' + key; },
                reading);
        else
            reading.problem(place, Text::tr("It has to be an object, in braces."));
    }
}

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray documentSchema()
{
    initResources();
    QFile file(u":/documents/subscriptions.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of subscriptions.json is not in the program");
    return file.readAll();
}

Reading readDocument(const QByteArray &json)
{
    Reading reading;
    const base::Result<QJsonValue> value = base::parseJson(json, MostDepth);
    if (!value) {
        reading.problem({}, Text::tr("This is no JSON: %1", "technical detail follows").arg(value.error().detail));
        return reading;
    }
    if (!value->isObject()) {
        reading.problem({},
                        Text::tr("The document has to be an object with \"version\" and \"subscriptions\", as an "
                                 "export has them."));
        return reading;
    }
    const base::LenientObject document(value->toObject());
    for (const QString &key : document.object().keys()) {
        if (key.compare("version"_L1, Qt::CaseInsensitive) != 0
            && key.compare("subscriptions"_L1, Qt::CaseInsensitive) != 0 && key != "$schema"_L1)
            reading.note(base::oneLine(key),
                         Text::tr("Nothing of this name is known, so it is ignored. Check the spelling."));
    }
    if (!isVersion(document.value(u"version"), reading))
        return reading;
    if (document.value(u"subscriptions").isArray())
        readEntries(document.array(u"subscriptions"), reading);
    else
        reading.problem(u"subscriptions"_s, Text::tr("The document has to have a list of this name, in brackets."));
    reading.countTheRest();
    return reading;
}

Reading readSubscriptions(const QByteArray &content)
{
    const auto first = std::find_if(content.cbegin(), content.cend(), [](char c) {
        return !std::isspace(uchar(c)) && c != '\xEF' && c != '\xBB' && c != '\xBF'; // a byte-order mark
    });
    return first != content.cend() && (*first == '{' || *first == '[') ? readDocument(content) : readCsv(content);
}

base::Result<Reading> readSubscriptionsFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Storage, file.errorString());
    const QByteArray content = file.read(Reading::MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Error::Kind::Storage, file.errorString());
    if (content.size() > Reading::MostBytes)
        return base::fail(base::Error::Kind::Storage, u"larger than %1 bytes"_s.arg(Reading::MostBytes));
    return readSubscriptions(content);
}

DocumentWriter::DocumentWriter(QIODevice &device) : m_device(device)
{
    write("{\n    \"version\": " + QByteArray::number(DocumentVersion) + ",\n    \"subscriptions\": [");
}

void DocumentWriter::add(const QJsonObject &subscription)
{
    // What the service has and nobody could ask for does not matter, so that an export can always be planned.
    const auto value = [&subscription](const QString &key) -> QJsonValue {
        const QJsonValue found = subscription.value(key);
        const bool odd = (key == "eventTypes"_L1 && found.toArray().isEmpty())
            || (key == "callbackUrl"_L1 && !isHttpAddress(found.toString()));
        return odd ? QJsonValue(QJsonValue::Null) : found;
    };
    QByteArray text = m_empty ? "\n        {" : ",\n        {";
    m_empty = false;
    bool first = true;
    for (const QString &key : entryKeys()) {
        if (!subscription.contains(key))
            continue;
        text += (first ? "\n            " : ",\n            ") + jsonOf(key) + ": " + jsonOf(value(key));
        first = false;
    }
    write(text + "\n        }");
}

base::Result<> DocumentWriter::finish()
{
    write(m_empty ? "]\n}\n" : "\n    ]\n}\n");
    if (m_failed)
        return base::fail(base::Error::Kind::Storage, m_device.errorString());
    return {};
}

void DocumentWriter::write(const QByteArray &bytes)
{
    if (!m_failed)
        m_failed = m_device.write(bytes) != bytes.size();
}

QList<kaizala::Subscription> inDocumentOrder(QList<kaizala::Subscription> subscriptions)
{
    const auto place = [](const kaizala::Subscription &one) {
        return std::tie(one.object.type, one.object.id, one.callbackUrl, one.id.value);
    };
    std::stable_sort(
        subscriptions.begin(), subscriptions.end(),
        [place](const kaizala::Subscription &a, const kaizala::Subscription &b) { return place(a) < place(b); });
    return subscriptions;
}

} // namespace subscriptions
