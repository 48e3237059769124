// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMenu>

class QDockWidget;
class QSettings;

namespace ui {

class WindowLayout;

//! Arrangements of the panes to go over to by one key: for administering, for listening and for inspecting, and those
//! that the user saved. A saved one is kept in the settings, by its name; at most MostSaved.
class PerspectiveMenu : public QMenu
{
    Q_OBJECT

public:
    static constexpr int MostSaved = 20;
    enum class Perspective
    {
        Administer, //!< everything as it is at first
        Listen, //!< the listener below, objects and subscriptions small
        Inspect //!< the listener alone
    };

    //! All outlive it.
    PerspectiveMenu(WindowLayout &layout, QSettings &settings, QWidget *parent = nullptr);

    //! False, and nothing changes: the name is empty, or there are MostSaved others already. A name that is there is
    //! replaced.
    bool save(const QString &name);
    void apply(const QString &name); //!< a saved one; another name does nothing
    void remove(const QString &name);
    [[nodiscard]] QStringList saved() const; //!< sorted

    void setReason(const QString &reason); //!< why there is nothing to arrange now; "": there is

Q_SIGNALS:
    void applied(); //!< a saved one, which has no say over what is not a pane
    void chosen(ui::PerspectiveMenu::Perspective perspective); //!< the window knows its panes

private:
    void fill();
    void askForName();

    WindowLayout &m_layout;
    QSettings &m_settings;
    QString m_reason;
    QList<QAction *> m_own; // those of every user
};

} // namespace ui
