// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReachDialog.h"

#include "listener/Listener.h"
#include "listener/Runner.h"
#include "models/ListenerTexts.h"
#include "ui/CallbackCheckView.h"
#include "ui/CallbackUrl.h"
#include "ui/Caption.h"
#include "ui/CopyButton.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using listener::Tunnel;
using listener::TunnelProgram;

namespace ui {

namespace {

constexpr qint64 MostBody = 25 * 1024 * 1024; // what the listener takes, unless its limits say else

enum Proxy
{
    Nginx,
    Caddy
};

QPlainTextEdit *makeText(const QString &name, const QString &accessibleName, const QFont &font)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fixedFont(font));
    return text;
}

QLabel *wrappedCaption(const QString &sentence)
{
    auto *label = new Caption(sentence);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReachDialog::ReachDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_tunnel(program.tunnel()), m_proxy(new QComboBox), m_host(new QLineEdit),
      m_snippet(makeText(u"proxySnippet"_s, tr("Configuration"), font())), m_preset(new QComboBox),
      m_server(new QLineEdit), m_command(new QLineEdit), m_run(new QPushButton), m_tunnelIcon(new StateIcon),
      m_tunnelState(new QLabel), m_output(makeText(u"tunnelOutput"_s, tr("What the tunnel program says"), font())),
      m_address(new QLineEdit), m_problem(new Problem(u"reachProblem"_s)), m_use(new QPushButton(tr("Use"))),
      m_check(new QPushButton(tr("Check"))), m_checkView(new CallbackCheckView)
{
    setObjectName(u"reachDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reachability"));
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Ways to reach the listener"));
    tabs->addTab(makeTunnelPage(), tr("Tunnel", "a way to reach the listener"));
    tabs->addTab(makeProxyPage(), tr("Reverse proxy", "a way to reach the listener"));
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(wrappedCaption(
        tr("A service on another computer reaches the listener only through a public address. Set up one of these, "
           "then let the console try it from outside.")));
    column->addWidget(tabs, 1);
    column->addWidget(makeAddress());
    column->addLayout(buttons);
    resize(84 * Grid, 72 * Grid);
    keepFitting(*this);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_tunnel, &Tunnel::changed, this, &ReachDialog::showTunnel);
    connect(&m_tunnel, &Tunnel::ended, this, &ReachDialog::tellEnd);
    connect(&m_tunnel, &Tunnel::publicUrlFound, this, [this](const QUrl &url) {
        m_address->setText(url.toString(QUrl::FullyEncoded));
        useAddress();
    });
    connect(&program.session()->runner, &listener::Runner::changed, this, [this] {
        showSnippet();
        showCommand();
    });
    showSnippet();
    showCommand();
    if (!m_tunnel.command().isEmpty()) { // as it was left
        m_preset->setCurrentIndex(m_preset->findData(int(m_tunnel.program())));
        m_command->setText(m_tunnel.command());
    }
    showTunnel();
}

QUrl ReachDialog::local() const
{
    const listener::Listener &running = m_program.session()->listener;
    const QUrl url = running.url();
    if (url.isEmpty())
        return {};
    const QHostAddress address = m_program.session()->runner.settings().address;
    const bool everywhere = address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6) || address == QHostAddress(QHostAddress::Any);
    QUrl root;
    root.setScheme(running.tls() ? u"https"_s : u"http"_s);
    root.setHost(everywhere ? u"127.0.0.1"_s : address.toString());
    root.setPort(url.port());
    return root;
}

// --- A tunnel --------------------------------------------------------------------------------------------------------

