// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SegmentCache.h"

#include <algorithm>

namespace store {

base::Result<SegmentFacts> SegmentCache::read(qint64 segment) const
{
    auto vocabulary = textindex::vocabulary(*m_database, segment);
    if (!vocabulary)
        return base::fail(vocabulary.error());
    auto values = textindex::sharedValues(*m_database, segment);
    if (!values)
        return base::fail(values.error());
    auto classes = textindex::classes(*m_database, segment);
    if (!classes)
        return base::fail(classes.error());
    auto frequent = textindex::frequentWords(*m_database, segment);
    if (!frequent)
        return base::fail(frequent.error());
    return SegmentFacts{std::move(*vocabulary), std::move(*values), std::move(*classes), std::move(*frequent)};
}

base::Result<std::shared_ptr<const SegmentFacts>> SegmentCache::facts(const textindex::Segment &segment)
{
    if (const Known *known = m_known.object(segment.id); known && known->revision == segment.revision)
        return known->facts;
    auto read = this->read(segment.id);
    if (!read)
        return base::fail(read.error());
    auto facts = std::make_shared<const SegmentFacts>(std::move(*read));
    constexpr qsizetype OtherKb = 200; // what is not the vocabulary, about
    const auto cost = std::max(qsizetype(1), facts->vocabulary.size() / 1024 + OtherKb);
    m_known.insert(segment.id, new Known{segment.revision, facts}, int(cost)); // the cache owns it
    return facts;
}

} // namespace store
