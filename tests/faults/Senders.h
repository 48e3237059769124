// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace faults {

//! Many senders as the service is one: each sends its next event when the last one is answered, and what was not
//! answered, or answered with 503, is sent again, on a new connection where the old one broke. Lives in one thread.
class Senders : public QObject
{
    Q_OBJECT

public:
    //! \a count connections; the ids of their events begin with \a name. \a bodyBytes: about so large is each body, of
    //! text that no packing makes small.
    Senders(int count, QString name, int bodyBytes = 0);
    ~Senders() override;

    void start(const QUrl &url); //!< connects all, again too
    void stopSending(); //!< none begins another event; what is under way is awaited
    void hangUp(); //!< drops the connections; start() goes on with what was not answered
    void setPace(int perSecond) { m_pace = perSecond; } //!< of all together; 0: as fast as they are answered
    //! A share of the events is sent once more after they were acknowledged: every \a nth. 0: none.
    void repeatEvery(int nth) { m_repeatEvery = nth; }

    [[nodiscard]] const QHash<QString, int> &acknowledged() const
    {
        return m_acknowledged;
    } //!< answered 200: how often
    [[nodiscard]] qint64 answers() const { return m_answers; } //!< of any status
    [[nodiscard]] qint64 unavailable() const { return m_unavailable; } //!< answered 503
    [[nodiscard]] qint64 withoutRetryAfter() const { return m_withoutRetryAfter; } //!< of those, that do not say when
    [[nodiscard]] const QByteArrayList &others() const { return m_others; } //!< heads that are neither 200 nor 503
    [[nodiscard]] int underWay() const; //!< connections that wait for an answer
    [[nodiscard]] QSet<QString> ids() const; //!< of the acknowledged

private:
    struct Sender;

    void connectAgain(Sender &sender);
    void next(Sender &sender);
    void send(Sender &sender);
    void read(Sender &sender);
    void take(Sender &sender, const QByteArray &head);
    void tick();

    const QString m_name;
    QByteArray m_filler;
    QUrl m_url;
    bool m_running = false;
    int m_pace = 0;
    int m_repeatEvery = 0;
    double m_allowed = 0; // events that may be begun by now
    std::size_t m_turn = 0; // whose it is to begin one
    std::vector<std::unique_ptr<Sender>> m_senders;
    QHash<QString, int> m_acknowledged;
    qint64 m_answers = 0;
    qint64 m_unavailable = 0;
    qint64 m_withoutRetryAfter = 0;
    QByteArrayList m_others;
};

} // namespace faults
