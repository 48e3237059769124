// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Deliverer.h"

#include "base/Logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {
constexpr quint64 Stream = 7;
constexpr qsizetype MostAnswerBytes = 1024 * 1024;
} // namespace

Deliverer::Deliverer(SubscriptionBook &book, Faults &faults, kaizala::Transport &transport, const base::Clock &clock,
                     const Config &config, QObject *parent)
    : QObject(parent), m_book(book), m_faults(faults), m_transport(transport), m_clock(clock), m_config(config),
      m_random(config.seed, Stream)
{
    m_pump.setSingleShot(true);
    m_pump.setInterval(0);
    connect(&m_pump, &QTimer::timeout, this, &Deliverer::pump);
}

bool Deliverer::queue(const QString &webhookId, const QByteArray &body)
{
    Webhook *webhook = m_book.find(webhookId);
    if (!webhook || m_pending >= MostPending)
        return false;
    ++webhook->pending;
    ++m_pending;
    Delivery delivery;
    delivery.webhookId = webhookId;
    delivery.body = body;
    delivery.malformedFirst = m_faults.happens(Fault::MalformedEvent);
    delivery.wrongTokenFirst = m_faults.happens(Fault::WrongCallbackToken) && !webhook->callbackToken.isEmpty();
    const bool hold = m_faults.happens(Fault::Reorder);
    Lane &lane = m_lanes[webhookId];
    if (!hold || lane.held) {
        enter(delivery);
        release(webhookId);
    } else {
        lane.held = delivery;
        QTimer::singleShot(HeldMs, this, [this, webhookId] { release(webhookId); });
    }
    return true;
}

void Deliverer::enter(Delivery delivery)
{
    m_lanes[delivery.webhookId].waiting.append(std::move(delivery));
    if (!m_pump.isActive())
        m_pump.start();
}

void Deliverer::enterLater(const Delivery &delivery, qint64 milliseconds)
{
    QTimer::singleShot(std::chrono::milliseconds(milliseconds), this, [this, delivery] { enter(delivery); });
}

void Deliverer::release(const QString &webhookId)
{
    Lane &lane = m_lanes[webhookId];
    if (!lane.held)
        return;
    const Delivery delivery = *lane.held;
    lane.held.reset();
    enter(delivery);
}

void Deliverer::pump()
{
    for (Lane &lane : m_lanes) {
        const int atOnce = lane.waiting.size() > ManyWaiting ? MostAtOnce : 1;
        while (!lane.waiting.isEmpty() && lane.underWay < atOnce) {
            ++lane.underWay;
            send(lane.waiting.takeFirst());
        }
    }
    m_lanes.removeIf([](const QMap<QString, Lane>::iterator &each) {
        return each->waiting.isEmpty() && each->underWay == 0 && !each->held;
    });
}

void Deliverer::send(Delivery delivery)
{
    const Webhook *webhook = m_book.find(delivery.webhookId);
    if (!webhook || !webhook->takesEvents(m_clock.now())) {
        --m_lanes[delivery.webhookId].underWay;
        settle(delivery, webhook ? Outcome::Failed : Outcome::Dropped);
        return;
    }
    kaizala::ApiRequest request;
    request.verb = "POST";
    request.url = QUrl(webhook->callbackUrl);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = delivery.body;
    request.timeout = Patience;
    request.mostAnswerBytes = MostAnswerBytes;
    QByteArray token = webhook->callbackToken.reveal();
    bool spoiled = false; // a try that a fault has spoilt: the right one follows whatever is answered
    if (std::exchange(delivery.malformedFirst, false)) {
        spoiled = true;
        request.body.truncate(request.body.size() / 2);
    } else if (std::exchange(delivery.wrongTokenFirst, false)) {
        spoiled = true;
        token = "not-" + token;
    }
    if (!token.isEmpty())
        request.headers.emplaceBack("kz-callback-token", token);
    base::then(m_transport.send(request), this,
               [this, delivery, spoiled](const base::Result<kaizala::ApiReply> &outcome) {
                   take(delivery, spoiled, outcome);
               });
}

void Deliverer::take(const Delivery &delivery, bool spoiled, const base::Result<kaizala::ApiReply> &outcome)
{
    --m_lanes[delivery.webhookId].underWay;
    m_pump.start();
    if (spoiled) {
        enterLater(delivery, std::max(1, m_config.retryBaseMs));
        return;
    }
    if (!outcome || outcome->status < 200 || outcome->status > 299) {
        retryOrGiveUp(delivery);
        return;
    }
    settle(delivery, Outcome::Delivered);
    const bool again = m_faults.happens(Fault::Duplicate) || m_random.chance(m_config.naturalDuplicates);
    if (!again || delivery.repeat || m_pending >= MostPending)
        return;
    Webhook *webhook = m_book.find(delivery.webhookId);
    if (!webhook)
        return;
    ++webhook->pending;
    ++m_pending;
    Delivery repeat = delivery;
    repeat.repeat = true;
    repeat.retries = 0;
    enter(repeat);
}

void Deliverer::retryOrGiveUp(Delivery delivery)
{
    if (delivery.retries < Retries) {
        const qint64 wait = qint64(std::max(1, m_config.retryBaseMs)) << delivery.retries;
        ++delivery.retries;
        enterLater(delivery, wait);
        return;
    }
    settle(delivery, Outcome::Failed);
    Webhook *webhook = m_book.find(delivery.webhookId);
    if (webhook && m_config.edition == Edition::E2021) {
        webhook->active = false;
        qCInfo(lcSandbox).noquote() << "disabled after" << Retries << "retries:" << webhook->id;
    }
}

void Deliverer::settle(const Delivery &delivery, Outcome outcome)
{
    --m_pending;
    Webhook *webhook = m_book.find(delivery.webhookId);
    if (!webhook)
        return;
    --webhook->pending;
    if (outcome == Outcome::Failed)
        ++webhook->failed;
    else if (outcome == Outcome::Delivered)
        ++(delivery.repeat ? webhook->duplicates : webhook->delivered);
}

} // namespace sandbox
