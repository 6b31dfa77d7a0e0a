// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/lastview.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QLockFile;

namespace frontdesk::settings {

/*! What is looked at in each instance, in a file that is there only while the program runs: the next start
    that finds one whose program is gone knows that it crashed.

    Each running program has a file of its own. It is written a moment after a change, into the memory of the
    system and not through to the disk: that takes microseconds, and outlives the program, though not a power
    cut.
*/
class LastViews final : public QObject {
    Q_OBJECT

public:
    //! Files are made beside \a path, when there is something to write; what is there is taken over once it
    //! is wanted, by the program that goes on.
    explicit LastViews(QString path, QObject *parent = nullptr);
    //! Ends well: nothing is left.
    ~LastViews() override;

    //! \a instanceId shows \a view; an empty one: nothing that is worth keeping.
    void note(const QString &instanceId, const LastView &view);
    //! Forgets all of it, of earlier programs too.
    void clear();
    //! What an earlier program that did not end well showed last in \a instanceId; once.
    [[nodiscard]] LastView takeLeft(const QString &instanceId);

private:
    void takeOver();
    void write();
    [[nodiscard]] bool begin();

    const QString m_path;
    QString m_file; //!< Of this program; empty before there is one.
    std::unique_ptr<QLockFile> m_lock;
    QHash<QString, LastView> m_now;
    QHash<QString, LastView> m_left;
    bool m_hasTakenOver = false;
    QTimer m_pause;
};

} // namespace frontdesk::settings
