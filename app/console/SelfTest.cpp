// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/SelfTest.h"

#include "app/console/ConsoleProgram.h"
#include "kaizala/EventType.h"
#include "listener/Listener.h"
#include "models/EventsModel.h"
#include "models/SubscriptionsModel.h"
#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"
#include "ui/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace console {

namespace {

const QString Context = u"self-test"_s; // marks the subscription that the round creates

void tell(const QString &line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

SelfTest::SelfTest(ConsoleProgram &program, ui::MainWindow &window, QString pictures)
    : m_program(program), m_window(window), m_pictures(std::move(pictures))
{
    m_poll.setInterval(20);
    connect(&m_poll, &QTimer::timeout, this, &SelfTest::look);
}

void SelfTest::start()
{
    m_wholeTime.start();
    m_window.resize(1440, 900); // pictures are of one size
    addSteps();
    next();
}

// --- The round -------------------------------------------------------------------------------------------------------

void SelfTest::addSteps()
{
    m_steps.append({u"window"_s, [] {}, [this] { return m_window.isVisible(); },
                    [] { return u"open, nobody signed in"_s; }, u"first-run"_s});
    m_steps.append({u"signed in"_s,
                    [this] {
                        base::then(m_program.trySandbox(), this, [this](const base::Result<> &opened) {
                            if (!opened) {
                                tell(u"sandbox: "_s + opened.error().toUserString());
                                end(1);
                            }
                        });
                    },
                    [this] { return m_program.session() != nullptr; },
                    [this] {
                        const auto account = m_program.accounts().find(m_program.session()->accountId);
                        return u"%1 at %2"_s.arg(account->name, account->endpoint.toString());
                    },
                    {}});
    m_steps.append({u"listening"_s,
                    [] {},
                    [this] { return m_program.session()->listener.state() == listener::Listener::State::Listening; },
                    [this] { return m_program.session()->listener.url().toString(); },
                    {}});
    m_steps.append({u"listed"_s, [] {},
                    [this] {
                        // The service's own, and the two that reach this console's listener.
                        const subscriptions::Catalogue &catalogue = m_program.session()->catalogue;
                        const QList<kaizala::Subscription> all = catalogue.subscriptions();
                        const QString ours = m_program.session()->listener.url().toString();
                        const auto reachUs = std::ranges::count(all, ours, &kaizala::Subscription::callbackUrl);
                        const auto *table = find<QTableView>("subscriptionsTable");
                        return !catalogue.isRefreshing() && reachUs == 2 && table && table->model()
                            && table->model()->rowCount() == all.size();
                    },
                    [this] {
                        return u"%1 subscriptions on %2 objects"_s
                            .arg(m_program.session()->catalogue.subscriptions().size())
                            .arg(m_program.session()->catalogue.objects().size());
                    },
                    u"subscriptions"_s});
    m_steps.append({u"dialog"_s, [this] { find<QAction>("actionNew")->trigger(); },
                    [this] { return find<QPushButton>("saveButton") != nullptr; },
                    [this] {
                        fillNewSubscription();
                        return u"a new subscription, to this console's own listener"_s;
                    },
                    u"new-subscription"_s});
    m_steps.append(
        {u"created"_s,
         [this] {
             m_validationsBefore = validationsInTable();
             find<QPushButton>("saveButton")->click();
         },
         [this] {
             for (const kaizala::Subscription &one : m_program.session()->catalogue.subscriptions()) {
                 if (one.context == Context)
                     m_created = one;
             }
             return !m_created.id.isEmpty() && !find<QPushButton>("saveButton");
         },
         [this] { return u"%1 for %2 event types"_s.arg(m_created.id.value).arg(m_created.eventTypes.size()); },
         {}});
    m_steps.append({u"validated"_s,
                    [] {},
                    [this] { return validationsInTable() > m_validationsBefore; },
                    [] { return u"the service asked the callback URL, and the listener answered"_s; },
                    {}});
    m_steps.append({u"received"_s,
                    [this] {
                        base::then(m_program.sandbox()->emitEvents({}, 1, m_created.object.id), this,
                                   [](const base::Result<int> &) {});
                    },
                    [this] { return received().size() >= qsizetype(kaizala::AllEventTypes.size()); },
                    [this] { return receivedByType(); },
                    {}});
    m_steps.append({u"opened"_s, [] {},
                    [this] {
                        const auto *fields = find<QTreeView>("fieldsTree");
                        return selectRow("eventsTable",
                                         [](const QModelIndex &row) {
                                             return row.siblingAtColumn(models::EventsModel::Type).data().toString()
                                                 == "SurveyResponse"_L1;
                                         })
                            && fields && fields->model() && fields->model()->rowCount() > 0;
                    },
                    [this] {
                        return u"a survey's answer, explained field by field (%1 fields)"_s.arg(
                            find<QTreeView>("fieldsTree")->model()->rowCount());
                    },
                    u"console"_s});
    m_steps.append({u"inboxes"_s,
                    [this] {
                        find<QAction>("actionListenerSettings")->trigger();
                        find<QTabWidget>("listenerTabs")->setCurrentIndex(2);
                    },
                    [this] {
                        const auto *table = find<QTableView>("inboxesTable");
                        return table && table->isVisible() && table->model()->rowCount() == 2;
                    },
                    [] { return u"the new subscription has one of its own"_s; }, u"listener-settings"_s});
    m_steps.append({u"asked"_s,
                    [this] {
                        find<QDialog>("listenerDialog")->reject();
                        (void)selectRow("subscriptionsTable", [this](const QModelIndex &row) {
                            return row.data(models::IdRole).toString() == m_created.id.value;
                        });
                        find<QAction>("actionDelete")->trigger();
                    },
                    [this] { return find<QMessageBox>("confirmDelete") != nullptr; },
                    [] { return u"whether to delete it"_s; },
                    {}});
    m_steps.append({u"deleted"_s,
                    [this] {
                        auto *box = find<QMessageBox>("confirmDelete");
                        for (QAbstractButton *button : box->buttons()) {
                            if (box->buttonRole(button) != QMessageBox::RejectRole)
                                button->click();
                        }
                    },
                    [this] { return !m_program.session()->catalogue.subscription(m_created.id).has_value(); },
                    [this] { return m_created.id.value; },
                    {}});
}

void SelfTest::fillNewSubscription()
{
    auto *objects = find<QComboBox>("objectCombo");
    objects->setCurrentIndex(std::min(2, objects->count() - 1));
    find<QPushButton>("allEventsButton")->click();
    find<QLineEdit>("contextEdit")->setText(Context);
    find<QPushButton>("useListenerButton")->click();
}

QList<store::EventRow> SelfTest::eventsInTable() const
{
    QList<store::EventRow> rows;
    const auto *table = find<QTableView>("eventsTable");
    const auto *model = table ? qobject_cast<const models::EventsModel *>(table->model()) : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row)
        rows.append(*model->at(row));
    return rows;
}

int SelfTest::validationsInTable() const
{
    return int(std::ranges::count(eventsInTable(), store::Kind::Validation, &store::EventRow::kind));
}

QMap<QString, int> SelfTest::received() const
{
    QMap<QString, int> deliveries;
    for (const store::EventRow &row : eventsInTable()) {
        if (row.kind == store::Kind::Event && row.objectId == m_created.object.id) // not every one has a subscriptionId
            deliveries[row.eventType] += row.deliveries;
    }
    return deliveries;
}

QString SelfTest::receivedByType() const
{
    const QMap<QString, int> deliveries = received();
    QString text = u"events of %1 types, each stored before it was acknowledged"_s.arg(deliveries.size());
    for (auto it = deliveries.cbegin(); it != deliveries.cend(); ++it)
        text += u"\n              %1 × %2"_s.arg(it.value(), 2).arg(it.key());
    return text;
}

// --- Playing it ------------------------------------------------------------------------------------------------------

void SelfTest::next()
{
    if (++m_step >= m_steps.size()) {
        tell(u"all well      in %1 s"_s.arg(double(m_wholeTime.elapsed()) / 1000, 0, 'f', 1));
        if (!m_pictures.isEmpty())
            tell(u"pictures      %1"_s.arg(QDir(m_pictures).absolutePath()));
        end(0);
        return;
    }
    m_stepTime.start();
    m_steps[m_step].act();
    m_poll.start();
}

void SelfTest::look()
{
    const Step &step = m_steps.at(m_step);
    if (step.done()) {
        m_poll.stop();
        tell(step.name.leftJustified(14) + step.said());
        // One turn of the event loop later the window has painted what the step changed.
        QTimer::singleShot(step.picture.isEmpty() ? 0 : 400, this, [this, picture = step.picture] {
            shoot(picture);
            next();
        });
    } else if (m_stepTime.elapsed() > StepTimeMs) {
        tell(step.name.leftJustified(14) + u"did not happen within %1 s"_s.arg(StepTimeMs / 1000));
        shoot(u"failed"_s);
        end(1);
    }
}

void SelfTest::end(int code)
{
    m_poll.stop();
    QApplication::exit(code);
}

void SelfTest::shoot(const QString &name) const
{
    if (m_pictures.isEmpty() || name.isEmpty())
        return;
    QWidget *dialog = QApplication::activeModalWidget();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!dialog && top->isVisible() && top->isWindow() && qobject_cast<QDialog *>(top))
            dialog = top;
    }
    const QString file = QDir(m_pictures).filePath(name + u".png"_s);
    if (!(dialog ? dialog : static_cast<QWidget *>(&m_window))->grab().save(file))
        tell(u"picture       %1 could not be saved"_s.arg(file));
}

template <typename Widget>
Widget *SelfTest::find(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    if (auto *inWindow = m_window.findChild<Widget *>(wanted))
        return inWindow;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *self = qobject_cast<Widget *>(top); self && self->objectName() == wanted)
            return self;
    }
    return nullptr;
}

bool SelfTest::selectRow(const char *table, const std::function<bool(const QModelIndex &)> &wanted) const
{
    auto *view = find<QTableView>(table);
    if (!view || !view->model())
        return false;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (wanted(index)) {
            if (view->currentIndex().row() != row)
                view->selectRow(row);
            return true;
        }
    }
    return false;
}

} // namespace console
