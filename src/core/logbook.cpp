// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook.h"

#include "core/logfile.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/* Qt's handler is a function without anything to hold on to, so this is the one variable of the program that
   is everybody's. The lock keeps a message of another thread from reaching a book that is going. */
struct Installed {
    QMutex lock;
    Logbook *book = nullptr;
    QtMessageHandler before = nullptr;
};

Installed &installed()
{
    static Installed one;
    return one;
}

QString rulesFor(Logbook::Verbosity verbosity)
{
    switch (verbosity) {
    case Logbook::Verbosity::Warnings:
        return {};
    case Logbook::Verbosity::Information:
        return u"frontdesk.*.info=true"_s;
    case Logbook::Verbosity::Everything:
        break;
    }
    return u"frontdesk.*=true\nqt.network.*=true"_s;
}

} // namespace

Logbook::Logbook(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    Installed &one = installed();
    const QMutexLocker locker(&one.lock);
    Q_ASSERT(!one.book);
    one.book = this;
    one.before = qInstallMessageHandler(handle);
}

Logbook::~Logbook()
{
    Installed &one = installed();
    {
        const QMutexLocker locker(&one.lock);
        one.book = nullptr;
        qInstallMessageHandler(one.before);
    }
    setVerbosity(Verbosity::Warnings);
    setFile(false);
}

void Logbook::handle(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const QString text = logText(message);
    // Without Qt's own choice of where to: it would leave for the system's journal where there is no
    // terminal.
    const QByteArray words = qFormatLogMessage(level, context, text).toLocal8Bit() + '\n';
    std::fwrite(words.constData(), 1, static_cast<size_t>(words.size()), stderr);
    std::fflush(stderr);
    Installed &one = installed();
    const QMutexLocker locker(&one.lock);
    if (one.book)
        one.book->take(level, QString::fromUtf8(context.category ? context.category : "default"), text);
}

void Logbook::take(QtMsgType level, const QString &category, const QString &text)
{
    const QMutexLocker locker(&m_lock);
    const LogLine line {++m_last, SystemClock().now(), level, category, text};
    m_lines.append(line);
    if (m_lines.size() > mostLines)
        m_lines.removeFirst();
    if (m_file) {
        m_file->put(line);
        m_filed = line.number;
        // The program ends when this returns.
        if (level == QtFatalMsg)
            m_file->settle(2s);
    }
    if (std::exchange(m_isTold, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            {
                const QMutexLocker again(&m_lock);
                m_isTold = false;
            }
            Q_EMIT added();
        },
        Qt::QueuedConnection);
}

QList<LogLine> Logbook::lines(quint64 after) const
{
    const QMutexLocker locker(&m_lock);
    const auto first = std::find_if(
        m_lines.begin(), m_lines.end(), [after](const LogLine &line) { return line.number > after; });
    return {first, m_lines.end()};
}

void Logbook::clear()
{
    {
        const QMutexLocker locker(&m_lock);
        m_lines.clear();
    }
    Q_EMIT cleared();
}

void Logbook::setVerbosity(Verbosity verbosity)
{
    if (verbosity == m_verbosity)
        return;
    m_verbosity = verbosity;
    QLoggingCategory::setFilterRules(rulesFor(verbosity));
    Q_EMIT verbosityChanged();
}

void Logbook::setFile(bool wanted)
{
    if (wanted == hasFile())
        return;
    std::unique_ptr<LogFile> file;
    if (wanted)
        file = std::make_unique<LogFile>(m_folder, [this](const QString &reason) {
            QMetaObject::invokeMethod(
                this, [this, reason] { Q_EMIT fileFailed(reason); }, Qt::QueuedConnection);
        });
    {
        const QMutexLocker locker(&m_lock);
        m_file.swap(file);
        // What is in memory already led to here.
        for (const LogLine &line : std::as_const(m_lines)) {
            if (!m_file || line.number <= m_filed)
                continue;
            m_file->put(line);
            m_filed = line.number;
        }
    }
    if (wanted && m_verbosity == Verbosity::Warnings)
        setVerbosity(Verbosity::Information);
}

} // namespace frontdesk
