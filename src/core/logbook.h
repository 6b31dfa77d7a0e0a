// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logline.h"

#include <QList>
#include <QMutex>
#include <QObject>

#include <memory>

namespace frontdesk {

class LogFile;

/*! Takes every message of the program, Qt's own included, for as long as it is there: makes it fit for any
    eye (see logText()) and hands it to stderr, to memory and, if wanted, to a file.

    One at a time. Messages may come from any thread; all else is for the thread it was made on. */
class Logbook final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostLines = 2000; //!< in memory

    //! How much is said. Warnings is what a start begins with.
    enum class Verbosity { Warnings, Information, Everything };
    Q_ENUM(Verbosity)

    //! A file would be in \a folder, which is made when it is needed.
    explicit Logbook(QString folder, QObject *parent = nullptr);
    ~Logbook() override;

    //! The last lines with a number above \a after, oldest first.
    [[nodiscard]] QList<LogLine> lines(quint64 after = 0) const;
    //! Forgets what is in memory.
    void clear();

    //! For this run. What the environment says (QT_LOGGING_RULES) goes before.
    void setVerbosity(Verbosity verbosity);
    [[nodiscard]] Verbosity verbosity() const { return m_verbosity; }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    //! Whether lines go to the file as well. From off to on says Information at least.
    void setFile(bool wanted);
    [[nodiscard]] bool hasFile() const { return m_file != nullptr; }

Q_SIGNALS:
    //! There are more lines. Those of one turn of the event loop are told once.
    void added();
    void cleared();
    void verbosityChanged();
    //! The file does not take lines; \a reason is the system's.
    void fileFailed(const QString &reason);

private:
    static void handle(QtMsgType level, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType level, const QString &category, const QString &text);

    const QString m_folder;
    Verbosity m_verbosity = Verbosity::Warnings;
    mutable QMutex m_lock; //!< Of what follows.
    QList<LogLine> m_lines;
    quint64 m_last = 0; //!< The number of the last line.
    quint64 m_filed = 0; //!< The number of the last one that a file was given.
    bool m_isTold = false; //!< added() is on its way.
    std::unique_ptr<LogFile> m_file;
};

} // namespace frontdesk
