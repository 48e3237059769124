// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/JournalDialog.h"

#include "base/Clock.h"
#include "base/Pending.h"
#include "models/JournalModel.h"
#include "subscriptions/Catalogue.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/StateDelegates.h"
#include "ui/ViewSetup.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using models::JournalModel;

JournalDialog::JournalDialog(const Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(std::make_unique<JournalModel>(session.journal)),
      m_search(makeFilterEdit(tr("Search the journal"))), m_table(new QTableView), m_details(new QPlainTextEdit),
      m_count(new Caption), m_problem(new Problem(u"problemLabel"_s)), m_export(new QPushButton(tr("Export…"))),
      m_revert(new QPushButton(tr("Revert…"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"journalDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Journal"));
    makeLayout();
    connect(m_search, &QLineEdit::textChanged, m_model.get(), &JournalModel::setText);
    connect(m_model.get(), &JournalModel::loaded, this, &JournalDialog::showCount);
    connect(m_model.get(), &JournalModel::failed, this,
            [this](const base::Error &error) { m_problem->setText(error.toUserString()); });
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &JournalDialog::showEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalDialog::showEntry);
    connect(&session.catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, &JournalDialog::showEntry);
    connect(m_export, &QPushButton::clicked, this, &JournalDialog::exportTo);
    connect(m_revert, &QPushButton::clicked, this, &JournalDialog::revert);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showCount();
    showEntry();
    m_search->setFocus();
}

JournalDialog::~JournalDialog()
{
    m_table->setModel(nullptr); // the model goes first
}

void JournalDialog::makeLayout()
{
    setUpTable(*m_table, u"journalTable"_s, tr("Journal"));
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(JournalModel::Outcome, new JournalOutcomeDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_model.get());
    static constexpr std::pair<int, int> Widths[] = {{JournalModel::When, 19},
                                                     {JournalModel::Who, 15},
                                                     {JournalModel::What, 11},
                                                     {JournalModel::Object, 18},
                                                     {JournalModel::Callback, 32}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setPlaceholderText(tr("Search: words of an object, an id, an address, …"));
    m_details->setObjectName(u"journalDetails"_s);
    m_details->setAccessibleName(tr("Before and after"));
    m_details->setReadOnly(true);
    m_count->setObjectName(u"journalCount"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setToolTip(tr("Write the entries that the search leaves into a file"));
    m_revert->setObjectName(u"revertButton"_s);
    for (QPushButton *button : {m_export, m_revert, m_close})
        button->setAutoDefault(false);

    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_export);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(m_search);
    column->addWidget(split, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(116 * Grid, 68 * Grid);
}

void JournalDialog::showCount()
{
    m_problem->setText({});
    const int count = m_model->rowCount();
    QStringList words{count >= JournalModel::MostRows ? tr("The newest %n entries", nullptr, count)
                                                      : tr("%n entries", "of the journal", count)};
    if (m_model->damaged() > 0)
        words.append(tr("%n line(s) of the file can't be read and are left out", nullptr, m_model->damaged()));
    m_count->setText(words.join(u" · "_s));
    m_export->setEnabled(count > 0);
    m_details->setPlaceholderText(count > 0                        ? tr("Choose an entry to see what it changed.")
                                      : m_search->text().isEmpty() ? tr("Nothing has been changed from here yet.")
                                                                   : tr("No entry has all of these words."));
}

void JournalDialog::showEntry()
{
    const subscriptions::JournalEntry *entry = m_model->at(m_table->currentIndex().row());
    m_details->setPlainText(entry ? models::detailsOf(*entry) : QString());
    m_details->setToolTip(entry ? models::detailsToolTipOf(*entry) : QString());
    m_revert->setEnabled(entry && toRevert(*entry, m_session.catalogue, m_session.clock.now()).has_value());
    m_revert->setToolTip(m_revert->isEnabled()
                             ? tr("Take this change back")
                             : tr("Only a change that was done and is still there can be taken back"));
}

void JournalDialog::revert()
{
    const subscriptions::JournalEntry *entry = m_model->at(m_table->currentIndex().row());
    const auto change = entry ? toRevert(*entry, m_session.catalogue, m_session.clock.now()) : std::nullopt;
    if (change)
        Q_EMIT revertRequested(*change);
}

void JournalDialog::exportTo()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("One JSON object per line (*.ndjson)"), tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(u"journal.ndjson"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"ndjson"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &JournalDialog::write);
    dialog->open();
}

void JournalDialog::write(const QString &file)
{
    const QList<subscriptions::JournalEntry> entries = m_model->entries();
    const auto written = base::runOn(*QThreadPool::globalInstance(), [file, entries]() -> base::Result<> {
        const bool csv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly)
            || out.write(csv ? models::journalCsv(entries) : models::journalLines(entries)) < 0 || !out.commit())
            return base::fail(base::Error::Kind::Storage, out.errorString());
        return {};
    });
    base::then(written, this, [this, count = int(entries.size())](const base::Result<> &done) {
        if (done)
            m_count->setText(tr("%n entries were exported.", "of the journal", count));
        else
            m_problem->setText(tr("The file could not be written. Choose another place. (%1)", "%1: technical detail")
                                   .arg(done.error().detail));
    });
}

} // namespace ui
