// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QHeaderView;
class QMainWindow;
class QSettings;
class QSplitter;

namespace ui {

//! Where everything in the window is: its own place, docks, splitters, columns. Kept in the settings for each account.
class WindowLayout
{
public:
    WindowLayout(QMainWindow &window, QSettings &settings); //!< both outlive it
    //! What belongs to the layout, under a name of its own. A header's sections have to be there when restore() is
    //! called.
    void add(const QString &name, QHeaderView *header);
    void add(const QString &name, QSplitter *splitter);
    void rememberDefaults(); //!< what reset() goes back to: the layout as it is now

    void save(const QString &accountId) const;
    bool restore(const QString &accountId); //!< false: nothing was saved, the defaults are used
    [[nodiscard]] QByteArray docks() const; //!< the panes alone, to be given to setDocks()
    void setDocks(const QByteArray &docks); //!< of this version of the program; others change nothing
    void resetDocks(); //!< the panes alone
    void reset(); //!< docks, splitters and columns; the window stays where it is
    void saveGeometry() const; //!< the window's own place, for when nobody is signed in
    [[nodiscard]] bool restoreGeometry(const QString &accountId = {}); //!< the account's, or the last one

private:
    struct Part
    {
        QString name;
        QHeaderView *header = nullptr;
        QSplitter *splitter = nullptr;
        QByteArray defaults;
        [[nodiscard]] QByteArray state() const;
        void apply(const QByteArray &state) const;
    };
    QMainWindow &m_window;
    QSettings &m_settings;
    QList<Part> m_parts;
    QByteArray m_defaults;
};

} // namespace ui
