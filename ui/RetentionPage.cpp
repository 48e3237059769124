// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RetentionPage.h"

#include "base/Clock.h"
#include "listener/Runner.h"
#include "models/InboxesModel.h"
#include "models/Text.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/ViewSetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr qint64 Megabyte = 1'000'000;
constexpr int MostDays = 36'500;
constexpr int MostNumber = std::numeric_limits<int>::max();
constexpr int UsualDays = 90;
constexpr int UsualEvents = 1'000'000;
constexpr int UsualMegabytes = 1'000;

QSpinBox *makeNumber(const QString &name, const QString &accessibleName, int most, int usual, const QString &unit)
{
    auto *edit = new QSpinBox;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setRange(1, most);
    edit->setValue(usual);
    edit->setGroupSeparatorShown(true);
    edit->setSuffix(u' ' + unit);
    return edit;
}

} // namespace

RetentionPage::RetentionPage(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_inbox(new QComboBox),
      m_own(new QCheckBox(tr("This inbox has a &rule of its own"))), m_age(new QCheckBox(tr("Events &older than"))),
      m_days(makeNumber(u"keepDays"_s, tr("Days to keep"), MostDays, UsualDays, tr("days", "unit of an age"))),
      m_number(new QCheckBox(tr("More e&vents than"))),
      m_events(makeNumber(u"keepEvents"_s, tr("Events to keep"), MostNumber, UsualEvents, tr("events", "unit"))),
      m_size(new QCheckBox(tr("More &data than"))),
      m_megabytes(
          makeNumber(u"keepMegabytes"_s, tr("Data to keep"), 1'000'000, UsualMegabytes, tr("MB", "unit: megabytes"))),
      m_problem(new Problem(u"retentionProblem"_s)), m_table(new QTableWidget), m_file(new Caption)
{
    makeLayout();
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, &RetentionPage::foresee);
    connect(m_inbox, &QComboBox::currentIndexChanged, this, &RetentionPage::showRule);
    for (const QCheckBox *box : {m_own, m_age, m_number, m_size})
        connect(box, &QCheckBox::toggled, this, &RetentionPage::takeRule);
    for (const QSpinBox *edit : {m_days, m_events, m_megabytes})
        connect(edit, &QSpinBox::valueChanged, this, &RetentionPage::takeRule);
    connect(&session.runner, &listener::Runner::inboxesChanged, this, &RetentionPage::readAll);
    fillInboxes();
    readAll();
}

void RetentionPage::makeLayout()
{
    m_inbox->setObjectName(u"keepInbox"_s);
    m_own->setObjectName(u"keepOwn"_s);
    m_age->setObjectName(u"keepAgeCheck"_s);
    m_number->setObjectName(u"keepNumberCheck"_s);
    m_size->setObjectName(u"keepSizeCheck"_s);
    m_file->setObjectName(u"keepFile"_s);
    setUpTable(*m_table, u"keepUsage"_s, tr("What the inboxes take"));

    auto *words =
        new Caption(tr("What is beyond any of these is deleted, oldest first, a little at a time. Pinned events "
                       "stay and are not counted. With nothing ticked everything is kept."));
    words->setWordWrap(true);
    auto *top = new QWidget;
    auto *form = makeForm(top);
    addField(*form, tr("&Inbox:"), m_inbox);
    addBelow(*form, m_own);
    auto *limits = new QGridLayout;
    limits->setHorizontalSpacing(2 * Grid);
    limits->setVerticalSpacing(Grid);
    limits->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &[box, edit] : {std::pair{m_age, m_days}, {m_number, m_events}, {m_size, m_megabytes}}) {
        limits->addWidget(box, row, 0);
        limits->addWidget(edit, row++, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(words);
    column->addWidget(top);
    column->addLayout(limits);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_file);
}

void RetentionPage::readAll()
{
    fillInboxes();
    base::then(m_session.store.retention(), this, [this](const base::Result<Rules> &rules) {
        if (!rules) {
            m_problem->setText(rules.error().toUserString());
            return;
        }
        m_before = m_rules = *rules;
        showRule();
    });
    base::then(m_session.store.usage(), this, [this](const base::Result<store::Usage> &usage) {
        if (!usage)
            return;
        m_usage = *usage;
        showUsage();
    });
}

void RetentionPage::fillInboxes()
{
    const QString before = inbox();
    m_filling = true;
    m_inbox->clear();
    m_inbox->addItem(tr("Every inbox without a rule of its own"), QString());
    const QList<listener::Inbox> &all = m_session.runner.inboxes();
    for (const listener::Inbox &one : all)
        m_inbox->addItem(models::cellText(nameOf(one.path)), one.path);
    m_inbox->setCurrentIndex(std::max(m_inbox->findData(before), 0));
    m_filling = false;
    showRule();
}

QString RetentionPage::inbox() const
{
    return m_inbox->currentData().toString();
}

QString RetentionPage::nameOf(const QString &inbox) const
{
    const QList<listener::Inbox> &all = m_session.runner.inboxes();
    for (const listener::Inbox &one : all) {
        if (one.path == inbox)
            return models::InboxesModel::nameOf(one, &one == &all.first());
    }
    return inbox.isEmpty() ? tr("none", "no inbox") : inbox;
}

store::InboxUsage RetentionPage::usageOf(const QString &inbox) const
{
    const auto found = std::find_if(m_usage.inboxes.cbegin(), m_usage.inboxes.cend(),
                                    [&inbox](const store::InboxUsage &one) { return one.inbox == inbox; });
    return found == m_usage.inboxes.cend() ? store::InboxUsage() : *found;
}

