// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/Exporter.h"
#include "delivery/Importer.h"
#include "listener/EventDerivation.h"
#include "support/Await.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

//! A store with events, and files beside it.
class DeliveryFixture : public testing::Test
{
protected:
    static store::NewEvent event(int number, const QByteArray &body)
    {
        store::NewEvent made;
        made.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addMSecs(number * 1000 + 123);
        made.inbox = QStringLiteral("/k");
        made.peer = QStringLiteral("10.0.0.1:%1").arg(1000 + number);
        made.method = "POST";
        made.target = "/k?a=b";
        made.headers = {{"Host", "h.example"}, {"X-Same", "1"}, {"x-same", "caf\xE9"}};
        made.elapsedUs = 1500;
        made.body = body;
        return made;
    }
    //! An event as the listener would make one, with the id that the body has.
    store::NewEvent derived(int number, const QByteArray &body) const
    {
        store::NewEvent made = event(number, body);
        const auto payload = base::parseJson(body);
        EXPECT_TRUE(payload) << body.toStdString();
        const store::Derived derived = listener::derive(*payload, m_validator);
        made.eventId = listener::eventIdOf(*payload);
        made.eventType = derived.eventType;
        made.objectId = derived.objectId;
        made.objectType = derived.objectType;
        made.subscriptionId = derived.subscriptionId;
        made.from = derived.from;
        made.fromName = derived.fromName;
        made.summary = derived.summary;
        made.verdict = derived.verdict;
        made.errors = derived.errors;
        made.warnings = derived.warnings;
        made.notes = derived.notes;
        made.derivedBy = listener::derivationFingerprint(m_validator);
        return made;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<store::EventStore> opened(const QString &name) const
    {
        auto made = std::make_unique<store::EventStore>();
        EXPECT_TRUE(support::await(made->open(path(name))));
        return made;
    }
    static void append(store::EventStore &to, const QList<store::NewEvent> &events)
    {
        std::atomic<int> done = 0;
        for (const store::NewEvent &one : events) {
            to.append(one, [&done](const base::Result<store::Appended> &appended) {
                EXPECT_TRUE(appended);
                ++done;
            });
        }
        while (!support::eventually([&] { return done == events.size(); })) // no give-up: they refer to this frame
            ADD_FAILURE() << "appends hang";
    }
    //! Every row of it, oldest first.
    static QList<store::EventDetail> all(const store::EventStore &from)
    {
        store::EventFilter every;
        every.kinds.clear();
        QList<store::EventDetail> details;
        const auto rows = support::await(from.page(every, 0, 10'000));
        EXPECT_TRUE(rows);
        for (auto row = rows->crbegin(); row != rows->crend(); ++row)
            details.append(*support::await(from.detail(row->id)));
        return details;
    }
    [[nodiscard]] delivery::ExportRequest request(const QString &name, delivery::ExportFormat format,
                                                  bool masks = false) const
    {
        delivery::ExportRequest made;
        made.file = path(name);
        made.format = format;
        made.masks = masks;
        made.program = QStringLiteral("test 1");
        made.now = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
        return made;
    }
    base::Result<delivery::ExportOutcome> exported(const store::EventStore &from, const delivery::ExportRequest &to)
    {
        store::EventFilter every;
        every.kinds.clear();
        delivery::Exporter exporter(from, every, to);
        return support::await(exporter.start(), std::chrono::seconds(60));
    }
    base::Result<delivery::ImportOutcome> imported(store::EventStore &to, const QString &name)
    {
        m_findings.clear();
        delivery::Importer importer(to, path(name), {listener::derivationWith(m_validator), &listener::eventIdOf});
        QObject::connect(&importer, &delivery::Importer::found, &importer, [this](qint64 line, const QString &reason) {
            m_findings.append({line, reason});
        });
        return support::await(importer.start(), std::chrono::seconds(60));
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QTemporaryDir m_folder;
    const schema::Validator m_validator{schema::SchemaSet::builtIn()};
    QList<delivery::ImportFinding> m_findings;
};
