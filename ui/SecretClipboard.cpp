// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

SecretClipboard::SecretClipboard(QClipboard &clipboard, base::Secret secret, std::chrono::milliseconds keep)
    : QObject(&clipboard), m_clipboard(clipboard), m_secret(std::move(secret))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keep);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::end);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::end);
    connect(&clipboard, &QClipboard::dataChanged, this, [this] {
        if (!isThere())
            deleteLater(); // something else was copied
    });
    m_timer.start();
}

void SecretClipboard::copy(const base::Secret &secret, std::chrono::milliseconds keep)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret.revealText());
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard managers leave it out of their history
    QGuiApplication::clipboard()->setMimeData(data.release());
    clearLater(secret, keep);
}

void SecretClipboard::clearLater(const base::Secret &secret, std::chrono::milliseconds keep)
{
    if (secret.isEmpty())
        return;
    QClipboard &clipboard = *QGuiApplication::clipboard();
    for (SecretClipboard *before : clipboard.findChildren<SecretClipboard *>())
        delete before; // the time starts anew
    new SecretClipboard(clipboard, secret, keep);
}

bool SecretClipboard::isThere() const
{
    return m_secret.equals(m_clipboard.text().toUtf8());
}

void SecretClipboard::end()
{
    if (isThere())
        m_clipboard.clear();
    deleteLater();
}

} // namespace ui
