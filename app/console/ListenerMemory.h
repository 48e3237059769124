// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Settings.h"

#include <QList>
#include <QString>

class QSettings;

namespace console {

//! What people set of an account's listener, in the settings file: no secret. What is written there by hand or by
//! another version and can't be used is left out.
class ListenerMemory
{
public:
    ListenerMemory(QSettings &settings, const QString &accountId); //!< \a settings outlives it

    [[nodiscard]] listener::Settings settings() const;
    void keep(const listener::Settings &settings);
    void keepPort(quint16 port);

    //! Without their tokens. The first is the account's own: it has the path that the account's listener had before
    //! there were several; where there is none, it gets one, which is kept at once.
    [[nodiscard]] QList<listener::Inbox> inboxes();
    void keepInboxes(const QList<listener::Inbox> &inboxes);
    static constexpr int MostInboxes = 1000;

private:
    [[nodiscard]] QString key(const QString &name) const;
    QSettings &m_settings;
    const QString m_group;
};

} // namespace console
