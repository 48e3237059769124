// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"
#include "kaizala/Subscription.h"
#include "subscriptions/Change.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace subscriptions {
class ChangeRun;
}

namespace ui {

struct Session;

//! Deletes one subscription after asking, and tells how it went. Deletes itself when it is done or declined.
class Deletion : public QObject
{
    Q_OBJECT

public:
    //! Asks with a message box over \a window. Neither blocks. Child of \a window; ends with the session's catalogue.
    Deletion(const Session &session, const kaizala::Subscription &subscription, QWidget *window);
    ~Deletion() override;
    void ask();

Q_SIGNALS:
    void inboxUnwanted(const QString &path); //!< it is gone, and its inbox is to go as well
    //! \a why it is still there; none: it is gone, and \a undo brings it back (empty: nothing can).
    void finished(const std::optional<base::Error> &why, const QList<subscriptions::Change> &undo);

private:
    void remove();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString inbox() const; //!< the path of the inbox that is its own; "": none
    const Session &m_session;
    const kaizala::Subscription m_subscription;
    std::unique_ptr<subscriptions::ChangeRun> m_run;
    QString m_unwanted; // the inbox that is to go with it
    QWidget *m_window;
};

} // namespace ui
