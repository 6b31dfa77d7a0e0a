// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/filter.h"
#include "journal/types/job.h"
#include "journal/types/verification.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace frontdesk {
class Veil;
}

namespace frontdesk::journal {

class Reader;
class Store;

/*! Who did what, why, and what became of it: an append-only, chained SQLite file that this computer keeps.

    The file is written on one thread and read on another, so that no reading keeps an intent waiting. Answers
    come back on the caller's thread, those of one kind in the order of the questions, and not at all once the
    context is gone. What is written in one burst is synced to the disk together. A journal that cannot be
    opened fails every question; the next question tries to open it again.
*/
class Journal final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(const Result<T> &)>;

    //! \a path is the file, made on first use with its folder, readable by its owner only.
    explicit Journal(QString path, QObject *parent = nullptr);
    //! Finishes what is queued.
    ~Journal() override;

    //! Hides who people are from whoever reads, and takes back what hides them before it writes; nullptr:
    //! nothing is hidden. The file holds what is real. \a veil must outlive this.
    void setVeil(Veil *veil) { m_veil = veil; }
    [[nodiscard]] Veil *veil() const { return m_veil; }

    //! Answers once \a intent is synced to the disk. Fails with Refusal::Unrecorded.
    void begin(const Intent &intent, QObject *context, Then<EntryId> then);
    //! Adds the outcome of \a entry, once; a second one fails. Fails with Refusal::Unrecorded.
    void end(EntryId entry, const Outcome &outcome, QObject *context, Then<void> then);
    //! Writes down what is to be done as a whole, before any of it is. Fails with Refusal::Unrecorded.
    void plan(const Job &job, QObject *context, Then<JobId> then);
    //! Says that \a job is over: nobody is asked any more whether to go on with it.
    void close(JobId job, JobEnd how, Instant at, QObject *context, Then<void> then);

    //! The entries that match, newest first. Fails with Refusal::UnreadableJournal.
    void read(const Filter &filter, QObject *context, Then<QList<Entry>> then);
    //! What earlier programs left open, when no running one can be at it still, oldest first. Fails with
    //! Refusal::UnreadableJournal.
    void unfinished(QObject *context, Then<QList<Unfinished>> then);
    //! Checks that nothing was changed, and, against heads \a kept elsewhere, that nothing is missing at the
    //! end. Fails with Refusal::UnreadableJournal.
    void verify(const QList<Head> &kept, QObject *context, Then<Verification> then);

    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    //! Entries were added or got their outcome: once for each burst.
    void changed();
    //! This program's chain has grown.
    void headMoved(const frontdesk::journal::Head &head);

private:
    //! Something to write, and how to say what became of it.
    struct Write {
        std::function<std::optional<Failure>(Store &)> run; //!< Why it cannot be written.
        std::function<void(const std::optional<Failure> &lost)> deliver; //!< On this thread.
    };

    template <typename T, typename Change>
    void write(Change change, QObject *context, Then<T> then);
    template <typename T, typename Question>
    void ask(Question question, const QPointer<QObject> &context, Then<T> then);
    void flush();

    const QString m_path;
    Veil *m_veil = nullptr;
    QThread m_writing;
    QThread m_reading;
    Store *m_store; //!< Lives on m_writing.
    Reader *m_reader; //!< Lives on m_reading.
    QMutex m_queueLock;
    QList<Write> m_queue; //!< What the next burst will hold.
};

} // namespace frontdesk::journal