QWidget *ReachDialog::makeTunnelPage()
{
    m_preset->setObjectName(u"tunnelPreset"_s);
    m_preset->addItem(tr("cloudflared (no account needed)"), int(TunnelProgram::Cloudflared));
    m_preset->addItem(tr("ngrok"), int(TunnelProgram::Ngrok));
    m_preset->addItem(tr("SSH to a server of your own"), int(TunnelProgram::Ssh));
    m_preset->addItem(tr("Another program"), int(TunnelProgram::Other));
    m_server->setObjectName(u"tunnelServer"_s);
    m_server->setPlaceholderText(u"user@hooks.example.org"_s);
    m_command->setObjectName(u"tunnelCommand"_s);
    m_command->setMaxLength(2000);
    m_run->setObjectName(u"tunnelRun"_s);
    m_run->setAutoDefault(false);
    m_tunnelState->setObjectName(u"tunnelState"_s);
    m_tunnelState->setTextFormat(Qt::PlainText);
    m_tunnelState->setWordWrap(true);
    m_output->setMaximumBlockCount(Tunnel::MostLines);
    auto *copy = new CopyButton(tr("Command"), [this] { return m_command->text(); });

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Grid, Grid, Grid, Grid);
    column->setSpacing(Grid);
    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    addField(*form, tr("&Program:"), m_preset);
    addField(*form, tr("&Server:"), m_server);
    addField(*form, tr("&Command:"), m_command, copy);
    column->addWidget(fields);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_tunnelIcon);
    row->addWidget(m_tunnelState, 1);
    row->addWidget(m_run);
    column->addLayout(row);
    column->addWidget(m_output, 1);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ReachDialog::showCommand);
    connect(m_server, &QLineEdit::textChanged, this, &ReachDialog::showCommand);
    connect(m_run, &QPushButton::clicked, this, &ReachDialog::startOrStop);
    return page;
}

TunnelProgram ReachDialog::program() const
{
    return TunnelProgram(m_preset->currentData().toInt());
}

void ReachDialog::showCommand()
{
    m_server->setEnabled(program() == TunnelProgram::Ssh && !m_tunnel.isRunning());
    m_run->setEnabled(m_tunnel.isRunning() || !local().isEmpty());
    if (m_tunnel.isRunning())
        return;
    if (program() != TunnelProgram::Other)
        m_command->setText(local().isEmpty() ? QString()
                                             : listener::tunnelCommand(program(), local(), m_server->text().trimmed()));
    if (local().isEmpty())
        m_tunnelState->setText(tr("Start the listener first: a tunnel leads to it."));
    else if (m_tunnel.command().isEmpty())
        m_tunnelState->setText(
            tr("The program has to be on this computer. It is run as it stands here, without a shell."));
}

void ReachDialog::showTunnel()
{
    const bool running = m_tunnel.isRunning();
    m_run->setText(running ? tr("Stop the tunnel") : tr("Start the tunnel"));
    m_preset->setEnabled(!running);
    m_command->setEnabled(!running);
    const QString said = m_tunnel.lines().join(u'\n');
    if (m_output->toPlainText() != said) {
        m_output->setPlainText(said);
        m_output->moveCursor(QTextCursor::End);
    }
    if (running) {
        m_tunnelIcon->setState(m_tunnel.publicUrl().isEmpty() ? State::Busy : State::Ok);
        m_tunnelState->setText(m_tunnel.publicUrl().isEmpty()
                                   ? tr("The tunnel program runs. It has not told a public address so far.")
                                   : tr("The tunnel is open at %1.", "%1 is an address")
                                         .arg(m_tunnel.publicUrl().toString(QUrl::FullyEncoded)));
    } else if (m_tunnelIcon->state() == State::Busy || m_tunnelIcon->state() == State::Ok) {
        m_tunnelIcon->setState(State::Off);
    }
    showCommand();
}

void ReachDialog::tellEnd(Tunnel::End how, int exitCode)
{
    switch (how) {
    case Tunnel::End::Stopped:
        m_tunnelIcon->setState(State::Off);
        m_tunnelState->setText(tr("The tunnel is closed. Nobody outside reaches the listener through it any more."));
        return;
    case Tunnel::End::NoProgram:
        m_tunnelIcon->setState(State::Error);
        m_tunnelState->setText(
            tr("There is no such program on this computer, or it may not be run. Install it, or write where it is."));
        return;
    case Tunnel::End::ByItself:
        m_tunnelIcon->setState(State::Error);
        m_tunnelState->setText(
            tr("The tunnel program ended by itself, with exit code %1. What it said last stands below.").arg(exitCode));
        return;
    }
}

void ReachDialog::startOrStop()
{
    if (m_tunnel.isRunning()) {
        m_tunnel.stop();
        return;
    }
    m_checkView->clear();
    if (!m_tunnel.start(m_command->text(), program())) {
        m_tunnelIcon->setState(State::Error);
        m_tunnelState->setText(tr("Write the command that opens the tunnel."));
    }
}

