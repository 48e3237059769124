// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ChangeRun.h"

#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeNotes.h"
#include "subscriptions/SubscriptionJson.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QPointer>
#include <QQueue>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::Subscription;
using kaizala::SubscriptionId;
using kaizala::SubscriptionPatch;

namespace {

constexpr int MostRefused = 8; // then the sign-in is no good any more

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeRun)
};

//! What puts back each field that \a patch set, as far as it is known what it was.
SubscriptionPatch backTo(const Subscription &before, const SubscriptionPatch &patch, const QDateTime &now)
{
    SubscriptionPatch back;
    if (patch.eventTypes)
        back.eventTypes = before.eventTypes;
    if (patch.callbackUrl)
        back.callbackUrl = before.callbackUrl;
    if (patch.callbackToken && !before.tokenUnknown)
        back.callbackToken = before.callbackToken;
    if (patch.context)
        back.context = before.context;
    if (patch.validUntil && before.validUntil > now) // the service takes no end that has passed
        back.validUntil = before.validUntil;
    if (patch.active && before.active)
        back.active = before.active;
    return back;
}

} // namespace

class ChangeRun::Private
{
public:
    Private(ChangeRun *run, Catalogue &made, const base::Clock &time) : q(run), catalogue(&made), clock(time) { }

    void queue();
    void pump();
    void begin(int row);
    void create(int row);
    void edit(int row);
    void remove(int row);
    void readFirst(int row, void (Private::*next)(int));
    void done(int row, const SubscriptionId &id, const std::optional<Error> &oldRemains = std::nullopt);
    void failed(int row, const Error &error);
    void set(int row, State state);
    void end(int row);
    [[nodiscard]] std::optional<Change> undoOf(const Row &row) const;

    ChangeRun *const q;
    QPointer<Catalogue> catalogue;
    const base::Clock &clock;
    QList<Row> rows;
    std::array<int, 5> counts = {}; //!< of rows, by their state
    QHash<kaizala::ObjectRef, QQueue<int>> waiting; //!< rows that wait for the one before on their object
    QMap<int, kaizala::ObjectRef> ready; //!< rows that may begin, in their order: one for each object at most
    QSet<kaizala::ObjectRef> busy; //!< objects that a change is under way on
    int running = 0;
    int refused = 0; //!< changes in a row whose token was
    bool started = false;
};

// --- One after the other --------------------------------------------------------------------------------------------

//! What waits, in line for its object: a run of thousands must not look through all of them after each.
void ChangeRun::Private::queue()
{
    refused = 0;
    waiting.clear();
    ready.clear();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).state == State::Waiting)
            waiting[rows.at(row).change.object].enqueue(row);
    }
    for (auto line = waiting.begin(); line != waiting.end(); ++line) {
        if (!busy.contains(line.key()))
            ready.insert(line->dequeue(), line.key());
    }
}

void ChangeRun::Private::pump()
{
    while (!ready.isEmpty() && running < Catalogue::MostParallel && catalogue) {
        const int row = ready.firstKey();
        ready.remove(row);
        begin(row);
    }
    if (!started || running > 0)
        return;
    started = false;
    // Later, so that who starts a run of nothing hears of its end like everybody else.
    QMetaObject::invokeMethod(q, &ChangeRun::finished, Qt::QueuedConnection);
}

void ChangeRun::Private::begin(int row)
{
    ++running;
    busy.insert(rows.at(row).change.object);
    rows[row].error.reset();
    set(row, State::Running);
    switch (rows.at(row).change.kind) {
    case Change::Kind::Create:
        create(row);
        return;
    case Change::Kind::Edit:
        readFirst(row, &Private::edit);
        return;
    case Change::Kind::Delete:
        readFirst(row, &Private::remove);
        return;
    }
}

//! What is known only from an earlier run of the program lacks the callback token: it could not be undone. And what
//! was planned from a file may not be known at all yet.
void ChangeRun::Private::readFirst(int row, void (Private::*next)(int))
{
    const kaizala::ObjectRef object = rows.at(row).change.object;
    if (catalogue->state(object).load == ObjectState::Load::Loaded) {
        (this->*next)(row);
        return;
    }
    if (!catalogue->object(object))
        catalogue->addObject({object, {}, {}, false});
    base::then(catalogue->refreshObject(object), q, [this, row, next](const base::Result<> &) {
        // A failure is no reason to stop: whether it can be changed, the service says best.
        if (catalogue)
            (this->*next)(row);
        else
            failed(row, Error::cancelled());
    });
}

void ChangeRun::Private::create(int row)
{
    base::then(catalogue->create(rows.at(row).change.draft), q, [this, row](const base::Result<Subscription> &made) {
        if (made)
            done(row, made->id);
        else
            failed(row, made.error());
    });
}

void ChangeRun::Private::edit(int row)
{
    Change &change = rows[row].change;
    if (const std::optional<Subscription> known = catalogue->subscription(change.id))
        change.before = known;
    base::then(catalogue->edit(change.id, change.patch), q, [this, row](const base::Result<EditOutcome> &edited) {
        if (edited)
            done(row, edited->id, edited->oldRemains);
        else
            failed(row, edited.error());
    });
}

void ChangeRun::Private::remove(int row)
{
    Change &change = rows[row].change;
    if (const std::optional<Subscription> known = catalogue->subscription(change.id))
        change.before = known;
    base::then(catalogue->remove(change.id), q, [this, row](const base::Result<> &removed) {
        // Unknown by now: the answer to an earlier attempt was lost, or somebody else was quicker.
        const bool isGone = !removed && removed.error().kind == Error::Kind::NotFound && catalogue
            && catalogue->state(rows.at(row).change.object).load == ObjectState::Load::Loaded;
        if (removed || isGone)
            done(row, {});
        else
            failed(row, removed.error());
    });
}

