// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventPreparation.h"

#include "base/Json.h"
#include "models/JsonText.h"

namespace ui {

//! Builds its validator when it is first needed, on the thread that needs it. One thread at a time.
class EventPreparation::Checker
{
public:
    explicit Checker(schema::SchemaSet schemas) : m_schemas(std::move(schemas)) { }

    [[nodiscard]] PreparedEvent prepare(const store::EventDetail &detail)
    {
        PreparedEvent event;
        event.detail = detail;
        event.text = models::prettyJson(detail.body);
        const auto json = base::parseJson(detail.body);
        if (!json) {
            event.notJson = json.error().detail;
            return event;
        }
        if (!m_validator)
            m_validator.emplace(m_schemas);
        event.payload = *json;
        if (const auto tree = inspect::PayloadTree::read(detail.body))
            event.spelling = *tree;
        event.report = m_validator->validate(*json);
        return event;
    }

private:
    schema::SchemaSet m_schemas;
    std::optional<schema::Validator> m_validator;
};

EventPreparation::EventPreparation(schema::SchemaSet schemas) : m_checker(std::make_shared<Checker>(std::move(schemas)))
{
    m_pool.setMaxThreadCount(1);
}

base::Pending<PreparedEvent> EventPreparation::prepare(const store::EventDetail &detail)
{
    return base::runOn(
        m_pool, [checker = m_checker, detail]() -> base::Result<PreparedEvent> { return checker->prepare(detail); });
}

} // namespace ui
