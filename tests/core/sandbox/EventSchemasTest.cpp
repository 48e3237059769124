// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Json.h"
#include "kaizala/EventType.h"
#include "sandbox/EventFactory.h"
#include "schema/Validator.h"
#include "support/FakeClock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace sandbox {

//! What the sandbox sends and what the schemas describe come from one page of facts: each checks the other.
TEST(EventSchemas, findNothingInWhatTheSandboxSends)
{
    const support::FakeClock clock;
    const World world(1, 6, clock.now());
    EventFactory factory(1, world, clock);
    const schema::Validator validator(schema::SchemaSet::builtIn());
    Webhook webhook;
    webhook.id = u"sub-1"_s;
    webhook.context = u"ctx"_s;
    const QList<kaizala::ObjectRef> objects{{kaizala::ObjectType::Group, world.groups()[0].id},
                                            {kaizala::ObjectType::Group, world.groups()[3].id},
                                            {kaizala::ObjectType::Action, world.actions()[1].id},
                                            {kaizala::ObjectType::ActionPackage, world.packages()[0]}};
    for (int i = 0; i < 40 * int(kaizala::AllEventTypes.size()); ++i) {
        const auto type = kaizala::AllEventTypes[size_t(i) % kaizala::AllEventTypes.size()];
        webhook.object = objects[i % objects.size()];
        const QJsonObject event = factory.make(webhook, type);
        const schema::Report report = validator.validate(event);
        EXPECT_TRUE(report.known);
        EXPECT_EQ(report.eventType, kaizala::toString(type));
        for (const schema::Finding &finding : report.findings) {
            ADD_FAILURE() << finding.path.toStdString() << ": " << finding.message.toStdString() << "\n"
                          << base::toJsonLine(event).toStdString();
        }
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace sandbox
