// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "store/Event.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {
class MainWindow;
}

namespace console {

class ConsoleProgram;

//! Plays an administrator's round in the real window, on the in-process sandbox: signs in, lists, creates a
//! subscription to the embedded listener, sees it validated, receives events of every type, opens one, deletes the
//! subscription. Tells each step on standard output, saves pictures, and ends the program: 0 when all went well, 1 with
//! the step that did not. GUI thread.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    //! \a pictures: folder for PNGs, which has to exist; empty: none.
    SelfTest(ConsoleProgram &program, ui::MainWindow &window, QString pictures);
    void start();

private:
    struct Step
    {
        QString name; //!< "signed in"
        std::function<void()> act; //!< once
        std::function<bool()> done; //!< asked until it holds or StepTime is over
        std::function<QString()> said; //!< what to tell then
        QString picture; //!< "" or the name of a picture of the window to take then
    };
    static constexpr int StepTimeMs = 20'000;

    void addSteps();
    void next();
    void look();
    void end(int code);
    void shoot(const QString &name) const;
    [[nodiscard]] QList<store::EventRow> eventsInTable() const;
    [[nodiscard]] int validationsInTable() const;
    [[nodiscard]] QMap<QString, int> received() const; //!< deliveries of the new subscription's object, by type
    [[nodiscard]] QString receivedByType() const;
    void fillNewSubscription();
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const;
    [[nodiscard]] bool selectRow(const char *table, const std::function<bool(const QModelIndex &)> &wanted) const;

    ConsoleProgram &m_program;
    ui::MainWindow &m_window;
    const QString m_pictures;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    QTimer m_poll;
    QElapsedTimer m_stepTime;
    QElapsedTimer m_wholeTime;
    kaizala::Subscription m_created;
    int m_validationsBefore = 0;
};

} // namespace console
