// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "kaizala/Subscription.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace subscriptions {
class Catalogue;
}

namespace ui {

//! Deletes subscriptions after asking, one after the other, and tells once how it went. Deletes itself when it is done
//! or declined.
class Deletion : public QObject
{
    Q_OBJECT

public:
    //! Asks with a message box over \a window. Neither blocks. Child of \a window; ends with \a catalogue.
    Deletion(subscriptions::Catalogue &catalogue, QList<kaizala::SubscriptionId> ids, QWidget *window);
    void ask();

Q_SIGNALS:
    //! \a failed: how many are still there, \a why the first of them.
    void finished(int deleted, int failed, const base::Error &why);

private:
    void next();
    [[nodiscard]] QString nameOf(const kaizala::SubscriptionId &id) const;
    QPointer<subscriptions::Catalogue> m_catalogue;
    QList<kaizala::SubscriptionId> m_ids;
    QWidget *m_window;
    int m_deleted = 0;
    int m_failed = 0;
    base::Error m_why;
};

} // namespace ui