void ChangeRun::Private::done(int row, const SubscriptionId &id, const std::optional<Error> &oldRemains)
{
    refused = 0;
    rows[row].id = id;
    rows[row].oldRemains = oldRemains;
    set(row, State::Done);
    end(row);
}

void ChangeRun::Private::failed(int row, const Error &error)
{
    refused = isTokenRefused(error) ? refused + 1 : 0;
    const bool again = isTokenRefused(error) && refused < MostRefused && catalogue;
    rows[row].error = error;
    set(row, again ? State::Waiting : State::Failed);
    if (again)
        waiting[rows.at(row).change.object].prepend(row);
    else if (refused == MostRefused)
        q->stop();
    if (concernsAll(error))
        q->stop(); // the others would fail like it, each after asking a locked keychain
    end(row);
}

void ChangeRun::Private::set(int row, State state)
{
    --counts[std::size_t(rows.at(row).state)];
    ++counts[std::size_t(state)];
    rows[row].state = state;
    Q_EMIT q->rowChanged(row);
}

void ChangeRun::Private::end(int row)
{
    const kaizala::ObjectRef object = rows.at(row).change.object;
    --running;
    busy.remove(object);
    if (const auto line = waiting.find(object); line != waiting.end() && !line->isEmpty())
        ready.insert(line->dequeue(), object);
    pump();
}

// --- Undo -----------------------------------------------------------------------------------------------------------

std::optional<Change> ChangeRun::Private::undoOf(const Row &row) const
{
    if (row.state != State::Done)
        return std::nullopt;
    Change undo;
    undo.object = row.change.object;
    undo.id = row.id;
    const bool replacedBesideTheOld = row.change.kind == Change::Kind::Edit && row.oldRemains;
    if (row.change.kind == Change::Kind::Create || replacedBesideTheOld) {
        undo.kind = Change::Kind::Delete;
        undo.before = catalogue ? catalogue->subscription(row.id) : std::nullopt;
        if (!undo.before)
            undo.before = row.change.kind == Change::Kind::Create
                ? subscriptionOf(row.id, row.change.draft)
                : patched(row.change.before.value_or(Subscription()), row.change.patch);
        undo.before->id = row.id;
        undo.why = replacedBesideTheOld
            ? RunText::tr("Takes the change back: the replacement goes, the old one is still there.")
            : RunText::tr("Takes the creation back.");
        return undo;
    }
    if (!row.change.before)
        return std::nullopt;
    if (row.change.kind == Change::Kind::Delete) {
        undo.kind = Change::Kind::Create;
        undo.id = {};
        undo.draft = draftOf(*row.change.before, clock.now());
        undo.why = RunText::tr("Takes the deletion back: it is made again, under a new id.");
        return undo;
    }
    undo.kind = Change::Kind::Edit;
    undo.patch = backTo(*row.change.before, row.change.patch, clock.now());
    undo.before = catalogue ? catalogue->subscription(row.id) : std::nullopt;
    undo.why = RunText::tr("Takes the change back.");
    if (undo.patch.isEmpty())
        return std::nullopt;
    return undo;
}

// --- The run --------------------------------------------------------------------------------------------------------

ChangeRun::ChangeRun(Catalogue &catalogue, const base::Clock &clock, QList<Change> changes, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, catalogue, clock))
{
    d->rows.reserve(changes.size());
    for (const Change &change : std::as_const(changes)) {
        Row row;
        row.change = change;
        if (change.kind == Change::Kind::Create)
            row.change.object = change.draft.object; // one object, told twice
        d->rows.append(row);
    }
    d->counts[std::size_t(State::Waiting)] = int(d->rows.size());
    connect(&catalogue, &QObject::destroyed, this, &ChangeRun::stop);
}

ChangeRun::~ChangeRun() = default;

void ChangeRun::start()
{
    if (d->started)
        return;
    d->started = true;
    d->queue();
    d->pump();
}

void ChangeRun::stop()
{
    d->waiting.clear();
    d->ready.clear();
    for (int row = 0; row < d->rows.size(); ++row) {
        if (d->rows.at(row).state == State::Waiting)
            d->set(row, State::Stopped);
    }
}

void ChangeRun::retryFailed()
{
    for (int row = 0; row < d->rows.size(); ++row) {
        if (d->rows.at(row).state == State::Failed || d->rows.at(row).state == State::Stopped)
            d->set(row, State::Waiting);
    }
    if (isRunning()) {
        d->queue();
        d->pump();
    } else {
        start();
    }
}

const QList<ChangeRun::Row> &ChangeRun::rows() const
{
    return d->rows;
}

bool ChangeRun::isRunning() const
{
    return d->started;
}

int ChangeRun::count(State state) const
{
    return d->counts[std::size_t(state)];
}

QList<Change> ChangeRun::toUndo() const
{
    QList<Change> undo;
    for (auto row = d->rows.crbegin(); row != d->rows.crend(); ++row) { // backwards, as one undoes
        if (const std::optional<Change> change = d->undoOf(*row))
            undo.append(*change);
    }
    return undo;
}

QString toString(ChangeRun::State state)
{
    switch (state) {
    case ChangeRun::State::Waiting:
        return u"waiting"_s;
    case ChangeRun::State::Running:
        return u"running"_s;
    case ChangeRun::State::Done:
        return u"done"_s;
    case ChangeRun::State::Failed:
        return u"failed"_s;
    case ChangeRun::State::Stopped:
        return u"stopped"_s;
    }
    return {};
}

} // namespace subscriptions
