// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto forTheOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr int olderFiles = 2;
//! While the disk hangs, memory must not fill up instead.
constexpr qsizetype mostWaiting = 10'000;

QString pathOf(const QString &folder, int age)
{
    const QString newest = folder + u"/frontdesk.log"_s;
    return age == 0 ? newest : newest + u'.' + QString::number(age);
}

//! Makes room for a new file.
void rotate(const QString &folder)
{
    QFile::remove(pathOf(folder, olderFiles));
    for (int age = olderFiles; age > 0; --age)
        QFile::rename(pathOf(folder, age - 1), pathOf(folder, age));
}

} // namespace

LogFile::LogFile(QString folder, std::function<void(const QString &)> failed)
    : m_folder(std::move(folder))
    , m_failed(std::move(failed))
    , m_thread([this] { run(); })
{
}

LogFile::~LogFile()
{
    {
        const std::lock_guard lock(m_lock);
        m_over = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void LogFile::put(const LogLine &line)
{
    {
        const std::lock_guard lock(m_lock);
        if (m_waiting.size() < mostWaiting)
            m_waiting.append(line);
    }
    m_news.notify_one();
}

void LogFile::settle(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_lock);
    m_written.wait_for(lock, atMost, [this] { return m_waiting.isEmpty() && !m_isWriting; });
}

QString LogFile::pathIn(const QString &folder)
{
    return pathOf(folder, 0);
}

QStringList LogFile::filesIn(const QString &folder)
{
    QStringList files;
    for (int age = 0; age <= olderFiles; ++age)
        files << pathOf(folder, age);
    files.removeIf([](const QString &path) { return !QFile::exists(path); });
    return files;
}

bool LogFile::removeFrom(const QString &folder)
{
    const QStringList files = filesIn(folder);
    return std::count_if(files.begin(), files.end(), [](const QString &path) { return !QFile::remove(path); })
        == 0;
}

void LogFile::run()
{
    std::unique_lock lock(m_lock);
    while (true) {
        m_news.wait(lock, [this] { return m_over || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        const QList<LogLine> lines = std::exchange(m_waiting, {});
        m_isWriting = true;
        lock.unlock();
        QByteArray bytes;
        for (const LogLine &line : lines) {
            bytes += logBytes(line);
            if (bytes.size() < largestFile / 10)
                continue;
            write(bytes);
            bytes.clear();
        }
        if (!bytes.isEmpty())
            write(bytes);
        lock.lock();
        m_isWriting = false;
        m_written.notify_all();
    }
}

void LogFile::write(const QByteArray &bytes)
{
    const QString reason = tryToWrite(bytes);
    const bool toldBefore = std::exchange(m_told, !reason.isEmpty());
    if (m_told && !toldBefore)
        m_failed(reason);
}

QString LogFile::tryToWrite(const QByteArray &bytes)
{
    QFile file(pathIn(m_folder));
    if (file.size() + bytes.size() > largestFile)
        rotate(m_folder);
    if (QString reason = open(file); !reason.isEmpty())
        return reason;
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size())
        return {};
    const QString reason = file.errorString();
    // Half a line would become one with the next.
    file.resize(before);
    return reason;
}

QString LogFile::open(QFile &file)
{
    const QString above = QFileInfo(m_folder).path();
    if (!QFileInfo(m_folder).isDir()
        && (!QDir().mkpath(above) || !QDir().mkdir(m_folder, forTheOwner | QFile::ExeOwner)))
        return u"cannot make the folder %1"_s.arg(m_folder);
    // Opening a pipe would wait for somebody to read it.
    if (file.exists() && !QFileInfo(file).isFile())
        return u"%1 is no file"_s.arg(file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, forTheOwner))
        return file.errorString();
    file.setPermissions(forTheOwner);
    return {};
}

} // namespace frontdesk
