// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace http {

//! Inflates a body as it comes, up to a limit: a few compressed bytes may stand for a thousand times as many. The only
//! user of zlib. Any one thread.
class Inflater
{
public:
    enum class Coding
    {
        Gzip, //!< RFC 1952, several members too
        Deflate, //!< RFC 1950, and the bare RFC 1951 that some senders take it for
    };
    enum class Outcome
    {
        Good,
        TooLarge, //!< more than the limit
        Broken, //!< no stream of this coding, damaged, or with bytes behind its end
    };

    //! \a most: bytes that append() may bring \a body to.
    Inflater(Coding coding, qsizetype most);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    //! Adds to \a body what \a bytes inflate to. Nothing more is to be asked after an outcome that is not Good.
    [[nodiscard]] Outcome append(QByteArrayView bytes, QByteArray &body);

    [[nodiscard]] bool isComplete() const { return m_ended; } //!< the stream's end has come

private:
    class Stream;
    [[nodiscard]] Outcome inflate(QByteArrayView bytes, QByteArray &body);

    const Coding m_coding;
    const qsizetype m_most;
    std::unique_ptr<Stream> m_stream; // from the first bytes on
    QByteArray m_beginning; // of Deflate: until it is clear which one it is
    bool m_ended = false;
};

} // namespace http
