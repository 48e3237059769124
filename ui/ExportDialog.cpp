// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ExportDialog.h"

#include "base/Clock.h"
#include "base/Redaction.h"
#include "delivery/Exporter.h"
#include "store/EventStore.h"
#include "ui/BusyBar.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;
using delivery::ExportFormat;

namespace ui {

namespace {

QLabel *wrapping(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

int percent(qint64 done, qint64 total)
{
    return total > 0 ? int(done * 100 / total) : 0;
}

} // namespace

ExportDialog::ExportDialog(const Session &session, const QString &query, QWidget *parent)
    : QDialog(parent), m_session(session), m_query(query), m_what(wrapping(new QLabel, u"exportWhat"_s)),
      m_format(new QComboBox), m_formatNote(wrapping(new Caption, u"exportFormatNote"_s)),
      m_masks(new QCheckBox(tr("&Mask phone numbers, names, tokens and signed links"))),
      m_masksNote(new Problem(u"exportMasksNote"_s)), m_busy(new BusyBar),
      m_progress(wrapping(new QLabel, u"exportProgress"_s)), m_problem(new Problem(u"exportProblem"_s)),
      m_export(new QPushButton(tr("&Export…"))), m_show(new QPushButton(tr("Show in &folder"))),
      m_close(new QPushButton)
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export events"));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("NDJSON"), int(ExportFormat::Ndjson));
    m_format->addItem(tr("CSV"), int(ExportFormat::Csv));
    m_format->addItem(tr("HAR"), int(ExportFormat::Har));
    m_format->addItem(tr("ZIP of the bodies"), int(ExportFormat::Zip));
    m_masks->setObjectName(u"exportMasks"_s);
    m_masks->setChecked(true);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    m_show->setObjectName(u"exportShow"_s);
    m_show->setAutoDefault(false);
    m_show->hide();
    m_close->setObjectName(u"exportClose"_s);
    m_close->setAutoDefault(false);

    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    addField(*form, tr("F&ormat:"), m_format);
    addBelow(*form, m_formatNote);
    addBelow(*form, m_masks);
    addBelow(*form, m_masksNote);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(m_what);
    column->addWidget(fields);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_busy);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(64 * Grid, 36 * Grid);
    keepFitting(*this);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_masks, &QCheckBox::toggled, this, &ExportDialog::explain);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).path())); });
    setBusy(false);
    explain();
    count();
}

ExportDialog::~ExportDialog()
{
    m_exporting.cancel();
}

void ExportDialog::count()
{
    const QString which = m_query.trimmed().isEmpty()
        ? tr("All events are exported, oldest first.")
        : tr("What the filter shows is exported, oldest first: %1", "%1 is a filter").arg(base::oneLine(m_query, 200));
    m_what->setText(wrappable(which) + u'\n' + tr("Counting them…"));
    const auto filter = store::EventFilter::parse(m_query, m_session.clock.now());
    if (!filter)
        return; // said when it is exported
    base::then(m_session.store.count(*filter), this, [this, which](const base::Result<qint64> &events) {
        m_what->setText(wrappable(which) + u'\n'
                        + (events && *events <= std::numeric_limits<int>::max()
                               ? tr("%n event(s) now.", nullptr, int(*events))
                               : tr("How many they are is not known.")));
    });
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

void ExportDialog::explain()
{
    switch (format()) {
    case ExportFormat::Ndjson:
        m_formatNote->setText(
            tr("One JSON object per line, with the bodies byte for byte. The console can import it."));
        break;
    case ExportFormat::Csv:
        m_formatNote->setText(tr("One row per event, for a spreadsheet. No cell is taken for a formula."));
        break;
    case ExportFormat::Har:
        m_formatNote->setText(tr("One request per event, for browsers and HTTP tools."));
        break;
    case ExportFormat::Zip:
        m_formatNote->setText(tr("Each body as a file of its own, and a list of them."));
        break;
    }
    m_masksNote->setHint(
        m_masks->isChecked()
            ? QString()
            : tr("The file will hold personal data and links that let anybody read media. Keep it safe."));
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export events"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(delivery::toString(format()));
    dialog->selectFile(u"events."_s + delivery::toString(format()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_exporting.isRunning())
        return;
    m_problem->setText({});
    const auto filter = store::EventFilter::parse(m_query, m_session.clock.now());
    if (!filter) {
        m_problem->setText(filter.error().toUserString());
        return;
    }
    m_file = file;
    delivery::ExportRequest request;
    request.file = file;
    request.existing = delivery::ExportFile::Existing::Replace;
    request.format = format();
    request.masks = m_masks->isChecked();
    request.program = u"kaizala-console " KWC_VERSION ""_s;
    request.query = m_query;
    request.now = m_session.clock.now();
    request.storeFile = m_session.store.file();
    m_exporter = std::make_unique<delivery::Exporter>(m_session.store, *filter, request);
    connect(m_exporter.get(), &delivery::Exporter::progressed, this, [this](qint64 done, qint64 total) {
        m_busy->setProgress(percent(done, total), total > 0 ? 100 : 0);
        m_progress->setText(total > 0 ? tr("%1 of %2 events are written.", "so far; both are numbers")
                                            .arg(locale().toString(done), locale().toString(total))
                                      : tr("Looking for the events…"));
    });
    setBusy(true);
    m_progress->setText(tr("Looking for the events…"));
    m_exporting = m_exporter->start();
    base::then(m_exporting, this, [this](const base::Result<delivery::ExportOutcome> &outcome) { take(outcome); });
}

void ExportDialog::take(const base::Result<delivery::ExportOutcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_progress->clear();
        if (outcome.error().kind == base::Error::Kind::Cancelled)
            m_progress->setText(tr("The export was given up. There is no file."));
        else
            m_problem->setText(tr("The file could not be written. %1", "%1: a sentence that says why")
                                   .arg(outcome.error().toUserString()));
        return;
    }
    QString done = tr("%n event(s) were written to %1, %2.", "%1, %2: a file's name and its size",
                      int(qMin<qint64>(outcome->events, std::numeric_limits<int>::max())))
                       .arg(QFileInfo(m_file).fileName(), locale().formattedDataSize(outcome->bytes));
    if (outcome->damaged > 0)
        done += u'\n' + tr("%n could not be read from the store and are left out.", nullptr, int(outcome->damaged));
    m_progress->setText(wrappable(done));
    m_show->show();
}

void ExportDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_format->setEnabled(!busy);
    m_masks->setEnabled(!busy);
    m_export->setEnabled(!busy);
    m_close->setText(busy ? tr("Give up") : tr("Close"));
    if (busy)
        m_show->hide();
}

void ExportDialog::reject()
{
    if (m_exporting.isRunning())
        m_exporting.cancel();
    else
        QDialog::reject();
}

} // namespace ui
