// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString standard(QStandardPaths::StandardLocation where)
{
    return QStandardPaths::writableLocation(where) + u'/';
}

//! Two names of one folder are one profile, by whatever links they lead there. It may not be there yet.
QString oneNameOf(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    QFileInfo there(absolute);
    while (!there.exists() && !there.isRoot())
        there.setFile(there.path());
    const QString known = there.canonicalFilePath();
    return known.isEmpty() ? absolute : known + absolute.sliced(there.filePath().size());
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : oneNameOf(folder) + u'/')
{
}

QString Profile::settingsFile() const
{
    return (m_folder.isEmpty() ? standard(QStandardPaths::AppConfigLocation) : m_folder) + "frontdesk.ini"_L1;
}

QString Profile::journalFile() const
{
    return (m_folder.isEmpty() ? standard(QStandardPaths::AppLocalDataLocation) : m_folder)
        + "journal.sqlite"_L1;
}

QString Profile::logFolder() const
{
    return (m_folder.isEmpty() ? standard(QStandardPaths::AppLocalDataLocation) : m_folder).chopped(1);
}

QString Profile::journalEntry() const
{
    return m_folder.isEmpty() ? u"journal heads"_s : u"journal heads of "_s + m_folder;
}

QString Profile::door() const
{
    // Short, because the path of a socket may have a hundred characters.
    constexpr qsizetype enough = 16;
    const QByteArray hash
        = QCryptographicHash::hash(settingsFile().toUtf8(), QCryptographicHash::Sha256).toHex().left(enough);
    const QString name = u"frontdesk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    return standard(QStandardPaths::RuntimeLocation) + name;
#else
    return name;
#endif
}

} // namespace frontdesk::app
