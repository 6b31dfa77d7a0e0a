// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace frontdesk {

//! A folder with a settings file as a program finds it, changes it and finds it again.
class SettingsFolder final {
public:
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/settings.ini"); }

    /*! As the next start finds them; what was kept so far is on the disk. That is another path, because
       QSettings remembers within one program what it read under this one. */
    settings::Settings &reopened()
    {
        close();
        const QString before = folder();
        ++m_start;
        if (QFile::exists(before) && !QFile::rename(before, folder()))
            qFatal("the test cannot rename");
        m_settings = std::make_unique<settings::Settings>(path());
        return *m_settings;
    }
    //! Ends the program.
    void close() { m_settings.reset(); }

    //! Puts \a text where the settings are, for the next start.
    void write(const QByteArray &text)
    {
        close();
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write");
    }
    [[nodiscard]] QByteArray text() const { return read(path()); }
    [[nodiscard]] static QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    //! The names of everything beside the settings, hidden or not.
    [[nodiscard]] QStringList besides() const
    {
        QStringList names = QFileInfo(path()).dir().entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        names.removeAll(QFileInfo(path()).fileName());
        return names;
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QString::number(m_start)); }

    QTemporaryDir m_folder;
    int m_start = 0;
    std::unique_ptr<settings::Settings> m_settings;
};

inline settings::Instance someInstance(const QString &id, const QString &name = QStringLiteral("Acme"))
{
    return {id, name, QUrl(QStringLiteral("https://api.clerk.com/v1")), Environment::Development,
        QStringLiteral("sk_test_…a1B2")};
}

inline settings::KeptPerson somePerson(const QString &id, const QString &name = QStringLiteral("Dana Lee"))
{
    return {*UserId::parse(id), name};
}

} // namespace frontdesk
