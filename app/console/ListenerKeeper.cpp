// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ListenerKeeper.h"

#include "subscriptions/Catalogue.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using listener::Inbox;

namespace console {

ListenerKeeper::ListenerKeeper(const QString &accountId, const ListenerSecrets &secrets, const Parts &parts,
                               QObject *parent)
    : QObject(parent), m_memory(parts.settings, accountId), m_vault(parts.secrets, accountId),
      m_catalogue(parts.catalogue), m_runner(parts.listener)
{
    QList<Inbox> inboxes = m_memory.inboxes();
    inboxes.first().callbackToken = secrets.callbackToken;
    for (qsizetype i = 1; i < inboxes.size(); ++i) {
        Inbox &inbox = inboxes[i];
        inbox.callbackToken = secrets.inboxTokens.value(inbox.path);
        if (!secrets.inboxTokens.contains(inbox.path)) { // else somebody wanted none
            inbox.callbackToken = base::Secret(base::randomToken());
            base::then(keepInbox(inbox), this, [](const base::Result<> &) {}); // else it is made anew next time
        }
    }
    m_runner.prepare(m_memory.settings(), secrets.passphrase, inboxes);
    connect(&m_runner, &listener::Runner::portChosen, this, [this](quint16 port) { m_memory.keepPort(port); });

    m_looking.setSingleShot(true);
    m_looking.setInterval(Every);
    connect(&m_looking, &QTimer::timeout, this, &ListenerKeeper::findOwners);
    connect(&m_catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, [this] {
        if (!m_looking.isActive())
            m_looking.start();
    });
}

base::Secret ListenerKeeper::callbackToken() const
{
    return m_runner.inboxes().first().callbackToken;
}

base::Pending<> ListenerKeeper::change(const listener::Settings &settings,
                                       const std::optional<base::Secret> &passphrase)
{
    const base::Secret now = passphrase.value_or(m_runner.passphrase());
    const bool other = !(now == m_runner.passphrase());
    return base::andThen(m_runner.apply(settings, now), this, [this, other, now] {
        m_memory.keep(m_runner.settings());
        if (!other)
            return base::ready<>({});
        return m_vault.change([now](ListenerSecrets &secrets) { secrets.passphrase = now; });
    });
}

base::Pending<> ListenerKeeper::keepInbox(const Inbox &wanted)
{
    Inbox inbox = wanted;
    if (inbox.path.isEmpty())
        inbox.path = listener::Listener::makePath();
    const bool first = !m_runner.inboxes().isEmpty() && inbox.path == m_runner.inboxes().first().path;
    // The token is kept first: an inbox without one would take what anybody sends.
    const base::Pending<> kept = m_vault.change([inbox, first](ListenerSecrets &secrets) {
        if (first)
            secrets.callbackToken = inbox.callbackToken;
        else
            secrets.inboxTokens.insert(inbox.path, inbox.callbackToken);
    });
    return base::andThen(kept, this, [this, inbox, first] {
        QList<Inbox> all = m_runner.inboxes();
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Inbox &one) { return one.path == inbox.path; });
        if (same != all.end())
            *same = inbox;
        else
            all.append(inbox);
        const base::Result<> taken = take(all);
        if (first)
            Q_EMIT callbackTokenChanged();
        return base::ready<>(taken);
    });
}

base::Pending<> ListenerKeeper::removeInbox(const QString &path)
{
    QList<Inbox> all = m_runner.inboxes();
    if (all.isEmpty() || all.first().path == path)
        return base::ready<>(base::fail(base::Error::Kind::InvalidInput, u"the first inbox stays"_s));
    if (all.removeIf([&path](const Inbox &one) { return one.path == path; }) == 0)
        return base::ready<>({});
    if (const base::Result<> taken = take(all); !taken)
        return base::ready<>(taken);
    return m_vault.change([path](ListenerSecrets &secrets) { secrets.inboxTokens.remove(path); });
}

base::Result<> ListenerKeeper::take(const QList<Inbox> &inboxes)
{
    if (inboxes.size() > ListenerMemory::MostInboxes)
        return base::fail(base::Error::Kind::InvalidInput, u"at most %1 inboxes"_s.arg(ListenerMemory::MostInboxes));
    if (const base::Result<> taken = m_runner.setInboxes(inboxes); !taken)
        return taken;
    m_memory.keepInboxes(m_runner.inboxes());
    return {};
}

// Whoever changed it, here or elsewhere: what the service sends is what is expected.
void ListenerKeeper::followToken(const Inbox &inbox, const kaizala::Subscription &owner)
{
    if (owner.tokenUnknown || owner.callbackToken.isEmpty() || owner.callbackToken == inbox.callbackToken)
        return;
    Inbox renewed = inbox;
    renewed.callbackToken = owner.callbackToken;
    base::then(keepInbox(renewed), this, [](const base::Result<> &) {}); // what can't be kept now is found again
}

// The account's own inbox is for everybody. Another one is told apart by its path alone: whether the address before it
// is the computer's or a proxy's may change.
void ListenerKeeper::findOwners()
{
    QList<Inbox> all = m_runner.inboxes();
    if (all.size() < 2)
        return;
    QHash<QString, QList<kaizala::Subscription>> senders;
    for (const kaizala::Subscription &one : m_catalogue.subscriptions()) {
        const QString path = QUrl(one.callbackUrl).path();
        senders[path.mid(std::max<qsizetype>(path.lastIndexOf("/k/"_L1), 0))].append(one);
    }
    bool changed = false;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QList<kaizala::Subscription> mine = senders.value(all.at(i).path);
        if (mine.isEmpty())
            continue; // not read yet, or gone: its late events are still its own
        const QString owner = mine.size() == 1 ? mine.first().id.value : QString();
        changed |= owner != all.at(i).subscriptionId;
        all[i].subscriptionId = owner;
        if (!owner.isEmpty())
            followToken(all.at(i), mine.first());
    }
    if (changed)
        (void)take(all); // what can't be taken now is found again
}

} // namespace console
