// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/store.h"

#include <QPointer>

namespace frontdesk::journal {

Journal::Journal(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_store(new Store(m_path))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_store->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    // Behind everything that is queued already.
    QMetaObject::invokeMethod(
        m_store, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T, typename Question>
void Journal::ask(Question question, QObject *context, Then<T> then, bool changes)
{
    QMetaObject::invokeMethod(m_store,
        [this, question = std::move(question), context = QPointer(context), then = std::move(then), changes] {
            const Result<T> answer = question(*m_store);
            // Back by way of this object, which is there as long as its thread is: the context may be gone.
            QMetaObject::invokeMethod(
                this,
                [this, answer, context, then, changes] {
                    if (context)
                        then(answer);
                    if (changes && answer)
                        Q_EMIT changed();
                },
                Qt::QueuedConnection);
        });
}

void Journal::begin(const Intent &intent, QObject *context, Then<EntryId> then)
{
    ask<EntryId>([intent](Store &store) { return store.add(intent); }, context, std::move(then), true);
}

void Journal::end(EntryId entry, const Outcome &outcome, QObject *context, Then<void> then)
{
    ask<void>([entry, outcome](Store &store) { return store.addOutcome(entry, outcome); }, context,
        std::move(then), true);
}

void Journal::read(const Filter &filter, QObject *context, Then<QList<Entry>> then)
{
    ask<QList<Entry>>([filter](Store &store) { return store.read(filter); }, context, std::move(then), false);
}

} // namespace frontdesk::journal
