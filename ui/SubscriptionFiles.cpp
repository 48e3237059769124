// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionFiles.h"

#include "base/Clock.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Csv.h"
#include "subscriptions/Document.h"
#include "subscriptions/SubscriptionJson.h"
#include "ui/Actions.h"
#include "ui/Banner.h"
#include "ui/PlanDialog.h"
#include "ui/Program.h"
#include "ui/StatusLine.h"

#include <QAction>
#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>

#include <utility>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using kaizala::Subscription;

namespace {

base::Result<> write(const QString &name, const QList<QJsonObject> &rows)
{
    QSaveFile file(name);
    bool sound = file.open(QIODevice::WriteOnly);
    if (sound && name.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        const QByteArray csv = subscriptions::csvOf(rows);
        sound = file.write(csv) == csv.size();
    } else if (sound) {
        subscriptions::DocumentWriter writer(file);
        for (const QJsonObject &row : rows)
            writer.add(row);
        sound = writer.finish().has_value();
    }
    if (!sound || !file.commit())
        return base::fail(base::Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

SubscriptionFiles::SubscriptionFiles(Actions &actions, Banner &banner, StatusLine &status, QWidget *window)
    : QObject(window), m_banner(banner), m_status(status), m_window(window)
{
    connect(actions.exportAll, &QAction::triggered, this, &SubscriptionFiles::chooseExport);
    connect(actions.plan, &QAction::triggered, this, &SubscriptionFiles::choosePlan);
}

void SubscriptionFiles::setSession(const Session *session)
{
    for (const auto &dialog : std::as_const(m_dialogs))
        delete dialog; // they hold parts of the session
    m_dialogs.clear();
    m_session = session;
    if (session && !m_waiting.isEmpty()) // once the window shows the session
        QTimer::singleShot(0, this, [this] { planFrom(std::exchange(m_waiting, QString())); });
}

template <typename Dialog>
Dialog *SubscriptionFiles::open(Dialog *dialog)
{
    m_dialogs.removeAll(QPointer<QDialog>());
    m_dialogs.append(QPointer<QDialog>(dialog));
    dialog->open();
    return dialog;
}

void SubscriptionFiles::chooseExport()
{
    if (!m_session)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export the subscriptions"));
    dialog->setObjectName(u"exportSubscriptionsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Document for plan and apply (*.json)"), tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"subscriptions.json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SubscriptionFiles::exportTo);
    open(dialog);
}

void SubscriptionFiles::exportTo(const QString &file)
{
    if (!m_session)
        return;
    QList<QJsonObject> rows;
    const QDateTime now = m_session->clock.now();
    const QList<Subscription> all = subscriptions::inDocumentOrder(m_session->catalogue.subscriptions());
    rows.reserve(all.size());
    for (const Subscription &one : all) {
        const auto object = m_session->catalogue.object(one.object);
        rows.append(subscriptions::toJson(one, object && !object->name.isEmpty() ? object->name : one.object.id, now));
    }
    const auto writing = base::runOn(*QThreadPool::globalInstance(), [file, rows] { return write(file, rows); });
    base::then(writing, this, [this, count = int(rows.size())](const base::Result<> &written) {
        if (written)
            tellExported(count);
        else
            m_banner.showFailure(tr("The file could not be written. Choose another place. (%1)", "%1: technical detail")
                                     .arg(written.error().detail));
    });
}

void SubscriptionFiles::tellExported(int count)
{
    m_status.say(tr("%n subscription(s) exported.", nullptr, count));
    if (!m_session)
        return;
    const QList<subscriptions::KnownObject> objects = m_session->catalogue.objects();
    const auto missing = std::count_if(objects.cbegin(), objects.cend(), [this](const auto &object) {
        return m_session->catalogue.state(object.ref).load != subscriptions::ObjectState::Load::Loaded;
    });
    if (missing > 0)
        m_banner.showInfo(tr("The export may not be complete or not be of today: %n object(s) have not been read from "
                             "the service yet. Refresh, then export again.",
                             nullptr, int(missing)));
}

void SubscriptionFiles::choosePlan()
{
    if (!m_session)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Choose a file of subscriptions"));
    dialog->setObjectName(u"planFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Subscriptions (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SubscriptionFiles::planFrom);
    open(dialog);
}

void SubscriptionFiles::planFrom(const QString &file)
{
    if (!m_session) {
        m_waiting = file;
        return;
    }
    auto *dialog = new PlanDialog(*m_session, file, m_window);
    connect(dialog, &PlanDialog::planned, this, &SubscriptionFiles::planned);
    open(dialog);
}

} // namespace ui
