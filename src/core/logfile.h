// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logline.h"

#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

class QFile;

namespace frontdesk {

/*! The log on the disk: frontdesk.log, and what it was before as frontdesk.log.1 and .2, its owner's alone.

    Written by a thread of its own. What a full disk does not take is left out, and told once until the disk
    takes lines again. */
class LogFile final {
public:
    static constexpr qint64 largestFile = 1'000'000; //!< bytes; a file begins anew before it becomes larger

    //! \a failed is called with the system's reason, on the thread of the file.
    LogFile(QString folder, std::function<void(const QString &)> failed);
    //! Once everything is written.
    ~LogFile();

    //! From any thread; returns at once.
    void put(const LogLine &line);

    //! Waits until everything is written, but no longer than \a atMost.
    void settle(std::chrono::milliseconds atMost);

    //! Where the file of this folder is.
    [[nodiscard]] static QString pathIn(const QString &folder);
    //! Those that are there, the newest first. Asks the disk.
    [[nodiscard]] static QStringList filesIn(const QString &folder);
    //! Removes them; false when one has stayed.
    [[nodiscard]] static bool removeFrom(const QString &folder);

private:
    void run();
    void write(const QByteArray &bytes);
    //! Empty, or why not.
    [[nodiscard]] QString tryToWrite(const QByteArray &bytes);
    [[nodiscard]] QString open(QFile &file);

    const QString m_folder;
    const std::function<void(const QString &)> m_failed;
    bool m_told = false; //!< Of the thread alone.
    std::mutex m_lock; //!< Of what follows.
    std::condition_variable m_news;
    std::condition_variable m_written;
    QList<LogLine> m_waiting;
    bool m_isWriting = false;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace frontdesk
