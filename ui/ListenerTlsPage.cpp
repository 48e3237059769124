// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerTlsPage.h"

#include "base/Clock.h"
#include "listener/Runner.h"
#include "models/ListenerTexts.h"
#include "ui/FactsGrid.h"
#include "ui/FileEdit.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/SecretEdit.h"
#include "ui/TimeText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using Kind = listener::TlsFiles::Kind;

ListenerTlsPage::ListenerTlsPage(const Session &session, QWidget *parent)
    : SettingsPage(parent), m_session(session), m_kind(new QComboBox),
      m_certificate(new FileEdit(u"tlsCertificate"_s, tr("Choose the certificate"),
                                 tr("Certificates (*.pem *.crt *.cer);;All files (*)"))),
      m_key(new FileEdit(u"tlsKey"_s, tr("Choose the key"), tr("Keys (*.pem *.key);;All files (*)"))),
      m_pkcs12(new FileEdit(u"tlsPkcs12"_s, tr("Choose the PKCS#12 file"), tr("PKCS#12 (*.p12 *.pfx);;All files (*)"))),
      m_passphrase(new SecretEdit), m_problem(new Problem(u"tlsProblem"_s)), m_facts(new FactsGrid),
      m_reload(new QPushButton(tr("&Reload certificate"))), m_form(nullptr)
{
    m_kind->setObjectName(u"tlsKind"_s);
    m_kind->addItem(tr("None: plain HTTP, for a proxy or a tunnel in front"), int(Kind::None));
    m_kind->addItem(tr("PEM: a certificate and its key"), int(Kind::Pem));
    m_kind->addItem(tr("PKCS#12: both in one file"), int(Kind::Pkcs12));
    m_passphrase->setObjectName(u"tlsPassphrase"_s);
    m_passphrase->setPlaceholderText(tr("None", "no passphrase"));
    m_reload->setObjectName(u"tlsReload"_s);
    m_reload->setAutoDefault(false);
    m_reload->setToolTip(tr("Read the files again, without a restart. It happens by itself when they change."));
    m_facts->addRow(u"tlsSubject"_s, tr("Subject", "of a certificate"));
    m_facts->addWrapped(u"tlsNames"_s, tr("Good for", "host names of a certificate"));
    m_facts->addWrapped(u"tlsExpires"_s, tr("Expires", "a certificate"));
    makeFields();

    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &ListenerTlsPage::look);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ListenerTlsPage::edited);
    for (const FileEdit *edit : {m_certificate, m_key, m_pkcs12})
        connect(edit, &FileEdit::changed, this, &ListenerTlsPage::edited);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ListenerTlsPage::edited);
    connect(m_reload, &QPushButton::clicked, this, &ListenerTlsPage::reload);
}

void ListenerTlsPage::makeFields()
{
    auto *fields = new QWidget;
    m_form = makeForm(fields);
    addField(*m_form, tr("&Encryption:"), m_kind);
    addField(*m_form, tr("&Certificate:"), m_certificate);
    addField(*m_form, tr("&Key:"), m_key);
    addField(*m_form, tr("&File:"), m_pkcs12);
    addField(*m_form, tr("Pa&ssphrase:"), m_passphrase);
    for (FileEdit *edit : {m_certificate, m_key, m_pkcs12})
        edit->line()->setAccessibleName(edit->accessibleName());
    for (int row = 0; row < m_form->rowCount(); ++row) {
        if (QLayoutItem *caption = m_form->itemAtPosition(row, 0)) {
            auto *label = qobject_cast<QLabel *>(caption->widget());
            m_rows.append({label, label->buddy()});
        }
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reload);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(fields);
    column->addWidget(m_problem);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch(1);
}

void ListenerTlsPage::load(const listener::Settings &settings)
{
    m_kind->setCurrentIndex(m_kind->findData(int(settings.tls.kind)));
    m_certificate->setFile(settings.tls.certificate);
    m_key->setFile(settings.tls.key);
    m_pkcs12->setFile(settings.tls.pkcs12);
    m_passphrase->setSecret(m_session.runner.passphrase());
    edited();
    look();
}

listener::TlsFiles ListenerTlsPage::files() const
{
    return {Kind(m_kind->currentData().toInt()), m_certificate->file(), m_key->file(), m_pkcs12->file()};
}

base::Secret ListenerTlsPage::passphrase() const
{
    return Kind(m_kind->currentData().toInt()) == Kind::None ? base::Secret() : m_passphrase->secret();
}

void ListenerTlsPage::edited()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    for (const auto &[caption, field] : std::as_const(m_rows)) {
        const bool shown = field == m_kind || (field == m_passphrase && kind != Kind::None)
            || ((field == m_certificate || field == m_key) && kind == Kind::Pem)
            || (field == m_pkcs12 && kind == Kind::Pkcs12);
        caption->setVisible(shown);
        field->setVisible(shown);
    }
    m_typing.start();
}

void ListenerTlsPage::look()
{
    m_typing.stop();
    const listener::TlsFiles files = this->files();
    const int mine = ++m_looks;
    m_reload->setVisible(files.kind != Kind::None);
    m_reload->setEnabled(m_session.runner.certificate().has_value() && files == m_session.runner.settings().tls);
    if (files.files().isEmpty() || files.files().contains(QString())) {
        m_problem->setText({});
        m_facts->hide();
        return;
    }
    const auto read = base::runOn(*QThreadPool::globalInstance(),
                                  [files, passphrase = passphrase()] { return files.read(passphrase); });
    base::then(read, this, [this, mine](const base::Result<std::optional<http::TlsIdentity>> &identity) {
        if (mine == m_looks)
            show(identity);
    });
}

void ListenerTlsPage::show(const base::Result<std::optional<http::TlsIdentity>> &read)
{
    const bool good = read && *read;
    m_facts->setVisible(good);
    m_problem->setText(read ? QString() : models::listenerFailureText(read.error()));
    if (!good)
        return;
    const http::TlsIdentity &identity = **read;
    const QDateTime now = m_session.clock.now();
    m_facts->setValue(u"tlsSubject"_s, identity.subject);
    m_facts->setValue(u"tlsNames"_s, identity.names.join(", "_L1));
    m_facts->setValue(u"tlsExpires"_s, timeWithDistance(identity.expires, now));
    switch (models::certificateState(identity.expires, now)) {
    case models::CertificateState::Expired:
        m_problem->setText(tr("This certificate has expired: senders refuse it. Get a new one."));
        break;
    case models::CertificateState::Soon:
        m_problem->setHint(tr("This certificate expires soon. Renew it; the new files are read by themselves."));
        break;
    case models::CertificateState::Fine:
        break;
    }
}

void ListenerTlsPage::reload()
{
    base::then(m_session.runner.reloadCertificate(), this, [this](const base::Result<> &) { look(); });
}

bool ListenerTlsPage::save(listener::Settings &settings)
{
    const listener::TlsFiles files = this->files();
    if (files.files().contains(QString())) {
        m_problem->setText(files.kind == Kind::Pem ? tr("Choose the certificate and its key.")
                                                   : tr("Choose the PKCS#12 file."));
        (files.kind == Kind::Pkcs12 ? m_pkcs12 : files.certificate.isEmpty() ? m_certificate : m_key)->setFocus();
        return false;
    }
    settings.tls = files;
    return true;
}

} // namespace ui
