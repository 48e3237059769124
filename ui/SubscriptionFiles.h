// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Change.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;

namespace ui {

struct Actions;
class Banner;
struct Session;
class StatusLine;

//! Subscriptions in files: all of them into one, and one compared with the service. Dialogs stand over \a window and
//! end with the session.
class SubscriptionFiles : public QObject
{
    Q_OBJECT

public:
    //! Everything outlives it. \a banner: where failures are shown.
    SubscriptionFiles(Actions &actions, Banner &banner, StatusLine &status, QWidget *window);

    void setSession(const Session *session); //!< null lets go of everything
    void chooseExport();
    void choosePlan();
    void exportTo(const QString &file); //!< CSV where the name ends so, else subscriptions.json
    //! Compares \a file with the service, now or as soon as an account is open.
    void planFrom(const QString &file);

Q_SIGNALS:
    void planned(const QList<subscriptions::Change> &changes); //!< to be shown and agreed to

private:
    template <typename Dialog>
    Dialog *open(Dialog *dialog);
    void tellExported(int count);

    Banner &m_banner;
    StatusLine &m_status;
    QWidget *m_window;
    const Session *m_session = nullptr;
    QString m_waiting; // a file, for the next session
    QList<QPointer<QDialog>> m_dialogs;
};

} // namespace ui
