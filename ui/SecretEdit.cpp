// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SecretEdit.h"

#include "ui/Icons.h"
#include "ui/SecretClipboard.h"

#include <QAction>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

SecretEdit::SecretEdit(QWidget *parent, std::chrono::milliseconds shown)
    : QLineEdit(parent), m_reveal(addAction(themedIcon("password-show-on"_L1), QLineEdit::TrailingPosition))
{
    m_reveal->setCheckable(true);
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(shown);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::reveal);
    connect(&m_hideAgain, &QTimer::timeout, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_before = m_now;
        m_now = base::Secret(text);
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { look(QGuiApplication::clipboard()->text()); });
    reveal(false);
}

base::Secret SecretEdit::secret() const
{
    return base::Secret(text().trimmed());
}

void SecretEdit::setSecret(const base::Secret &secret)
{
    setText(secret.revealText());
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    // The menu of this very field takes the focus only for a while.
    if (event->reason() != Qt::PopupFocusReason)
        m_reveal->setChecked(false);
    QLineEdit::focusOutEvent(event);
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    QLineEdit::hideEvent(event);
}

void SecretEdit::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
    m_reveal->setIcon(themedIcon(shown ? "password-show-off"_L1 : "password-show-on"_L1));
    m_reveal->setText(shown ? tr("Hide") : tr("Reveal"));
    m_reveal->setToolTip(m_reveal->text());
    if (shown)
        m_hideAgain.start();
    else
        m_hideAgain.stop();
}

//! Qt copies and cuts by itself (keys, menu), which only a field that is revealed lets it.
void SecretEdit::look(const QString &text)
{
    const QByteArray copied = text.toUtf8();
    const bool mayBeOurs = echoMode() == QLineEdit::Normal && !copied.isEmpty();
    if (mayBeOurs && (m_now.reveal().contains(copied) || m_before.reveal().contains(copied)))
        SecretClipboard::clearLater(base::Secret(copied));
}

} // namespace ui
