// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

//! What the preloaded libraries share. They know neither Qt nor the store: only calls of the system on files.
namespace preloaded {

//! The path behind \a descriptor, as the system knows it; empty where it is no file.
inline std::string pathOf(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof(path));
    return length > 0 ? std::string(path, std::size_t(length)) : std::string();
}

//! Whether \a path is a file of the store whose main file the variable \a variable names; its shared memory is none:
//! nobody needs it after a crash.
inline bool isOfStore(const std::string &path, const char *variable)
{
    static const char *const Store = std::getenv(variable);
    return Store && path.rfind(Store, 0) == 0
        && path.find("-shm", std::char_traits<char>::length(Store)) == std::string::npos;
}

//! The system's own function behind ours.
template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace preloaded