void RetentionPage::showUsage()
{
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Inbox"), tr("Events"), tr("Data"), tr("Pinned", "a number of events")});
    m_table->setRowCount(int(m_usage.inboxes.size()));
    int row = 0;
    for (const store::InboxUsage &one : std::as_const(m_usage.inboxes)) {
        const QLocale locale;
        const QStringList cells{models::cellText(nameOf(one.inbox)), locale.toString(one.events),
                                locale.formattedDataSize(one.bytes, 1, QLocale::DataSizeSIFormat),
                                locale.toString(one.pinned)};
        for (int i = 0; i < cells.size(); ++i) {
            auto *item = new QTableWidgetItem(cells.at(i));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (i > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, i, item);
        }
        ++row;
    }
    m_table->setColumnWidth(0, 34 * Grid);
    const QLocale locale;
    m_file->setText(tr("On disk: %1, of which %2 are free for what comes.", "sizes of a file")
                        .arg(locale.formattedDataSize(m_usage.fileBytes, 1, QLocale::DataSizeSIFormat),
                             locale.formattedDataSize(m_usage.freeBytes, 1, QLocale::DataSizeSIFormat)));
    m_settle.start();
}

// --- The rule --------------------------------------------------------------------------------------------------------

void RetentionPage::showRule()
{
    if (m_filling)
        return;
    m_filling = true;
    const bool single = !inbox().isEmpty();
    const bool own = !single || m_rules.contains(inbox());
    const store::Retention rule = m_rules.value(own ? inbox() : QString());
    m_own->setVisible(single);
    m_own->setChecked(own);
    m_age->setChecked(rule.age.has_value());
    m_number->setChecked(rule.events.has_value());
    m_size->setChecked(rule.bytes.has_value());
    if (rule.age)
        m_days->setValue(int(std::clamp<qint64>(std::chrono::ceil<std::chrono::days>(*rule.age).count(), 1, MostDays)));
    if (rule.events)
        m_events->setValue(int(std::min<qint64>(*rule.events, MostNumber)));
    if (rule.bytes)
        m_megabytes->setValue(int(std::clamp<qint64>(*rule.bytes / Megabyte, 1, 1'000'000)));
    for (const auto &[box, edit] : {std::pair{m_age, m_days}, {m_number, m_events}, {m_size, m_megabytes}}) {
        box->setEnabled(own);
        edit->setEnabled(own && box->isChecked());
    }
    m_filling = false;
    m_settle.start();
}

store::Retention RetentionPage::shown() const
{
    store::Retention rule;
    if (m_age->isChecked())
        rule.age = std::chrono::days(m_days->value());
    if (m_number->isChecked())
        rule.events = m_events->value();
    if (m_size->isChecked())
        rule.bytes = m_megabytes->value() * Megabyte;
    return rule;
}

void RetentionPage::takeRule()
{
    if (m_filling)
        return;
    if (inbox().isEmpty() && shown() == store::Retention())
        m_rules.remove(QString());
    else if (inbox().isEmpty() || m_own->isChecked())
        m_rules.insert(inbox(), shown());
    else
        m_rules.remove(inbox());
    showRule();
}

//! How many events the rule that is shown would delete at once, of the inboxes that it is for.
void RetentionPage::foresee()
{
    const store::Retention rule = shown();
    const int mine = ++m_foreseen;
    m_problem->setText({});
    if (m_rules == m_before)
        return;
    qint64 beyond = 0;
    for (const store::InboxUsage &one : std::as_const(m_usage.inboxes)) {
        const bool meant = inbox().isEmpty() ? !m_rules.contains(one.inbox) : one.inbox == inbox();
        if (meant && rule.events)
            beyond += std::max<qint64>(one.events - one.pinned - *rule.events, 0);
        else if (meant && rule.bytes && one.bytes > *rule.bytes && one.bytes > 0)
            beyond += std::max<qint64>(one.events * (one.bytes - *rule.bytes) / one.bytes, 1);
    }
    tellLoss(beyond);
    if (!rule.age)
        return;
    store::EventFilter all;
    all.inbox = inbox();
    all.pinned = false;
    store::EventFilter young = all;
    young.since = m_session.clock.now().addSecs(-rule.age->count());
    const auto counted = base::andThen(m_session.store.count(all), this, [this, young](qint64 events) {
        return base::andThen(m_session.store.count(young), this,
                             [events](qint64 kept) { return base::ready<qint64>(events - kept); });
    });
    base::then(counted, this, [this, mine, beyond](const base::Result<qint64> &old) {
        if (mine == m_foreseen && old)
            tellLoss(std::max(*old, beyond));
    });
}

void RetentionPage::tellLoss(qint64 events)
{
    const int shown = int(std::min<qint64>(events, MostNumber));
    m_problem->setHint(events <= 0 ? QString()
                                   : tr("About %n event(s) are beyond this rule and will be deleted. Pin what is to "
                                        "stay: it can't be undone.",
                                        nullptr, shown));
}

base::Pending<> RetentionPage::apply()
{
    base::Pending<> last = base::ready<>({});
    QStringList inboxes = m_before.keys() + m_rules.keys();
    inboxes.removeDuplicates();
    for (const QString &inbox : std::as_const(inboxes)) {
        const bool is = m_rules.contains(inbox);
        if (is == m_before.contains(inbox) && m_rules.value(inbox) == m_before.value(inbox))
            continue;
        const std::optional<store::Retention> rule = is ? std::optional(m_rules.value(inbox)) : std::nullopt;
        last = base::andThen(last, this, [this, inbox, rule] { return m_session.store.setRetention(inbox, rule); });
    }
    return last;
}

} // namespace ui
