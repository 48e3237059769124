// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/Await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace accounts {

//! A browser as far as a sign-in needs one: asks for an address and follows redirects.
class Browser
{
public:
    struct Page
    {
        int status = 0; //!< 0: no answer came
        QByteArray text;
        QByteArray type;
        QUrl address; //!< where the redirects led to
    };

    [[nodiscard]] Page open(const QUrl &address, const QByteArray &verb = "GET")
    {
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, verb));
        EXPECT_TRUE(support::eventually([&reply] { return reply->isFinished(); }));
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Content-Type"), reply->url()};
    }

private:
    QNetworkAccessManager m_manager;
};

} // namespace accounts
