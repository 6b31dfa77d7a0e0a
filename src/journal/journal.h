// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/entry.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace frontdesk::journal {

class Store;

/*! Who did what, why, and what became of it: an append-only SQLite file that this computer keeps.

    The file is used on a thread of its own. Answers come back on the caller's thread, in the order of the
    questions, and not at all once the context is gone. A journal that cannot be opened fails every question;
    the next question tries to open it again.
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

    //! Answers once \a intent is synced to the disk. Fails with Refusal::Unrecorded.
    void begin(const Intent &intent, QObject *context, Then<EntryId> then);
    //! Adds the outcome of \a entry, once; a second one fails. Fails with Refusal::Unrecorded.
    void end(EntryId entry, const Outcome &outcome, QObject *context, Then<void> then);
    //! The entries that match, newest first. Fails with Refusal::UnreadableJournal.
    void read(const Filter &filter, QObject *context, Then<QList<Entry>> then);

    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    //! An entry was added or got its outcome.
    void changed();

private:
    //! Asks the store on its thread and hands the answer over on this one.
    template <typename T, typename Question>
    void ask(Question question, QObject *context, Then<T> then, bool changes);

    const QString m_path;
    QThread m_thread;
    Store *m_store; //!< Lives on m_thread.
};

} // namespace frontdesk::journal
