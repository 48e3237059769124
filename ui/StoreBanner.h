// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Banner.h"

namespace base {
struct Error;
}

namespace ui {

struct Session;

//! Says that events can't be stored, why and what to do, for as long as that is so; and then that they can again, and
//! how many deliveries were refused meanwhile.
class StoreBanner : public Banner
{
    Q_OBJECT

public:
    using Banner::Banner;
    void setSession(const Session *session); //!< null lets go of everything

private:
    void failed(const base::Error &error);
    void recovered();
    const Session *m_session = nullptr;
    quint64 m_refusedBefore = 0; // while all was well
};

} // namespace ui
