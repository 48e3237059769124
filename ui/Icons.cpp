// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage rendered(QByteArray svg, const QSize &pixels)
{
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(pixels);
    return reader.read();
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

//! Breeze's drawings say "currentColor"; the colour is put in when they are painted, never before: the palette may
//! change.
class InkEngine final : public QIconEngine
{
public:
    explicit InkEngine(QLatin1String name) : m_name(name) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height()); // never stretched
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, pixmap(square.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        const QColor ink = inkFor(mode);
        const QString key = u"kwc/%1/%2/%3"_s.arg(m_name).arg(side).arg(ink.rgba(), 0, 16);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        // The small drawings are made for 16 pixels (and 32), the others for 22 (and 44).
        const QString drawing = side % 16 == 0 ? u"16"_s : u"22"_s;
        QByteArray svg = resource(u":/kwc/icons/%1/%2.svg"_s.arg(drawing, m_name));
        svg.replace("currentColor", ink.name().toLatin1());
        result = QPixmap::fromImage(rendered(svg, QSize(side, side)));
        if (!result.isNull())
            QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new InkEngine(*this); }

private:
    const QLatin1String m_name; // of a literal
};

} // namespace

QIcon themedIcon(QLatin1String name)
{
    return QIcon(new InkEngine(name));
}

QIcon applicationIcon()
{
    const QByteArray svg = resource(u":/kwc/icons/app.svg"_s);
    QIcon result;
    for (const int side : {16, 32, 48, 64, 128, 256})
        result.addPixmap(QPixmap::fromImage(rendered(svg, QSize(side, side))));
    return result;
}

} // namespace ui
