// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Packing.h"

#include "store/Database.h"
#include "store/Number.h"

#include <QCryptographicHash>
#include <zdict.h>
#include <zstd.h>

#include <limits>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// What a level costs and gains with a dictionary, 1.4 KB events: docs of the benchmark. Bodies of megabytes are rare;
// for these a low level is enough, because a commit waits meanwhile.
constexpr int Level = 3;
constexpr int LevelOfLarge = 1;
constexpr qsizetype Large = 256 * 1024;

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *what) const
    {
        Free(what);
    }
};
using CContext = std::unique_ptr<ZSTD_CCtx, Freer<ZSTD_freeCCtx>>;
using DContext = std::unique_ptr<ZSTD_DCtx, Freer<ZSTD_freeDCtx>>;
using CDictionary = std::unique_ptr<ZSTD_CDict, Freer<ZSTD_freeCDict>>;
using DDictionary = std::unique_ptr<ZSTD_DDict, Freer<ZSTD_freeDDict>>;

base::Error zstdError(const QString &what, size_t code)
{
    return storageError(u"%1: %2"_s.arg(what, QString::fromLatin1(ZSTD_getErrorName(code))));
}

} // namespace

class Packing::Private
{
public:
    explicit Private(Database &theDatabase) : database(&theDatabase)
    {
        // The encoding says which dictionary, the frame need not; and every frame tells its size.
        ZSTD_CCtx_setParameter(compressor.get(), ZSTD_c_dictIDFlag, 0);
        ZSTD_CCtx_setParameter(compressor.get(), ZSTD_c_contentSizeFlag, 1);
    }

    base::Result<QByteArray> dictionary(qint64 id)
    {
        const auto bytes = database->value(u"SELECT bytes FROM dictionaries WHERE id = ?"_s, {id});
        if (!bytes)
            return base::fail(bytes.error());
        if (!bytes->isValid())
            return base::fail(storageError(u"the dictionary %1 is missing"_s.arg(id)));
        return bytes->toByteArray();
    }

    //! Finds out what packs now.
    base::Result<> choose()
    {
        const auto newest = database->value(u"SELECT max(id) FROM dictionaries"_s);
        if (!newest)
            return base::fail(newest.error());
        if (newest->isNull()) {
            encoding = Plain;
            newestDictionary.reset();
            return {};
        }
        const qint64 id = newest->toLongLong();
        if (newestDictionary && newestId == id) {
            encoding = id;
            return {};
        }
        const auto bytes = dictionary(id);
        if (!bytes)
            return base::fail(bytes.error());
        newestDictionary.reset(ZSTD_createCDict(bytes->constData(), size_t(bytes->size()), Level));
        if (!newestDictionary)
            return base::fail(storageError(u"the dictionary %1 is damaged"_s.arg(id)));
        newestId = id;
        encoding = id;
        return {};
    }

    base::Result<const ZSTD_DDict *> unpacker(qint64 id)
    {
        if (id == Plain)
            return nullptr;
        const auto known = unpackers.find(id);
        if (known != unpackers.end())
            return known->second.get();
        const auto bytes = dictionary(id);
        if (!bytes)
            return base::fail(bytes.error());
        DDictionary made(ZSTD_createDDict(bytes->constData(), size_t(bytes->size())));
        if (!made)
            return base::fail(storageError(u"the dictionary %1 is damaged"_s.arg(id)));
        return unpackers.emplace(id, std::move(made)).first->second.get();
    }

    Database *database;
    CContext compressor{ZSTD_createCCtx()};
    DContext decompressor{ZSTD_createDCtx()};
    std::optional<qint64> encoding; // what packs now, where that is known
    CDictionary newestDictionary;
    qint64 newestId = 0;
    std::map<qint64, DDictionary> unpackers;
};

Packing::Packing(Database &database) : d(std::make_unique<Private>(database))
{
}

Packing::~Packing() = default;

base::Result<qint64> Packing::encoding()
{
    if (!d->encoding) {
        if (const auto chosen = d->choose(); !chosen)
            return base::fail(chosen.error());
    }
    return *d->encoding;
}

