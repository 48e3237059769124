// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Preloaded into a program: keeps, in the folder that KWC_SYNCED names, what the disk would hold of the store's files
// (KWC_SYNCED_STORE) if the power went now. NAME is what was synced; NAME.pending is a log of what was written since,
// for a test to put some of it on top: a disk may have written any of that, in any order, and half of it. NAME.entry
// says that the folder knows of the file. All that is there before the program starts counts as synced. Deleting a
// file counts as synced at once.

#include "faults/Descriptors.h"
#include "faults/PendingWrite.h"

#include <chrono>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace {

constexpr std::chrono::milliseconds SyncTakes{4};

using PwriteFunction = ssize_t(int, const void *, size_t, off64_t);
using SyncFunction = int(int);
using TruncateFunction = int(int, off64_t);
using UnlinkFunction = int(const char *);

ssize_t realWrite(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto Real = preloaded::next<PwriteFunction>("pwrite64");
    return Real(descriptor, bytes, count, offset);
}

int realTruncate(int descriptor, off64_t length)
{
    static const auto Real = preloaded::next<TruncateFunction>("ftruncate64");
    return Real(descriptor, length);
}

//! What of one file would survive.
struct Shadow
{
    int synced = -1; // descriptors
    int pending = -1;
    off64_t pendingBytes = 0;
    std::vector<std::string> writes; // as in the log: a head and its bytes
};

std::string baseName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string folder()
{
    const char *const name = std::getenv("KWC_SYNCED");
    if (!name)
        std::abort(); // a fault run without its fault would pass for nothing
    return name;
}

class Disk
{
public:
    std::mutex mutex; // guards everything, the real calls included: what is noted has the order of what happened

    Disk() : m_folder(folder())
    {
        const std::string store = std::getenv("KWC_SYNCED_STORE");
        DIR *const entries = opendir(store.substr(0, store.rfind('/')).c_str());
        while (const dirent *const entry = entries ? readdir(entries) : nullptr) {
            const std::string path = store.substr(0, store.rfind('/') + 1) + entry->d_name;
            if (preloaded::isOfStore(path, "KWC_SYNCED_STORE"))
                take(path);
        }
        if (entries)
            closedir(entries);
    }

    void wrote(const std::string &path, const PendingWrite &head, const void *bytes)
    {
        Shadow &shadow = of(path);
        std::string record(reinterpret_cast<const char *>(&head), sizeof(head));
        if (head.length > 0)
            record.append(static_cast<const char *>(bytes), std::size_t(head.length));
        realWrite(shadow.pending, record.data(), record.size(), shadow.pendingBytes);
        shadow.pendingBytes += off64_t(record.size());
        shadow.writes.push_back(std::move(record));
    }

    void synced(const std::string &path)
    {
        Shadow &shadow = of(path);
        for (const std::string &record : shadow.writes) {
            PendingWrite head;
            std::memcpy(&head, record.data(), sizeof(head));
            if (head.length < 0)
                realTruncate(shadow.synced, head.offset);
            else
                realWrite(shadow.synced, record.data() + sizeof(head), std::size_t(head.length), head.offset);
        }
        shadow.writes.clear();
        shadow.pendingBytes = 0;
        realTruncate(shadow.pending, 0);
    }

    void folderSynced()
    {
        for (const auto &[path, shadow] : m_shadows)
            close(made(path, ".entry"));
    }

    void removed(const std::string &path)
    {
        const auto found = m_shadows.find(path);
        if (found == m_shadows.end())
            return;
        close(found->second.synced);
        close(found->second.pending);
        m_shadows.erase(found);
        static const auto Real = preloaded::next<UnlinkFunction>("unlink");
        for (const char *const end : {"", ".pending", ".entry"})
            Real((m_folder + '/' + baseName(path) + end).c_str());
    }

private:
    int made(const std::string &path, const char *end) const
    {
        return open((m_folder + '/' + baseName(path) + end).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }

    Shadow &of(const std::string &path)
    {
        const auto [found, isNew] = m_shadows.try_emplace(path);
        if (isNew)
            found->second = {made(path, ""), made(path, ".pending"), 0, {}};
        return found->second;
    }

    void take(const std::string &path)
    {
        const Shadow &shadow = of(path);
        close(made(path, ".entry"));
        const int original = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        std::vector<char> bytes(1024 * 1024);
        off64_t at = 0;
        for (ssize_t got = 0; (got = pread64(original, bytes.data(), bytes.size(), at)) > 0; at += got)
            realWrite(shadow.synced, bytes.data(), std::size_t(got), at);
        close(original);
    }

    const std::string m_folder;
    std::map<std::string, Shadow> m_shadows;
};

Disk &disk()
{
    static Disk *const One = new Disk; // for as long as the process lives, whoever writes last
    return *One;
}

// Before the program's first line: what is there is taken as it is.
[[gnu::constructor]] void begin()
{
    disk();
}

bool isStoresFolder(const std::string &path)
{
    const std::string store = std::getenv("KWC_SYNCED_STORE");
    return path == store.substr(0, store.rfind('/'));
}

int sync(int descriptor, SyncFunction *real)
{
    const std::string path = preloaded::pathOf(descriptor);
    const bool ours = preloaded::isOfStore(path, "KWC_SYNCED_STORE");
    if (!ours && !isStoresFolder(path))
        return real(descriptor);
    std::this_thread::sleep_for(SyncTakes); // as a disk would: most cuts shall come while one is under way
    const std::lock_guard lock(disk().mutex);
    const int outcome = real(descriptor);
    if (outcome == 0 && ours)
        disk().synced(path);
    else if (outcome == 0)
        disk().folderSynced();
    return outcome;
}

} // namespace

// The names and signatures are the system's.
extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    const std::string path = preloaded::pathOf(descriptor);
    if (!preloaded::isOfStore(path, "KWC_SYNCED_STORE"))
        return realWrite(descriptor, bytes, count, offset);
    const std::lock_guard lock(disk().mutex);
    const ssize_t wrote = realWrite(descriptor, bytes, count, offset);
    if (wrote > 0)
        disk().wrote(path, {offset, wrote}, bytes);
    return wrote;
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    const std::string path = preloaded::pathOf(descriptor);
    if (!preloaded::isOfStore(path, "KWC_SYNCED_STORE"))
        return realTruncate(descriptor, length);
    const std::lock_guard lock(disk().mutex);
    const int outcome = realTruncate(descriptor, length);
    if (outcome == 0)
        disk().wrote(path, {length, PendingWrite::Truncation}, nullptr);
    return outcome;
}

int fsync(int descriptor)
{
    static const auto Real = preloaded::next<SyncFunction>("fsync");
    return sync(descriptor, Real);
}

int fdatasync(int descriptor)
{
    static const auto Real = preloaded::next<SyncFunction>("fdatasync");
    return sync(descriptor, Real);
}

int unlink(const char *path) noexcept
{
    static const auto Real = preloaded::next<UnlinkFunction>("unlink");
    const int outcome = Real(path);
    if (outcome == 0 && preloaded::isOfStore(path, "KWC_SYNCED_STORE")) {
        const std::lock_guard lock(disk().mutex);
        disk().removed(path);
    }
    return outcome;
}
}
