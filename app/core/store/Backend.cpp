// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Backend.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

template <typename T = void>
base::Pending<T> cannot()
{
    return base::ready<T>(base::fail(base::Error::Kind::Storage, u"this store does not do that"_s));
}

} // namespace

base::Pending<qint64> Backend::setPinned(const QList<qint64> &, bool)
{
    return cannot<qint64>();
}

base::Pending<> Backend::setRetention(const QString &, const std::optional<Retention> &)
{
    return cannot();
}

base::Pending<QMap<QString, Retention>> Backend::retention()
{
    return cannot<QMap<QString, Retention>>();
}

base::Pending<Usage> Backend::usage()
{
    return cannot<Usage>();
}

base::Pending<> Backend::rederive(const Derivation &)
{
    return cannot();
}

base::Pending<CheckReport> Backend::check()
{
    return cannot<CheckReport>();
}

base::Pending<qint64> Backend::backup(const QString &, Existing)
{
    return cannot<qint64>();
}

base::Pending<Compacted> Backend::compact(Compaction)
{
    return cannot<Compacted>();
}

} // namespace store
