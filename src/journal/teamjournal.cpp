// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/teamjournal.h"

#include "journal/replicator.h"
#include "journal/threadend.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QThread>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TeamJournal::TeamJournal(QString path, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_replicator)
            QMetaObject::invokeMethod(m_replicator, &Replicator::noteWritten);
    });
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        TeamState state = m_state;
        state.kind = TeamState::Kind::Unreachable;
        state.failure = Failure::refused(Refusal::TeamSilent);
        setState(state);
    });
}

TeamJournal::~TeamJournal()
{
    stop();
    const QDeadlineTimer deadline(1000);
    for (const Room &room : std::as_const(m_rooms)) {
        room.end->stop = true;
        room.thread->quit();
        if (room.thread->wait(deadline))
            delete room.thread;
        else
            room.end->left = true; // and the thread stays where it is
    }
}

void TeamJournal::join(const TeamAddress &address, const Secret &password)
{
    m_address = address;
    m_password = password;
    m_state = {};
    begin();
}

void TeamJournal::leave()
{
    stop();
    m_address = {};
    m_password = {};
    setState({});
}

void TeamJournal::refuse(const Failure &failure)
{
    stop();
    TeamState state;
    state.kind = TeamState::Kind::Refused;
    state.failure = failure;
    setState(state);
}

void TeamJournal::noteWritten()
{
    if (m_replicator && !m_soon.isActive())
        m_soon.start();
}

void TeamJournal::retry()
{
    if (m_address.database.isEmpty())
        return;
    const bool hangs = m_state.failure && m_state.failure->refusal == Refusal::TeamSilent;
    if (hangs || !m_replicator)
        return begin();
    TeamState state = m_state;
    state.kind = TeamState::Kind::Connecting;
    state.failure.reset();
    setState(state);
    QMetaObject::invokeMethod(m_replicator, &Replicator::retry);
}

void TeamJournal::begin()
{
    stop();
    m_end = std::make_shared<ThreadEnd>();
    m_replicator = new Replicator(m_path, m_address, m_password, m_end);
    const Room room {new QThread, m_end};
    m_replicator->moveToThread(room.thread);
    connect(room.thread, &QThread::finished, m_replicator, &QObject::deleteLater);
    // What an earlier replicator still has to say is nobody's business any more.
    const auto ifCurrent = [this, end = m_end](auto what) {
        return [this, end, what](const auto &...values) {
            if (end == m_end)
                what(values...);
        };
    };
    connect(m_replicator, &Replicator::stateChanged, this,
        ifCurrent([this](const TeamState &state) { setState(state); }));
    connect(m_replicator, &Replicator::received, this, &TeamJournal::received);
    connect(m_replicator, &Replicator::asking, this, ifCurrent([this](bool isAsking) {
        if (isAsking)
            m_silence.start();
        else
            m_silence.stop();
    }));
    add(room);
    QMetaObject::invokeMethod(m_replicator, &Replicator::start);
}

void TeamJournal::stop()
{
    m_soon.stop();
    m_silence.stop();
    if (!m_end)
        return;
    m_end->stop = true;
    for (const Room &room : std::as_const(m_rooms)) {
        if (room.end == m_end)
            room.thread->quit();
    }
    m_end.reset();
    m_replicator = nullptr;
}

void TeamJournal::add(const Room &room)
{
    room.thread->setObjectName(u"team"_s);
    m_rooms << room;
    connect(room.thread, &QThread::finished, this, [this, thread = room.thread] {
        m_rooms.removeIf([thread](const Room &other) { return other.thread == thread; });
        thread->deleteLater();
    });
    room.thread->start();
}

void TeamJournal::setState(const TeamState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void TeamJournal::test(const TeamAddress &address, const Secret &password, QObject *context,
    std::function<void(const Result<bool> &)> then)
{
    const auto end = std::make_shared<ThreadEnd>();
    add({QThread::create([this, address, password, end, context = QPointer(context), then = std::move(then)] {
             const Result<bool> found = [&]() -> Result<bool> {
                 TeamServer server(end);
                 if (const auto opened = server.open(address, password); !opened)
                     return fail(opened.error());
                 return server.look();
             }();
             // This waits for its threads, or leaves them where they get no further.
             QMetaObject::invokeMethod(
                 this,
                 [context, then, found] {
                     if (context)
                         then(found);
                 },
                 Qt::QueuedConnection);
         }),
        end});
}

} // namespace frontdesk::journal
