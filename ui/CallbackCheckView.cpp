// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CallbackCheckView.h"

#include "base/Redaction.h"
#include "ui/Caption.h"
#include "ui/Look.h"
#include "ui/StateIcon.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype MostShownCharacters = 200;
}

CallbackCheckView::CallbackCheckView(QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon), m_sentence(new QLabel), m_details(new Caption)
{
    m_sentence->setObjectName(u"callbackCheckSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(u"callbackCheckDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Grid);
    grid->setVerticalSpacing(HalfGrid);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_details, 1, 1);
    grid->setColumnStretch(1, 1);
    hide();
}

void CallbackCheckView::check(subscriptions::CallbackCheck &check, const QString &url)
{
    m_asking.cancel();
    const quint64 serial = ++m_serial;
    m_icon->setState(State::Busy);
    m_sentence->setText(tr("Asking the callback as the service does…"));
    m_details->clear();
    m_details->hide();
    show();
    Q_EMIT busyChanged(true);
    m_asking = check.run(url);
    base::then(m_asking, this, [this, serial](const base::Result<subscriptions::CallbackReport> &report) {
        if (serial != m_serial)
            return;
        Q_EMIT busyChanged(false);
        if (report)
            showReport(*report);
        else
            hide();
    });
}

void CallbackCheckView::clear()
{
    ++m_serial;
    m_asking.cancel();
    hide();
    Q_EMIT busyChanged(false);
}

void CallbackCheckView::showReport(const subscriptions::CallbackReport &report)
{
    m_icon->setState(report.isOk() ? State::Ok : State::Error);
    m_sentence->setText(report.sentence());
    QStringList lines;
    if (!report.asked.isEmpty())
        lines.append(tr("Asked: %1", "%1: what was sent to a callback").arg(wrappable(report.asked)));
    const QString time = tr("%1 ms", "how long it took").arg(QLocale().toString(report.elapsedMs));
    if (report.status != 0) {
        const QString type = report.contentType.isEmpty() ? tr("no content type") : report.contentType;
        lines.append(tr("Answered: status %1, %2, after %3", "a number, a content type, a time")
                         .arg(report.status)
                         .arg(type, time));
    } else if (!report.asked.isEmpty()) {
        lines.append(tr("No answer after %1", "a time").arg(time));
    }
    if (!report.location.isEmpty())
        lines.append(tr("Sends to: %1", "an address").arg(wrappable(report.location)));
    if (!report.body.isEmpty())
        lines.append(tr("Body: %1", "of an answer").arg(wrappable(base::oneLine(report.body, MostShownCharacters))));
    if (!report.detail.isEmpty())
        lines.append(wrappable(report.detail));
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
}

} // namespace ui
