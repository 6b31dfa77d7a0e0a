// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/lastviews.h"

#include "core/redact.h"
#include "settings/footing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <utility>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longest = 65'536;
constexpr auto lockEnding = ".lock"_L1;

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + lockEnding);
    // Never by age: a program may run for weeks. Only one that is no longer there has lost its lock.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return nullptr;
    QFile::setPermissions(file + lockEnding, QFile::ReadOwner | QFile::WriteOwner);
    return lock;
}

QJsonObject objectOf(const LastView &view)
{
    return {{u"user"_s, view.user.text()}, {u"client"_s, view.client.text()},
        {u"session"_s, view.session.text()}, {u"choice"_s, view.choice}, {u"inspected"_s, view.isInspected}};
}

LastView viewOf(const QJsonObject &object)
{
    return {UserId::parse(object[u"user"_s].toString()).value_or(UserId()),
        ClientId::parse(object[u"client"_s].toString()).value_or(ClientId()),
        SessionId::parse(object[u"session"_s].toString()).value_or(SessionId()),
        object[u"choice"_s].toString(), object[u"inspected"_s].toBool()};
}

//! What somebody typed to find in a list may be anything.
bool holdsSecret(const LastView &view)
{
    const QString all
        = QStringList {view.user.text(), view.client.text(), view.session.text(), view.choice}.join(u'\n');
    return redact(all) != all;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.size() <= longest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LastViews::LastViews(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &LastViews::write);
}

LastViews::~LastViews()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

void LastViews::takeOver()
{
    if (std::exchange(m_hasTakenOver, true))
        return;
    const QFileInfo settings(m_path);
    const QFileInfoList files = settings.dir().entryInfoList(
        {settings.fileName() + u".open-*"_s}, QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
    for (const QFileInfo &each : files) {
        const QString file = each.filePath();
        if (file.endsWith(lockEnding))
            continue;
        const auto lock = lockOf(file);
        if (!lock)
            continue; // its program is running
        const QJsonObject views = QJsonDocument::fromJson(read(file)).object();
        for (auto view = views.constBegin(); view != views.constEnd(); ++view)
            m_left[view.key()] = viewOf(view->toObject());
        QFile::remove(file);
    }
}

LastView LastViews::takeLeft(const QString &instanceId)
{
    takeOver();
    return m_left.take(instanceId);
}

void LastViews::note(const QString &instanceId, const LastView &view)
{
    // What was last kept of it is out of date all the same.
    const LastView kept = holdsSecret(view) ? LastView() : view;
    if (std::exchange(m_now[instanceId], kept) != kept)
        m_pause.start();
}

void LastViews::clear()
{
    takeOver();
    m_left.clear();
    m_now.clear();
    m_pause.start();
}

bool LastViews::begin()
{
    if (!m_file.isEmpty())
        return true;
    const QString file = m_path + u".open-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    if (!makePrivateFile(file).isEmpty())
        return false;
    m_lock = lockOf(file);
    if (!m_lock) {
        QFile::remove(file);
        return false;
    }
    m_file = file;
    return true;
}

void LastViews::write()
{
    QJsonObject views;
    for (auto view = m_now.cbegin(); view != m_now.cend(); ++view) {
        if (!view->isEmpty())
            views[view.key()] = objectOf(*view);
    }
    if (m_file.isEmpty() && views.isEmpty())
        return;
    // Where it cannot be written a crash will not be followed by this view; nothing else depends on it.
    if (!begin())
        return;
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace frontdesk::settings
