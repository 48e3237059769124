// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/Entry.h"

#include <QByteArray>
#include <QJsonObject>

class QIODevice;

namespace subscriptions {

inline constexpr int DocumentVersion = 1;

//! The JSON Schema (draft-07) of subscriptions.json, as it is in resources/schemas/documents. Stricter than
//! readDocument() in the spelling of keys and times alone.
[[nodiscard]] QByteArray documentSchema();

//! Reads subscriptions.json: `{"version": 1, "subscriptions": […]}`. Keys in any case. createdAt, objectName and health
//! are the service's and are not looked at. Any thread; a large file takes a while.
[[nodiscard]] Reading readDocument(const QByteArray &json);

//! Reads a file's content, as JSON where it begins with "{" or "[", else as CSV. Any thread.
[[nodiscard]] Reading readSubscriptions(const QByteArray &content);
//! The same of a file. Error: Storage (not there, not readable, larger than Reading::MostBytes), the detail says which.
//! Blocks: not on the GUI thread.
[[nodiscard]] base::Result<Reading> readSubscriptionsFile(const QString &file);

//! Writes subscriptions.json bit by bit: the keys in the order of entryKeys(), a line each, so that two versions of a
//! file are easily compared. Belongs to one thread.
class DocumentWriter
{
public:
    explicit DocumentWriter(QIODevice &device); //!< open, and outlives it
    void add(const QJsonObject &subscription); //!< as subscriptions::toJson() makes it
    //! Ends the document. Error: Storage, where something could not be written.
    [[nodiscard]] base::Result<> finish();

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    bool m_empty = true;
    bool m_failed = false;
};

//! \a subscriptions in an order that does not depend on the service's: by object, callback and id.
[[nodiscard]] QList<kaizala::Subscription> inDocumentOrder(QList<kaizala::Subscription> subscriptions);

} // namespace subscriptions
