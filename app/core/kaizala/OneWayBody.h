// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace kaizala {

//! A request's body that can be read once. QNetworkAccessManager sends a request again by itself when the connection
//! breaks before an answer, POST included (measured with Qt 6.4), and begins by winding the body back. A subscription
//! must not be created twice: this body refuses once something was read, and the request ends with an error instead. No
//! QBuffer: Qt reads past that.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray body);
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] bool seek(qint64 position) override; //!< false where that would mean to read something again
    [[nodiscard]] bool reset() override; //!< false once something was read

protected:
    [[nodiscard]] qint64 readData(char *data, qint64 most) override;
    [[nodiscard]] qint64 writeData(const char *data, qint64 size) override; //!< refuses

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace kaizala