// --- A proxy ---------------------------------------------------------------------------------------------------------

QWidget *ReachDialog::makeProxyPage()
{
    m_proxy->setObjectName(u"proxyKind"_s);
    m_proxy->addItem(u"nginx"_s, Nginx);
    m_proxy->addItem(u"Caddy"_s, Caddy);
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"hooks.example.org"_s);
    m_snippet->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Grid, Grid, Grid, Grid);
    column->setSpacing(Grid);
    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    addField(*form, tr("P&roxy:"), m_proxy);
    addField(*form, tr("Public &name:"), m_host,
             new CopyButton(tr("Configuration"), [this] { return m_snippet->toPlainText(); }));
    column->addWidget(fields);
    column->addWidget(m_snippet, 1);
    column->addWidget(wrappedCaption(tr(
        "So that senders are known by their own addresses, name the proxy's address among the trusted proxies in the "
        "listener's settings.")));
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ReachDialog::showSnippet);
    connect(m_host, &QLineEdit::textChanged, this, &ReachDialog::showSnippet);
    return page;
}

void ReachDialog::showSnippet()
{
    if (local().isEmpty()) {
        m_snippet->setPlainText(tr("Start the listener first: the configuration needs its port."));
        return;
    }
    QStringList paths;
    for (const listener::Inbox &inbox : m_program.session()->runner.inboxes())
        paths.append(inbox.path);
    const QString typed = m_host->text().trimmed();
    const QString host = typed.isEmpty() ? m_host->placeholderText() : typed;
    m_snippet->setPlainText(m_proxy->currentData().toInt() == Nginx
                                ? listener::nginxSnippet(host, local(), paths, MostBody)
                                : listener::caddySnippet(host, local(), paths, MostBody));
}

// --- The public address ----------------------------------------------------------------------------------------------

QWidget *ReachDialog::makeAddress()
{
    m_address->setObjectName(u"reachAddress"_s);
    m_address->setPlaceholderText(u"https://hooks.example.org"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setText(m_program.session()->runner.settings().publicUrl.toString(QUrl::FullyEncoded));
    m_use->setObjectName(u"reachUse"_s);
    m_use->setAutoDefault(false);
    m_use->setToolTip(tr("Give this address to new subscriptions"));
    m_check->setObjectName(u"reachCheck"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Call the listener through its public address, as the service would"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_use);
    row->addWidget(m_check);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    addField(*form, tr("Public &address:"), m_address, both, m_problem);
    column->addWidget(fields);
    column->addWidget(m_checkView);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_problem->setText(publicAddressProblem(m_address->text()));
        m_checkView->clear();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &ReachDialog::useAddress);
    connect(m_use, &QPushButton::clicked, this, &ReachDialog::useAddress);
    connect(m_check, &QPushButton::clicked, this, &ReachDialog::check);
    connect(m_checkView, &CallbackCheckView::busyChanged, m_check, &QWidget::setDisabled);
    return part;
}

void ReachDialog::useAddress()
{
    const QString problem = publicAddressProblem(m_address->text());
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    listener::Settings settings = m_program.session()->runner.settings();
    settings.publicUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    base::then(
        m_program.changeListener(settings, {}), this, [this, url = settings.publicUrl](const base::Result<> &kept) {
            if (!kept)
                m_problem->setText(models::listenerFailureText(kept.error()));
            else if (url.isEmpty())
                m_problem->setHint(tr("There is no public address now: new subscriptions get the listener's own."));
            else
                m_problem->setHint(
                    tr("New subscriptions get this address. Those that are there keep theirs until they are edited."));
        });
}

void ReachDialog::check()
{
    const QList<listener::Inbox> &inboxes = m_program.session()->runner.inboxes();
    const QUrl wanted(m_address->text().trimmed(), QUrl::StrictMode);
    if (inboxes.isEmpty() || !publicAddressProblem(m_address->text()).isEmpty())
        return;
    // As the field has it, used or not.
    const QString url = wanted.isEmpty()
        ? m_program.session()->runner.urlOf(inboxes.first()).toString(QUrl::FullyEncoded)
        : wanted.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + inboxes.first().path;
    if (url.isEmpty()) {
        m_problem->setText(tr("Start the listener first."));
        return;
    }
    m_checkView->check(m_program.session()->callbackCheck, url);
}

} // namespace ui
