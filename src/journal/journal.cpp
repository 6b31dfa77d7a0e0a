// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "core/log.h"
#include "journal/reader.h"
#include "journal/store.h"
#include "journal/veiled.h"

#include <memory>

namespace frontdesk::journal {

namespace {

//! Behind everything that \a object's thread was asked before.
void finish(QThread &thread, QObject *object)
{
    QMetaObject::invokeMethod(
        object, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();
}

} // namespace

Journal::Journal(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_store(new Store(m_path))
    , m_reader(new Reader(m_path))
{
    const std::pair<QThread &, QObject *> rooms[] {{m_writing, m_store}, {m_reading, m_reader}};
    for (const auto &[thread, object] : rooms) {
        thread.setObjectName(QStringLiteral("journal"));
        object->moveToThread(&thread);
        connect(&thread, &QThread::finished, object, &QObject::deleteLater);
        thread.start();
    }
}

Journal::~Journal()
{
    // In this order: the store may still have a question for the reader.
    finish(m_writing, m_store);
    finish(m_reading, m_reader);
}

template <typename T, typename Change>
void Journal::write(Change change, QObject *context, Then<T> then)
{
    const auto answer = std::make_shared<Result<T>>();
    Write write {[answer, change = std::move(change)](Store &store) {
                     *answer = change(store);
                     return *answer ? std::nullopt : std::optional(answer->error());
                 },
        [answer, context = QPointer(context), then = std::move(then)](const std::optional<Failure> &lost) {
            if (lost)
                *answer = fail(*lost);
            if (context)
                then(*answer);
        }};
    const QMutexLocker locker(&m_queueLock);
    m_queue.append(std::move(write));
    // The first of a burst wakes the store; what comes until it is there goes with it.
    if (m_queue.size() == 1)
        QMetaObject::invokeMethod(m_store, [this] { flush(); });
}

void Journal::flush()
{
    QList<Write> burst;
    {
        const QMutexLocker locker(&m_queueLock);
        burst.swap(m_queue);
    }
    const auto attempt = [this](const QList<Write> &writes) -> std::optional<Failure> {
        if (const auto begun = m_store->begin(); !begun)
            return begun.error();
        for (const Write &write : writes) {
            if (auto problem = write.run(*m_store)) {
                m_store->rollBack();
                return problem;
            }
        }
        const auto written = m_store->commit();
        return written ? std::nullopt : std::optional(written.error());
    };
    QList<std::pair<Write, std::optional<Failure>>> done;
    const auto lost = attempt(burst);
    // One that cannot be written must not take the others with it.
    const bool oneByOne = lost && burst.size() > 1;
    for (const Write &write : std::as_const(burst))
        done.emplaceBack(write, oneByOne ? attempt({write}) : lost);
    // Back by way of this object, which is there as long as its threads are: the context may be gone.
    QMetaObject::invokeMethod(
        this,
        [this, done, head = m_store->head()] {
            bool changes = false;
            for (const auto &[write, failure] : done) {
                if (failure)
                    qCWarning(logJournal) << "not written:" << failure->detail;
                write.deliver(failure);
                changes |= !failure;
            }
            if (!changes)
                return;
            qCDebug(logJournal) << "written up to number" << head.number;
            Q_EMIT headMoved(head);
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

template <typename T, typename Question>
void Journal::ask(Question question, const QPointer<QObject> &context, Then<T> then)
{
    QMetaObject::invokeMethod(
        m_reader, [this, question = std::move(question), context, then = std::move(then)] {
            const Result<T> answer = question(*m_reader);
            QMetaObject::invokeMethod(
                this,
                [answer, context, then] {
                    if (context)
                        then(answer);
                },
                Qt::QueuedConnection);
        });
}

void Journal::begin(const Intent &intent, QObject *context, Then<EntryId> then)
{
    write<EntryId>(
        [real = lifted(intent, m_veil)](Store &store) { return store.add(real); }, context, std::move(then));
}

void Journal::end(EntryId entry, const Outcome &outcome, QObject *context, Then<void> then)
{
    write<void>(
        [entry, real = lifted(outcome, m_veil)](Store &store) { return store.addOutcome(entry, real); },
        context, std::move(then));
}

void Journal::plan(const Job &job, QObject *context, Then<JobId> then)
{
    write<JobId>(
        [real = lifted(job, m_veil)](Store &store) { return store.addJob(real); }, context, std::move(then));
}

void Journal::close(JobId job, JobEnd how, Instant at, QObject *context, Then<void> then)
{
    write<void>(
        [job, how, at](Store &store) { return store.endJob(job, how, at); }, context, std::move(then));
}

void Journal::read(const Filter &filter, QObject *context, Then<QList<Entry>> then)
{
    ask<QList<Entry>>(
        [real = lifted(filter, m_veil), veil = m_veil](Reader &reader) {
            return reader.read(real).map(
                [veil](const QList<Entry> &entries) { return drawn(entries, veil); });
        },
        context, std::move(then));
}

void Journal::unfinished(QObject *context, Then<QList<Unfinished>> then)
{
    // The store knows whose names are free; it may have to take its own first.
    QMetaObject::invokeMethod(
        m_store, [this, veil = m_veil, context = QPointer(context), then = std::move(then)] {
            if (m_store->begin())
                static_cast<void>(m_store->commit());
            const WriterSlots &writers = m_store->writers();
            ask<QList<Unfinished>>(
                [names = writers.held(), last = writers.lastBefore(), veil](Reader &reader) {
                    return reader.unfinished(names, last).map([veil](const QList<Unfinished> &left) {
                        return drawn(left, veil);
                    });
                },
                context, then);
        });
}

void Journal::verify(const QList<Head> &kept, QObject *context, Then<Verification> then)
{
    ask<Verification>([kept](Reader &reader) { return reader.verify(kept); }, context, std::move(then));
}

} // namespace frontdesk::journal
