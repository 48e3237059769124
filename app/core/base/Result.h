// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace base {

//! A value, or why there is none. The one way to fail in this program.
template <typename T = void>
using Result = tl::expected<T, Error>;

//! `return fail(Error::Kind::Protocol, u"no webhookId"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString detail, int httpStatus = 0)
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    error.httpStatus = httpStatus;
    return tl::unexpected<Error>(std::move(error));
}

//! Hands an error on: `return fail(other.error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace base
