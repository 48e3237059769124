// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ReloadSignal.h"

namespace cli {

class ReloadSignal::Private
{
};

ReloadSignal::ReloadSignal(QObject *parent) : QObject(parent)
{
}

ReloadSignal::~ReloadSignal() = default;

} // namespace cli
