// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/ElidedLabel.h"

#include <QAbstractButton>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace uitest {

//! With KWC_PICTURES=<folder>, \a widget is saved there as "<name>.png".
inline void keepPicture(QWidget *widget, const QString &name)
{
    const QImage image = widget->grab().toImage();
    EXPECT_FALSE(image.isNull());
    const QString folder = qEnvironmentVariable("KWC_PICTURES");
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

//! Fails for every label, button and line of text of \a widget that is cut off.
inline void expectTextsFit(const QWidget *widget, const QString &name)
{
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->minimumSizeHint().width();
        EXPECT_TRUE(fits) << "cut off: " << label->text().toStdString() << " in " << name.toStdString();
    }
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || qobject_cast<const QLineEdit *>(button->parentWidget())
            || button->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()))
            << "cut off: " << button->text().toStdString() << " in " << name.toStdString();
    }
    for (const QLineEdit *edit : widget->findChildren<QLineEdit *>()) {
        if (edit->objectName().startsWith(QStringLiteral("qt_")))
            continue; // a spin box has one without a frame inside
        EXPECT_TRUE(!edit->isVisible() || edit->height() >= edit->minimumSizeHint().height())
            << "squeezed: " << edit->accessibleName().toStdString() << " in " << name.toStdString();
    }
}

//! Fails for every letter that leads to two fields or buttons that are shown in \a widget at the same time.
inline void expectMnemonicsUnique(const QWidget *widget, const QString &name)
{
    QHash<QString, QString> taken;
    const auto take = [&](const QWidget *one, const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!one->isVisible() || key.isEmpty())
            return;
        EXPECT_FALSE(taken.contains(key)) << key.toStdString() << " is for “" << taken.value(key).toStdString()
                                          << "” and “" << text.toStdString() << "” in " << name.toStdString();
        taken.insert(key, text);
    };
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->buddy())
            take(label, label->text());
    }
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
        take(button, button->text());
}

} // namespace uitest
