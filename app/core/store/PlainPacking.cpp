// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PlainPacking.h"

#include "store/Packing.h"
#include "store/SqlConnection.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace store::plainpacking {

namespace {

constexpr char Raw = '\0';
constexpr char Zstd = '\1';
constexpr int Level = 1; // a commit waits meanwhile, and without a dictionary more gains little

tl::unexpected<base::Error> damaged()
{
    return base::fail(storageError(u"a packed value is damaged"_s));
}

} // namespace

base::Result<QByteArray> pack(const QByteArray &bytes)
{
    QByteArray packed(1 + qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(packed.data() + 1, size_t(packed.size() - 1), bytes.constData(), size_t(bytes.size()), Level);
    if (ZSTD_isError(size))
        return base::fail(storageError(u"packing failed: %1"_s.arg(QString::fromLatin1(ZSTD_getErrorName(size)))));
    if (qsizetype(size) >= bytes.size())
        return Raw + bytes;
    packed[0] = Zstd;
    packed.truncate(1 + qsizetype(size));
    return packed;
}

base::Result<QByteArray> unpack(const QByteArray &packed)
{
    if (packed.startsWith(Raw))
        return packed.mid(1);
    if (!packed.startsWith(Zstd))
        return damaged();
    const char *const frame = packed.constData() + 1;
    const auto frameSize = size_t(packed.size() - 1);
    const unsigned long long size = ZSTD_getFrameContentSize(frame, frameSize);
    if (size > quint64(Packing::MostUnpacked)) // both "unknown" and "damaged" are larger
        return damaged();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress(bytes.data(), size_t(bytes.size()), frame, frameSize);
    if (ZSTD_isError(done) || done != size)
        return damaged();
    return bytes;
}

} // namespace store::plainpacking
