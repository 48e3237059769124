// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CatalogueFailures.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueFailures)
};

} // namespace

QStringList failuresOf(const subscriptions::Catalogue &catalogue)
{
    QStringList failures;
    for (const subscriptions::KnownObject &object : catalogue.objects()) {
        const subscriptions::ObjectState state = catalogue.state(object.ref);
        const QString name = object.name.isEmpty() ? object.ref.id : object.name;
        if (state.childrenError)
            failures.append(
                Text::tr("The sub-groups of %1 could not be read: %2").arg(name, state.childrenError->toUserString()));
        if (state.load == subscriptions::ObjectState::Load::Failed)
            failures.append(Text::tr("The subscriptions of %1 could not be read: %2")
                                .arg(name, state.error ? state.error->toUserString() : QString()));
    }
    return failures;
}

QString oldRemainsText(const base::Error &why)
{
    return Text::tr("The replacement is there, but the old one could not be deleted; delete it by its id. %1",
                    "followed by a sentence")
        .arg(why.toUserString());
}

} // namespace cli
