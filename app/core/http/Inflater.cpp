// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Inflater.h"

#include <zlib.h>

#include <array>

namespace http {

namespace {

constexpr qsizetype Step = 16 * 1024; // bytes that are inflated at a time

// What zlib calls windowBits: the largest window, and which header is expected.
constexpr int ZlibHeader = 15;
constexpr int GzipHeader = 15 + 16;
constexpr int NoHeader = -15;

//! RFC 1950, section 2.2: the method is 8, and the two bytes are a multiple of 31.
bool isZlibHeader(QByteArrayView bytes)
{
    const auto first = uchar(bytes[0]);
    return (first & 0x0f) == 8 && (first * 256 + uchar(bytes[1])) % 31 == 0;
}

} // namespace

class Inflater::Stream
{
public:
    explicit Stream(int windowBits) : m_good(inflateInit2(&m_z, windowBits) == Z_OK) { }
    ~Stream()
    {
        if (m_good)
            inflateEnd(&m_z);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    [[nodiscard]] bool isGood() const { return m_good; } // false: no memory
    [[nodiscard]] z_stream &z() { return m_z; }

private:
    z_stream m_z{};
    const bool m_good;
};

Inflater::Inflater(Coding coding, qsizetype most) : m_coding(coding), m_most(most)
{
}

Inflater::~Inflater() = default;

Inflater::Outcome Inflater::append(QByteArrayView bytes, QByteArray &body)
{
    if (m_stream)
        return inflate(bytes, body);
    m_beginning.append(bytes);
    if (m_coding == Coding::Gzip) {
        m_stream = std::make_unique<Stream>(GzipHeader);
    } else {
        if (m_beginning.size() < 2)
            return Outcome::Good;
        m_stream = std::make_unique<Stream>(isZlibHeader(m_beginning) ? ZlibHeader : NoHeader);
    }
    return inflate(std::exchange(m_beginning, {}), body);
}

Inflater::Outcome Inflater::inflate(QByteArrayView bytes, QByteArray &body)
{
    if (!m_stream->isGood())
        return Outcome::TooLarge;
    z_stream &z = m_stream->z();
    // zlib promises not to write there.
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    std::array<char, std::size_t(Step)> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): zlib fills it
    bool pieceFull = false; // then there may be more without further input
    while (z.avail_in > 0 || pieceFull) {
        if (m_ended) {
            // RFC 1952, section 2.2: members may follow each other. Of deflate there is one.
            if (m_coding != Coding::Gzip || inflateReset(&z) != Z_OK)
                return Outcome::Broken;
            m_ended = false;
        }
        z.next_out = reinterpret_cast<Bytef *>(piece.data());
        z.avail_out = uInt(Step);
        const int status = ::inflate(&z, Z_NO_FLUSH);
        const qsizetype got = Step - qsizetype(z.avail_out);
        if (got > m_most - body.size())
            return Outcome::TooLarge;
        body.append(piece.data(), got);
        m_ended = status == Z_STREAM_END;
        pieceFull = z.avail_out == 0 && !m_ended;
        if (status == Z_BUF_ERROR && z.avail_in == 0)
            break; // nothing left to do
        if (status != Z_OK && status != Z_STREAM_END)
            return Outcome::Broken;
    }
    return Outcome::Good;
}

} // namespace http
