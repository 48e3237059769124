// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/ChunkedSecrets.h"

#include "base/Logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

constexpr int MostChunks = 1000;
constexpr int ReadAttempts = 3; // another program of ours may replace the secret while it is read
const QByteArray Magic =
    "kwc-chunks/1:"; // a secret that begins like this is split as well, so the two can't be mixed up

base::Pending<> done()
{
    return base::ready<>({});
}

} // namespace

ChunkedSecrets::ChunkedSecrets(SecretEntries &entries, qsizetype chunkBytes, QObject *parent)
    : QObject(parent), m_entries(entries), m_chunkBytes(chunkBytes)
{
}

base::Pending<base::Secret> ChunkedSecrets::read(const QString &key)
{
    return enqueue<base::Secret>([this, key] { return readWhole(key, ReadAttempts); });
}

base::Pending<> ChunkedSecrets::write(const QString &key, const base::Secret &secret)
{
    const bool fits = m_chunkBytes <= 0 || secret.reveal().size() <= m_chunkBytes;
    Head next;
    if (!fits || isHead(secret)) {
        const qsizetype count = m_chunkBytes > 0 ? (secret.reveal().size() + m_chunkBytes - 1) / m_chunkBytes : 1;
        if (count > MostChunks)
            return base::ready<>(base::fail(base::Error::Kind::Internal, u"keychain: the secret is too long"_s));
        next = Chunks{base::randomToken().toLatin1(), int(count)};
    }
    return enqueue<void>([this, key, secret, next] {
        return base::andThen(readHead(key), this, [this, key, secret, next](const Head &former) {
            return base::andThen(removeLeftovers(key, former), this,
                                 [this, key, secret, next, former] { return replace(key, secret, next, former); });
        });
    });
}

base::Pending<> ChunkedSecrets::remove(const QString &key)
{
    // The chunks first: as long as the key's entry is there, a removal that was cut short can be done again.
    return enqueue<void>([this, key] {
        return base::andThen(readHead(key), this, [this, key](const Head &head) {
            return base::andThen(removeLeftovers(key, head), this, [this, key, head] {
                return base::andThen(removeChunks(key, head), this, [this, key] { return m_entries.remove(key); });
            });
        });
    });
}

bool ChunkedSecrets::isHead(const base::Secret &entry)
{
    return entry.reveal().startsWith(Magic);
}

base::Secret ChunkedSecrets::toEntry(const Chunks &chunks)
{
    return base::Secret(QByteArray(Magic + chunks.generation + ':' + QByteArray::number(chunks.count)));
}

base::Result<ChunkedSecrets::Chunks> ChunkedSecrets::toChunks(const base::Secret &entry)
{
    const QByteArrayList parts = entry.reveal().mid(Magic.size()).split(':');
    const Chunks chunks{parts.first(), parts.value(1).toInt()};
    if (!isHead(entry) || parts.size() != 2 || chunks.generation.isEmpty() || chunks.count < 1
        || chunks.count > MostChunks)
        return base::fail(base::Error::Kind::Internal, u"keychain: a secret's entry is damaged"_s);
    return chunks;
}

QString ChunkedSecrets::chunkKey(const QString &key, const Chunks &chunks, int index)
{
    return u"%1#%2#%3"_s.arg(key, QString::fromLatin1(chunks.generation), QString::number(index));
}

QString ChunkedSecrets::writingKey(const QString &key)
{
    return key + "#writing"_L1;
}

base::Pending<base::Secret> ChunkedSecrets::readWhole(const QString &key, int attempts)
{
    return base::andThen(m_entries.read(key), this, [this, key, attempts](const base::Secret &entry) {
        if (!isHead(entry))
            return base::ready<base::Secret>(entry);
        const base::Result<Chunks> chunks = toChunks(entry);
        if (!chunks)
            return base::ready<base::Secret>(base::fail(chunks.error()));
        const base::Promise<base::Secret> promise;
        base::then(readChunks(key, *chunks, {}, 0), this,
                   [this, promise, key, attempts](const base::Result<base::Secret> &whole) {
                       const bool gone = !whole && whole.error().kind == base::Error::Kind::NotFound;
                       if (gone && attempts > 1)
                           base::then(readWhole(key, attempts - 1), this,
                                      [promise](const auto &again) { promise.complete(again); });
                       else if (gone)
                           promise.complete(
                               base::fail(base::Error::Kind::Internal, u"keychain: a part of a secret is missing"_s));
                       else
                           promise.complete(whole);
                   });
        return promise.pending();
    });
}

base::Pending<base::Secret> ChunkedSecrets::readChunks(const QString &key, const Chunks &chunks,
                                                       const base::Secret &before, int index)
{
    if (index == chunks.count)
        return base::ready<base::Secret>(before);
    return base::andThen(m_entries.read(chunkKey(key, chunks, index)), this,
                         [this, key, chunks, before, index](const base::Secret &chunk) {
                             const base::Secret soFar(QByteArray(before.reveal() + chunk.reveal()));
                             return readChunks(key, chunks, soFar, index + 1);
                         });
}

