// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerDialog.h"

#include "listener/Runner.h"
#include "models/ListenerTexts.h"
#include "ui/BusyBar.h"
#include "ui/InboxesPage.h"
#include "ui/ListenerAddressPage.h"
#include "ui/ListenerLimitsPage.h"
#include "ui/ListenerTlsPage.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/RetentionPage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

ListenerDialog::ListenerDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_tabs(new QTabWidget), m_address(new ListenerAddressPage),
      m_tls(new ListenerTlsPage(*program.session())), m_limits(new ListenerLimitsPage),
      m_retention(new RetentionPage(*program.session())), m_problem(new Problem(u"problemLabel"_s)),
      m_busy(new BusyBar), m_save(new QPushButton(tr("Save")))
{
    setObjectName(u"listenerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Listener settings"));
    m_tabs->setObjectName(u"listenerTabs"_s);
    m_tabs->setAccessibleName(tr("Listener settings"));
    addPage(m_address, tr("Address", "a page of the listener's settings"));
    addPage(m_tls, tr("Certificate", "a page of the listener's settings"));
    addPage(new InboxesPage(program), tr("Inboxes", "a page of the listener's settings"));
    addPage(m_limits, tr("Limits", "a page of the listener's settings"));
    addPage(m_retention, tr("Keep events", "a page of the listener's settings"));

    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(88 * Grid, 68 * Grid);

    const listener::Settings &settings = program.session()->runner.settings();
    for (SettingsPage *page : std::initializer_list<SettingsPage *>{m_address, m_tls, m_limits})
        page->load(settings);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_limits->setAddress(m_address->address()); });
    connect(m_save, &QPushButton::clicked, this, &ListenerDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ListenerDialog::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void ListenerDialog::save()
{
    m_problem->setText({});
    listener::Settings settings = m_program.session()->runner.settings();
    m_limits->setAddress(m_address->address());
    for (SettingsPage *page : std::initializer_list<SettingsPage *>{m_address, m_tls, m_limits}) {
        if (!page->save(settings)) {
            m_tabs->setCurrentWidget(page);
            return;
        }
    }
    setBusy(true);
    const base::Pending<> changed = base::andThen(m_program.changeListener(settings, m_tls->passphrase()), this,
                                                  [this] { return m_retention->apply(); });
    base::then(changed, this, [this](const base::Result<> &taken) {
        setBusy(false);
        if (taken) {
            accept();
            return;
        }
        m_problem->setText(models::listenerFailureText(taken.error()));
    });
}

void ListenerDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_tabs->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

} // namespace ui
