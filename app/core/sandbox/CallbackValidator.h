// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Transport.h"
#include "sandbox/Faults.h"
#include "sandbox/Random.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace sandbox {

//! Asks a callback for its validation as the service does: GET with `validationToken`, whose bytes have to come back as
//! the body of a 2xx in time. The tokens hold what receivers get wrong: '+', '/', '=', '%', '&', spaces, letters beyond
//! ASCII. Belongs to one thread.
class CallbackValidator : public QObject
{
    Q_OBJECT

public:
    //! \a transport and \a faults outlive it.
    CallbackValidator(kaizala::Transport &transport, Faults &faults, quint32 seed, std::chrono::milliseconds patience,
                      QObject *parent = nullptr);

    //! Calls \a verdict once with "" or why the callback is refused, in one English sentence. Hosts that are never
    //! called (CallbackReach::Uncalled) are good at once; the fault `validation-refused` refuses without asking.
    //! Nothing is called after the validator's end.
    void check(const QUrl &callback, std::function<void(const QString &problem)> verdict);

    //! \a callback with \a token in its query, percent-encoded but for letters, digits and "-._~".
    [[nodiscard]] static QUrl validationUrl(const QUrl &callback, const QByteArray &token);

private:
    [[nodiscard]] QByteArray nextToken();

    kaizala::Transport &m_transport;
    Faults &m_faults;
    Random m_random;
    const std::chrono::milliseconds m_patience;
};

} // namespace sandbox
