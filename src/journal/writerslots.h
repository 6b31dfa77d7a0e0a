// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

class QLockFile;

namespace frontdesk::journal {

/*! The names under which a running program writes into a journal, each held by one program at a time.

    A name is a slot of the file, locked by a file beside it. The lock of a program that ended, however it
    ended, is free again; its slot, and with it what it left unfinished, belongs to whoever comes next.
*/
class WriterSlots final {
public:
    WriterSlots();
    ~WriterSlots();
    Q_DISABLE_COPY_MOVE(WriterSlots)

    //! Takes a free slot of the journal at \a path, or makes one, unless it has one there already. Not within
    //! a transaction.
    [[nodiscard]] Result<void> claim(const QSqlDatabase &database, const QString &path);
    void release();

    //! What this program writes as.
    [[nodiscard]] const QString &name() const { return m_name; }
    //! Records up to this one were there when the slot was taken.
    [[nodiscard]] qint64 lastBefore() const { return m_lastBefore; }
    //! The names no other running program holds: this one's and those of programs that left something open.
    [[nodiscard]] QStringList held() const;

private:
    [[nodiscard]] bool lock(const QString &path, int slot, const QString &name);
    [[nodiscard]] Result<void> make(const QSqlDatabase &database, const QString &path);

    std::map<QString, std::unique_ptr<QLockFile>> m_locks;
    QString m_name;
    qint64 m_lastBefore = 0;
};

} // namespace frontdesk::journal
