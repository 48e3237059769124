// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PerspectiveMenu.h"

#include "base/Redaction.h"
#include "ui/Actions.h"
#include "ui/Look.h"
#include "ui/WindowLayout.h"

#include <QAction>
#include <QInputDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostNameCharacters = 40;

const QString Group = u"perspectives"_s;

// A key of the settings can't hold a slash; the rest is encoded by the settings themselves.
QString keyOf(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toHex());
}

QString nameOf(const QString &key)
{
    return QString::fromUtf8(QByteArray::fromHex(key.toLatin1()));
}

} // namespace

PerspectiveMenu::PerspectiveMenu(WindowLayout &layout, QSettings &settings, QWidget *parent)
    : QMenu(parent), m_layout(layout), m_settings(settings)
{
    setTitle(tr("&Perspective", "an arrangement of the window's panes"));
    setObjectName(u"perspectiveMenu"_s);
    const auto add = [this](const QString &name, const QString &text, const QString &tip, const QString &key,
                            Perspective perspective) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        action->setWhatsThis(tip);
        connect(action, &QAction::triggered, this, [this, perspective] { Q_EMIT chosen(perspective); });
        m_own.append(action);
        addAction(action);
    };
    add(u"actionAdminister"_s, tr("&Administer", "a perspective"),
        tr("Show all panes, with the subscriptions in the middle"), u"Ctrl+1"_s, Perspective::Administer);
    add(u"actionListen"_s, tr("&Listen", "a perspective"), tr("Give the listener's events most of the window"),
        u"Ctrl+2"_s, Perspective::Listen);
    add(u"actionInspect"_s, tr("&Inspect", "a perspective"),
        tr("Give the whole window to the events and the inspector"), u"Ctrl+3"_s, Perspective::Inspect);
    fill();
}

void PerspectiveMenu::fill()
{
    // Those of an earlier call go. The menu's own stay in it: removing one would cut its connections to the menu.
    for (QAction *action : actions()) {
        if (!m_own.contains(action)) {
            removeAction(action);
            action->deleteLater();
        }
    }
    const auto addOwn = [this](const QString &text) {
        auto *action = new QAction(text, this);
        Actions::setReason(action, m_reason);
        return action;
    };
    for (QAction *action : std::as_const(m_own))
        Actions::setReason(action, m_reason);
    const QStringList names = saved();
    if (!names.isEmpty())
        addSeparator()->setText(tr("Saved"));
    for (const QString &name : names) {
        QAction *action = addOwn(withoutMnemonics(name));
        connect(action, &QAction::triggered, this, [this, name] { apply(name); });
        addAction(action);
    }
    addSeparator()->setText(tr("Change"));
    QAction *keep = addOwn(tr("&Save this arrangement…"));
    keep->setObjectName(u"actionSavePerspective"_s);
    connect(keep, &QAction::triggered, this, &PerspectiveMenu::askForName);
    addAction(keep);
    if (names.isEmpty())
        return;
    QMenu *away = addMenu(tr("&Remove", "a saved perspective"));
    for (const QString &name : names)
        connect(away->addAction(withoutMnemonics(name)), &QAction::triggered, this, [this, name] { remove(name); });
}

void PerspectiveMenu::setReason(const QString &reason)
{
    m_reason = reason;
    fill();
}

QStringList PerspectiveMenu::saved() const
{
    m_settings.beginGroup(Group);
    QStringList names;
    for (const QString &key : m_settings.childKeys())
        names.append(nameOf(key));
    m_settings.endGroup();
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool PerspectiveMenu::save(const QString &name)
{
    const QString plain = base::oneLine(name.trimmed(), MostNameCharacters);
    const QStringList names = saved();
    if (plain.isEmpty() || (!names.contains(plain) && names.size() >= MostSaved))
        return false;
    m_settings.setValue(Group + u'/' + keyOf(plain), m_layout.docks());
    fill();
    return true;
}

void PerspectiveMenu::apply(const QString &name)
{
    const QByteArray docks = m_settings.value(Group + u'/' + keyOf(name)).toByteArray();
    if (docks.isEmpty())
        return;
    m_layout.setDocks(docks);
    Q_EMIT applied();
}

void PerspectiveMenu::remove(const QString &name)
{
    m_settings.remove(Group + u'/' + keyOf(name));
    fill();
}

void PerspectiveMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(u"perspectiveName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this arrangement"));
    dialog->setLabelText(tr("Name of the perspective:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PerspectiveMenu::save);
    dialog->open();
}

} // namespace ui