base::Result<QByteArray> Packing::pack(const QByteArray &bytes)
{
    const auto chosen = encoding();
    if (!chosen)
        return base::fail(chosen.error());
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    ZSTD_CCtx *const context = d->compressor.get();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, bytes.size() > Large ? LevelOfLarge : Level);
    ZSTD_CCtx_refCDict(context, *chosen == Plain ? nullptr : d->newestDictionary.get());
    const size_t size =
        ZSTD_compress2(context, packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(size))
        return base::fail(zstdError(u"packing failed"_s, size));
    packed.truncate(qsizetype(size));
    return packed;
}

base::Result<QByteArray> Packing::unpack(qint64 encoding, const QByteArray &packed, qint64 size)
{
    // What the file claims is checked before it is believed: no memory is taken for more than the row says it has.
    if (size < 0 || size > MostUnpacked)
        return base::fail(storageError(u"an impossible size: %1 bytes"_s.arg(size)));
    if (encoding == Raw) {
        if (packed.size() != size)
            return base::fail(storageError(u"%1 bytes where %2 are said to be"_s.arg(packed.size()).arg(size)));
        return packed;
    }
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (claimed != quint64(size))
        return base::fail(storageError(u"a packed value is damaged: not the %1 bytes that it should be"_s.arg(size)));
    const auto dictionary = d->unpacker(encoding);
    if (!dictionary)
        return base::fail(dictionary.error());
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t done = ZSTD_decompress_usingDDict(d->decompressor.get(), bytes.data(), size_t(size),
                                                   packed.constData(), size_t(packed.size()), *dictionary);
    if (ZSTD_isError(done))
        return base::fail(zstdError(u"a packed value is damaged"_s, done));
    if (done != quint64(size))
        return base::fail(storageError(u"a packed value is damaged: it ends too early"_s));
    return bytes;
}

base::Result<QByteArray> Packing::unpack(qint64 encoding, const QByteArray &packed)
{
    if (encoding == Raw)
        return packed;
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (claimed > quint64(MostUnsized)) // both "unknown" and "damaged" are larger
        return base::fail(storageError(u"a packed value is damaged: an impossible size"_s));
    return unpack(encoding, packed, qint64(claimed));
}

base::Result<QVariant> Packing::packText(const QString &text)
{
    const auto chosen = encoding();
    if (!chosen)
        return base::fail(chosen.error());
    if (*chosen < FirstDictionary || text.isEmpty())
        return QVariant(text.isNull() ? u""_s : text);
    const QByteArray plain = text.toUtf8();
    const auto packed = pack(plain);
    if (!packed)
        return base::fail(packed.error());
    QByteArray column;
    appendNumber(column, quint64(*chosen));
    column += *packed;
    return column.size() < plain.size() ? QVariant(column) : QVariant(text);
}

base::Result<QString> Packing::unpackText(const QVariant &column)
{
    if (column.typeId() != QMetaType::QByteArray)
        return column.toString();
    const QByteArray bytes = column.toByteArray();
    qsizetype at = 0;
    const std::optional<quint64> dictionary = takeNumber(bytes, at);
    if (!dictionary || *dictionary > quint64(std::numeric_limits<qint64>::max()))
        return base::fail(storageError(u"a packed text is damaged"_s));
    const auto plain = unpack(qint64(*dictionary), bytes.mid(at));
    return plain ? base::Result<QString>(QString::fromUtf8(*plain)) : base::fail(plain.error());
}

void Packing::forget()
{
    d->encoding.reset();
}

base::Result<QByteArray> Packing::train(const QByteArray &samples, const std::vector<size_t> &sizes)
{
    QByteArray dictionary(DictionaryBytes, Qt::Uninitialized);
    const size_t size = ZDICT_trainFromBuffer(dictionary.data(), size_t(dictionary.size()), samples.constData(),
                                              sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(size))
        return base::fail(base::Error::Kind::InvalidInput,
                          u"no dictionary: %1"_s.arg(QString::fromLatin1(ZDICT_getErrorName(size))));
    dictionary.truncate(qsizetype(size));
    return dictionary;
}

QByteArray Packing::digest(const QByteArray &dictionary)
{
    return QCryptographicHash::hash(dictionary, QCryptographicHash::Blake2s_128);
}

} // namespace store
