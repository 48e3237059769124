// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerAddressPage.h"

#include "base/Redaction.h"
#include "listener/Settings.h"
#include "ui/CallbackUrl.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int FirstFreePort = 1024; // those below are the system's on most of them

Caption *makeWords(const QString &text)
{
    auto *words = new Caption(text);
    words->setWordWrap(true);
    return words;
}

} // namespace

ListenerAddressPage::ListenerAddressPage(QWidget *parent)
    : SettingsPage(parent), m_address(new QComboBox), m_port(new QSpinBox), m_publicUrl(new QLineEdit),
      m_proxies(new QLineEdit), m_addressProblem(new Problem(u"listenAddressProblem"_s)),
      m_portProblem(new Problem(u"listenPortProblem"_s)), m_publicUrlProblem(new Problem(u"publicUrlProblem"_s)),
      m_proxiesProblem(new Problem(u"trustedProxiesProblem"_s))
{
    m_address->setObjectName(u"listenAddress"_s);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setRange(0, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("any free one", "a port"));
    m_publicUrl->setObjectName(u"publicUrl"_s);
    m_publicUrl->setPlaceholderText(u"https://hooks.example.org"_s);
    m_publicUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_proxies->setObjectName(u"trustedProxies"_s);
    m_proxies->setPlaceholderText(tr("None", "no trusted proxies"));

    auto *form = makeForm(this);
    form->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    addField(*form, tr("&Listen on:"), m_address, nullptr, m_addressProblem);
    addField(*form, tr("&Port:"), m_port, nullptr, m_portProblem);
    addField(*form, tr("P&ublic address:"), m_publicUrl, nullptr, m_publicUrlProblem);
    addBelow(*form,
             makeWords(tr("How senders reach the listener through a tunnel or a reverse proxy. Callback URLs "
                          "are shown with it. Empty: as it listens.")));
    addField(*form, tr("&Trusted proxies:"), m_proxies, nullptr, m_proxiesProblem);
    addBelow(*form,
             makeWords(tr("Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What "
                          "these proxies say about the sender's address is believed, and nobody else.")));
    form->setRowStretch(form->rowCount(), 1);

    connect(m_address, &QComboBox::currentIndexChanged, this, &ListenerAddressPage::check);
    connect(m_port, &QSpinBox::valueChanged, this, &ListenerAddressPage::check);
    connect(m_publicUrl, &QLineEdit::textChanged, this, &ListenerAddressPage::check);
    connect(m_proxies, &QLineEdit::textChanged, this, &ListenerAddressPage::check);
}

void ListenerAddressPage::load(const listener::Settings &settings)
{
    fillAddresses(settings.address);
    m_port->setValue(settings.port);
    m_publicUrl->setText(settings.publicUrl.toString(QUrl::FullyEncoded));
    m_proxies->setText(settings.trustedProxies.join(", "_L1));
    check();
}

void ListenerAddressPage::fillAddresses(const QHostAddress &current)
{
    m_address->clear();
    const auto add = [this](const QHostAddress &address, const QString &what) {
        m_address->addItem(tr("%1 – %2", "an address of this computer, and what it is").arg(address.toString(), what),
                           address.toString());
    };
    add(QHostAddress(QHostAddress::LocalHost), tr("this computer only"));
    add(QHostAddress(QHostAddress::LocalHostIPv6), tr("this computer only"));
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (!address.isLoopback() && !address.isLinkLocal())
                add(address, base::oneLine(network.humanReadableName(), 40));
        }
    }
    add(QHostAddress(QHostAddress::AnyIPv4), tr("every network of this computer"));
    add(QHostAddress(QHostAddress::AnyIPv6), tr("every network of this computer, IPv6 only"));
    if (m_address->findData(current.toString()) < 0)
        add(current, tr("this computer does not have it now"));
    m_address->setCurrentIndex(m_address->findData(current.toString()));
}

QHostAddress ListenerAddressPage::address() const
{
    return QHostAddress(m_address->currentData().toString());
}

QStringList ListenerAddressPage::proxies() const
{
    static const QRegularExpression Between(uR"([\s,;]+)"_s);
    return m_proxies->text().split(Between, Qt::SkipEmptyParts);
}

void ListenerAddressPage::check()
{
    m_addressProblem->setHint(
        address().isLoopback()
            ? QString()
            : tr("Other computers can reach the listener there. Give it a certificate, and let a firewall admit only "
                 "those who are to send."));
    m_portProblem->setHint(m_port->value() > 0 && m_port->value() < FirstFreePort
                               ? tr("Ports below 1024 need special rights on many systems.")
                               : QString());
    m_publicUrlProblem->setText(publicAddressProblem(m_publicUrl->text()));
    QString wrong;
    for (const QString &text : proxies()) {
        if (wrong.isEmpty() && !http::ProxyRange::parse(text))
            wrong = tr("%1 is no address and no range of addresses.").arg(base::oneLine(text, 60));
    }
    m_proxiesProblem->setText(wrong);
}

bool ListenerAddressPage::save(listener::Settings &settings)
{
    check();
    for (const auto &[problem, field] : {std::pair<Problem *, QWidget *>{m_publicUrlProblem, m_publicUrl},
                                         std::pair<Problem *, QWidget *>{m_proxiesProblem, m_proxies}}) {
        if (!problem->text().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    settings.address = address();
    settings.port = quint16(m_port->value());
    settings.publicUrl = QUrl(m_publicUrl->text().trimmed(), QUrl::StrictMode);
    settings.trustedProxies = proxies();
    return true;
}

} // namespace ui
