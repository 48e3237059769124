// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CommandPalette.h"

#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/PaletteDelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CommandPalette::CommandPalette(const QList<models::PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_model(new models::PaletteModel(this)),
      m_edit(makeFilterEdit(tr("Find a command, an object or a subscription"))), m_list(new QListView),
      m_note(new Caption)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setPlaceholderText(tr("Type what you want to do or to see"));
    m_edit->setMaxLength(200);
    m_edit->installEventFilter(this);
    m_model->setEntries(entries);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the field
    m_list->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(u"paletteNote"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Grid, Grid, Grid, Grid);
    column->setSpacing(Grid);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);

    const QSize within = parent->size();
    resize(qMin(84 * Grid, within.width() - 4 * Grid), qMin(54 * Grid, within.height() - 8 * Grid));
    move(parent->mapToGlobal(QPoint((within.width() - width()) / 2, 4 * Grid)));

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
    m_edit->setFocus();
}

void CommandPalette::search(const QString &text)
{
    m_model->setText(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    showNote();
}

void CommandPalette::showNote()
{
    const int found = m_model->found();
    if (found == 0)
        m_note->setText(tr("Nothing is called like this."));
    else if (found > m_model->rowCount())
        m_note->setText(tr("The best %1 of %2 are shown: type more of the name.", "both are numbers")
                            .arg(locale().toString(m_model->rowCount()), locale().toString(found)));
    else
        m_note->setText(tr("Enter chooses, Esc closes."));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const models::PaletteEntry entry = m_model->entry(index.row());
    if (!entry.hindrance.isEmpty()) {
        m_note->setText(entry.hindrance);
        return;
    }
    accept();
    Q_EMIT chosen(entry); // WA_DeleteOnClose deletes later
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape: // the field would be emptied first
        reject();
        return true;
    default:
        return false;
    }
}

} // namespace ui
