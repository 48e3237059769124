// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Icons.h"
#include "ui/StateIcon.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>

#include <gtest/gtest.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

class IconsTest : public testing::Test
{
protected:
    void TearDown() override { QApplication::setPalette(m_before); }
    static void useInk(const QColor &ink)
    {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, ink);
        QApplication::setPalette(palette);
    }
    //! The colour of the most opaque pixel.
    static QColor ink(const QImage &image)
    {
        QColor strongest(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor colour = image.pixelColor(x, y); colour.alpha() > strongest.alpha())
                    strongest = colour;
            }
        }
        return strongest;
    }
    const QPalette m_before = QApplication::palette();
};

} // namespace

TEST_F(IconsTest, EveryIconIsSeenInThePalettesTextColour)
{
    for (const QString &size : {u"16"_s, u"22"_s}) {
        const QStringList files = QDir(u":/kwc/icons/"_s + size).entryList({u"*.svg"_s});
        ASSERT_GT(files.size(), 10);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            for (const QColor &colour : {QColor(0x1f2428), QColor(0xe6e9ec)}) {
                useInk(colour);
                const QImage image =
                    ui::themedIcon(QLatin1String(name)).pixmap(QSize(size.toInt(), size.toInt())).toImage();
                const QColor found = ink(image);
                EXPECT_GT(found.alpha(), 150) << name.constData() << " is not drawn";
                EXPECT_LT(std::abs(found.lightness() - colour.lightness()), 12) << name.constData();
            }
        }
    }
}

TEST_F(IconsTest, AreSharpOnDenseScreens)
{
    const QPixmap pixmap = ui::themedIcon("list-add"_L1).pixmap(QSize(22, 22), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(44, 44));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST_F(IconsTest, AreNeverStretched)
{
    QImage wide(64, 16, QImage::Format_ARGB32_Premultiplied);
    wide.fill(Qt::transparent);
    QPainter painter(&wide);
    ui::themedIcon("list-add"_L1).paint(&painter, wide.rect());
    painter.end();
    EXPECT_EQ(ink(wide.copy(0, 0, 23, 16)).alpha(), 0);
    EXPECT_EQ(ink(wide.copy(41, 0, 23, 16)).alpha(), 0);
    EXPECT_GT(ink(wide.copy(24, 0, 16, 16)).alpha(), 0);
}

TEST_F(IconsTest, TheProgramHasItsOwn)
{
    EXPECT_GT(ink(ui::applicationIcon().pixmap(QSize(64, 64)).toImage()).alpha(), 200);
}

TEST_F(IconsTest, StatesDifferInShapeNotOnlyInColour)
{
    QSet<QByteArray> shapes;
    const QList<ui::State> states{ui::State::Ok,  ui::State::Note, ui::State::Warning, ui::State::Error,
                                  ui::State::Off, ui::State::Busy, ui::State::Unknown};
    for (const ui::State state : states) {
        const QImage grey = ui::stateIcon(state).pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_Alpha8);
        QByteArray shape(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes());
        // Filled ones differ by their outline or the sign inside, which is drawn in another colour.
        const QImage full =
            ui::stateIcon(state).pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_Grayscale8);
        shape.append(reinterpret_cast<const char *>(full.constBits()), full.sizeInBytes());
        shapes.insert(shape);
    }
    EXPECT_EQ(shapes.size(), states.size());
}
