// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace ui {

//! A secret on the clipboard for a short while: after \a keep, and when the program ends, the clipboard is cleared,
//! unless something else was copied since. Ends with that. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultKeep{30'000};

    //! Puts \a secret on the clipboard. Outlives the widget that it comes from.
    static void copy(const base::Secret &secret, std::chrono::milliseconds keep = DefaultKeep);
    //! The same for a secret that a widget of Qt's has put there by itself.
    static void clearLater(const base::Secret &secret, std::chrono::milliseconds keep = DefaultKeep);

private:
    SecretClipboard(QClipboard &clipboard, base::Secret secret, std::chrono::milliseconds keep);
    [[nodiscard]] bool isThere() const;
    void end();
    QClipboard &m_clipboard;
    const base::Secret m_secret;
    QTimer m_timer;
};

} // namespace ui
