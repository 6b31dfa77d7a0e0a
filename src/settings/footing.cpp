// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/footing.h"

#include "core/log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto forTheOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 longerThanAnySettings = 4'194'304;

/* Whether a value, or an entry of a list, names its type: @Variant(…), @ByteArray(…). Frontdesk writes text
   only, and QSettings would feed such a value to QDataStream, which believes every length it reads. */
bool namesAType(QByteArrayView value)
{
    bool quoted = false;
    bool atStart = true;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (atStart && c == '@' && value.sliced(i + 1).first(qMin(value.size() - i - 1, qsizetype(1))) != "@")
            return true;
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            atStart = true;
        else if (c != ' ')
            atStart = false;
        if (c == '\\')
            ++i;
    }
    return false;
}

bool isControl(char c)
{
    return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

// What QSettings takes without a word. Empty: nothing.
QString faultInText(const QByteArray &text)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        return u"it ends within a line"_s;
    if (std::any_of(text.begin(), text.end(), isControl))
        return u"it holds control characters"_s;
    if (!text.isValidUtf8())
        return u"it is not UTF-8"_s;
    const QList<QByteArray> lines = text.split('\n');
    const bool typed = std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const qsizetype equals = line.indexOf('=');
        return equals >= 0 && namesAType(QByteArrayView(line).sliced(equals + 1));
    });
    return typed ? u"it holds values that are not text"_s : QString();
}

QString faultInMeaning(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    // Sections are parsed when they are asked for; only then QSettings says whether it could.
    const bool nothing = file.allKeys().isEmpty();
    if (file.status() == QSettings::FormatError)
        return u"it is not INI"_s;
    bool isNumber = false;
    const int version = file.value(u"format"_s).toString().toInt(&isNumber);
    if (nothing || (isNumber && version >= 1 && version <= formatVersion))
        return {};
    return isNumber ? u"its format is %1"_s.arg(version) : u"it does not say its format"_s;
}

QString faultIn(const QString &path)
{
    QFile file(path);
    if (file.size() > longerThanAnySettings)
        return u"it is %1 bytes long"_s.arg(file.size());
    if (!file.open(QIODevice::ReadOnly))
        return {}; // QSettings cannot read it either, and says so
    const QString fault = faultInText(file.readAll());
    file.close();
    return fault.isEmpty() ? faultInMeaning(path) : fault;
}

std::optional<QString> setAside(const QString &path)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString name = path + u".broken-"_s + now;
    QString free = name;
    for (int next = 2; QFile::exists(free); ++next)
        free = name + u'-' + QString::number(next);
    return QFile::rename(path, free) ? std::optional(free) : std::nullopt;
}

QString placeOfNoFile(const QString &path)
{
    return path + u"/unusable"_s;
}

} // namespace

Footing findFooting(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return {path, {}};
    // Reading a pipe would wait, and a device would be replaced by a file.
    if (!info.isFile())
        return {placeOfNoFile(path), {}};
    QFile::setPermissions(path, info.permissions() & (forTheOwner | QFile::ReadUser | QFile::WriteUser));
    const QString fault = faultIn(path);
    if (fault.isEmpty())
        return {path, {}};
    const std::optional<QString> elsewhere = setAside(path);
    qCWarning(logSettings).noquote() << "settings not understood:" << fault << "- now"
                                     << elsewhere.value_or(path);
    return {elsewhere ? path : placeOfNoFile(path), elsewhere};
}

QString makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    const QString folder = QFileInfo(path).path();
    const QString above = QFileInfo(folder).path();
    if (!QFileInfo(folder).isDir()
        && (!QDir().mkpath(above) || !QDir().mkdir(folder, forTheOwner | QFile::ExeOwner)))
        return u"cannot make the folder %1"_s.arg(folder);
    // QSettings would make it readable by all; what exists keeps its permissions.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forTheOwner) && !file.exists())
        return file.errorString();
    return {};
}

QString whyNotWritten(const QString &path)
{
    if (QFileInfo(path).isDir())
        return u"%1 is a folder"_s.arg(path);
    // QSettings gives no reason, so the same is tried with another file.
    QTemporaryFile probe(path + u".XXXXXX"_s);
    const QByteArray page(4096, '\n');
    if (!probe.open() || probe.write(page) != page.size() || !probe.flush())
        return probe.errorString();
    return u"%1 cannot be read or replaced"_s.arg(path);
}

} // namespace frontdesk::settings
