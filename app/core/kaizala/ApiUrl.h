// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace kaizala {

//! \a url as a base to append calls to: no trailing slash, no query, no fragment, no user info.
[[nodiscard]] QUrl baseUrl(const QUrl &url);

//! The part of a call's address that comes after the base, percent-encoded: ids are opaque and may hold '/', '?', '#',
//! '+', …
class ApiPath
{
public:
    //! \a fixed is plain text of ours, such as "/v1/webhook".
    explicit ApiPath(QByteArray fixed);
    //! Appends "/" and \a id. An id that no path can carry ("", ".", "..") makes the path invalid.
    ApiPath &id(const QString &id);
    //! Appends "/" and \a word of ours.
    ApiPath &word(QByteArrayView word);
    ApiPath &query(QByteArrayView name, const QString &value);

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] const QByteArray &path() const { return m_path; } //!< encoded, with its leading slash
    [[nodiscard]] const QByteArray &root() const { return m_root; } //!< what it was made with
    [[nodiscard]] QUrl on(const QUrl &base) const; //!< the whole address; \a base as baseUrl() gives it

private:
    QByteArray m_root;
    QByteArray m_path;
    QByteArray m_query;
    bool m_valid = true;
};

//! The base that a 308 to \a location means, for the call \a path that was sent to \a requested. The location may be
//! absolute or relative, and name the whole call or only the new base. Error: Protocol, where it is missing, not
//! http(s), or leaves https for http.
[[nodiscard]] base::Result<QUrl> movedBase(const QUrl &requested, const ApiPath &path, const QByteArray &location);

} // namespace kaizala
