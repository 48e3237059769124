// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/GuideText.h"

#include "ui/Look.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace ui {

QVariant GuideText::loadResource(int type, const QUrl &name)
{
    // The guide is the program's own: nothing is read from anywhere else.
    if (!name.isRelative() && name.scheme() != "qrc"_L1)
        return {};
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return loaded;
    QImage picture = loaded.canConvert<QImage>() ? loaded.value<QImage>() : QImage::fromData(loaded.toByteArray());
    const int room = qMax(viewport()->width() - 6 * Grid, 30 * Grid);
    const qreal scale = devicePixelRatioF();
    if (!picture.isNull() && picture.width() > room) {
        picture = picture.scaledToWidth(qRound(room * scale), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(scale);
    }
    return picture;
}

} // namespace ui