base::Pending<ChunkedSecrets::Head> ChunkedSecrets::readHead(const QString &key)
{
    const base::Promise<Head> promise;
    base::then(m_entries.read(key), this, [promise](const base::Result<base::Secret> &entry) {
        if (!entry && entry.error().kind != base::Error::Kind::NotFound)
            promise.complete(base::fail(entry.error()));
        else if (!entry || !isHead(*entry))
            promise.complete(Head());
        else if (const base::Result<Chunks> chunks = toChunks(*entry); chunks)
            promise.complete(Head(*chunks));
        else
            promise.complete(Head()); // damaged: there is nothing to be kept
    });
    return promise.pending();
}

base::Pending<> ChunkedSecrets::replace(const QString &key, const base::Secret &secret, const Head &next,
                                        const Head &former)
{
    if (!next && !former)
        return m_entries.write(key, secret);
    QByteArrayList underWay;
    for (const Head &head : {next, former}) {
        if (head)
            underWay.append(toEntry(*head).reveal());
    }
    const auto putChunks = [this, key, secret, next] { return writeChunks(key, next, secret, 0); };
    const auto putEntry = [this, key, secret, next] { return m_entries.write(key, next ? toEntry(*next) : secret); };
    const auto removeFormer = [this, key, former] { return removeChunks(key, former); };
    const auto tidyUp = [this, key] { return m_entries.remove(writingKey(key)); };
    base::Pending<> steps = m_entries.write(writingKey(key), base::Secret(underWay.join('\n')));
    steps = base::andThen(steps, this, putChunks);
    steps = base::andThen(steps, this, putEntry);
    steps = base::andThen(steps, this, removeFormer);
    return base::andThen(steps, this, tidyUp);
}

base::Pending<> ChunkedSecrets::writeChunks(const QString &key, const Head &chunks, const base::Secret &secret,
                                            int index)
{
    if (!chunks || index == chunks->count)
        return done();
    const qsizetype bytes = m_chunkBytes > 0 ? m_chunkBytes : secret.reveal().size();
    const base::Secret chunk(secret.reveal().mid(index * bytes, bytes));
    return base::andThen(m_entries.write(chunkKey(key, *chunks, index), chunk), this,
                         [this, key, chunks, secret, index] { return writeChunks(key, chunks, secret, index + 1); });
}

base::Pending<> ChunkedSecrets::removeChunks(const QString &key, const Head &head, int index)
{
    if (!head || index == head->count)
        return done();
    return base::andThen(m_entries.remove(chunkKey(key, *head, index)), this,
                         [this, key, head, index] { return removeChunks(key, head, index + 1); });
}

base::Pending<> ChunkedSecrets::removeAll(const QString &key, const QList<Chunks> &list)
{
    base::Pending<> steps = done();
    for (const Chunks &chunks : list)
        steps = base::andThen(steps, this, [this, key, chunks] { return removeChunks(key, chunks); });
    return steps;
}

base::Pending<> ChunkedSecrets::removeLeftovers(const QString &key, const Head &current)
{
    if (m_chunkBytes <= 0)
        return done(); // nothing is ever split here
    const base::Promise<> promise;
    base::then(
        m_entries.read(writingKey(key)), this, [this, promise, key, current](const base::Result<base::Secret> &left) {
            if (!left) {
                const bool none = left.error().kind == base::Error::Kind::NotFound;
                promise.complete(none ? base::Result<>() : base::fail(left.error()));
                return;
            }
            qCInfo(lcAccounts) << "removing what a keychain write that was cut short left behind";
            QList<Chunks> stale;
            for (const QByteArray &line : left->reveal().split('\n')) {
                const base::Result<Chunks> chunks = toChunks(base::Secret(line));
                if (chunks && Head(*chunks) != current)
                    stale.append(*chunks);
            }
            const base::Pending<> removed =
                base::andThen(removeAll(key, stale), this, [this, key] { return m_entries.remove(writingKey(key)); });
            base::then(removed, this, [promise](const base::Result<> &outcome) { promise.complete(outcome); });
        });
    return promise.pending();
}

template <typename T>
base::Pending<T> ChunkedSecrets::enqueue(std::function<base::Pending<T>()> work)
{
    const base::Promise<T> promise;
    m_queue.append([this, promise, work = std::move(work)] {
        if (promise.isCancelled()) { // before it began; what has begun is brought to its end, so that nothing is left
                                     // half done
            promise.complete(base::fail(base::Error::cancelled()));
            startNext();
            return;
        }
        base::then(work(), this, [this, promise](const base::Result<T> &outcome) {
            promise.complete(outcome);
            startNext();
        });
    });
    if (!m_busy)
        startNext();
    return promise.pending();
}

void ChunkedSecrets::startNext()
{
    m_busy = !m_queue.isEmpty();
    if (m_busy)
        m_queue.takeFirst()();
}

} // namespace accounts
