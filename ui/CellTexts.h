// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace ui {

//! The texts of a view's cells as they are drawn: cut to their width and laid out once, not at every repaint. Shaping
//! is most of what a cell costs, and a table that rows stream into is painted many times a second. GUI thread.
class CellTexts
{
public:
    CellTexts();
    //! \a option's text, cut to \a width pixels as it asks for and aligned in them, in the font of \a painter, which is
    //! \a option's. Valid until the next call.
    [[nodiscard]] const QStaticText &laidOut(const QStyleOptionViewItem &option, int width, const QPainter &painter);
    static constexpr int Most = 4000; //!< cells: several windows full

private:
    struct Key
    {
        QString text;
        int width = 0;
        Qt::TextElideMode elide = Qt::ElideRight;
        Qt::Alignment alignment;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QFont font;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, int(key.elide), int(key.alignment), int(key.direction),
                              key.font);
        }
    };

    QCache<Key, QStaticText> m_texts;
};

} // namespace ui
