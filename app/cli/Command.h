// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "app/cli/Output.h"

#include <QObject>

namespace cli {

//! One command of the program: started once from the event loop, says once how it ended. Main thread.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Output &output) : m_output(output) { }
    virtual void start() = 0;

Q_SIGNALS:
    void finished(cli::Exit exit); //!< once; possibly from within start()

protected:
    [[nodiscard]] Output &output() const { return m_output; }
    void finish(Exit exit) { Q_EMIT finished(exit); }
    //! Says why on standard error and ends.
    void giveUp(const Problem &problem)
    {
        m_output.words(problem.sentence);
        finish(problem.exit);
    }

private:
    Output &m_output;
};

} // namespace cli
