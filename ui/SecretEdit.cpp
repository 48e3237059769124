// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SecretEdit.h"

#include "ui/Icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent), m_reveal(addAction(themedIcon("password-show-on"_L1), QLineEdit::TrailingPosition))
{
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::reveal);
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

void SecretEdit::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
    m_reveal->setIcon(themedIcon(shown ? "password-show-off"_L1 : "password-show-on"_L1));
    m_reveal->setText(shown ? tr("Hide") : tr("Reveal"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace ui
