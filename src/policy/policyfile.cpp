// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyfile.h"

#include "core/result.h"
#include "policy/policytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#if defined(Q_OS_WIN)
#include <shlobj.h>
#endif

namespace frontdesk::policy {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

auto broken(const QString &why)
{
    return fail(Failure::refused(Refusal::PolicyBroken, why));
}

//! Everything is forbidden that can be.
Policy closed(const Failure &why)
{
    return {true, true, 30s, QStringList(), true, 1min, QStringList(), true, why};
}

//! Whether anybody but \a keeper could have written what is at \a place.
bool isForeign(const fs::path &place, unsigned keeper)
{
#if defined(Q_OS_UNIX)
    const fs::perms others = fs::perms::group_write | fs::perms::others_write;
    return QFileInfo(place).ownerId() != keeper
        || (fs::status(place).permissions() & others) != fs::perms::none;
#else
    // Windows keeps this in access lists, which the administrator has to set: docs/policy.md.
    Q_UNUSED(place)
    Q_UNUSED(keeper)
    return false;
#endif
}

//! The bytes at \a path; nullopt: there is no file.
Result<std::optional<QByteArray>> bytesAt(const QString &path, unsigned keeper)
{
    const fs::path place = QFileInfo(path).filesystemFilePath();
    const fs::path folder = place.parent_path();
    std::error_code error;
    const bool isThere = fs::exists(fs::symlink_status(place, error));
    // Only what is certainly not there is no policy: a folder that may not be looked into is none.
    if (!isThere && error && error != std::errc::no_such_file_or_directory)
        return broken(Words::tr("It cannot be reached: %1.").arg(QString::fromStdString(error.message())));
    if (!isThere && fs::exists(fs::symlink_status(folder, error)) && !fs::is_directory(folder, error))
        return broken(Words::tr("Its folder is a link that leads nowhere."));
    if (!isThere)
        return std::nullopt;
    if (!fs::exists(place, error))
        return broken(Words::tr("It is a link that leads nowhere."));
    // Before it is opened: a pipe would keep the program waiting.
    if (!fs::is_regular_file(place, error))
        return broken(Words::tr("It is not a file."));
    if (isForeign(place, keeper) || isForeign(folder, keeper))
        return broken(
            Words::tr("Others than the administrator may write it or its folder. Both have to belong to "
                      "root, and nobody else may write them."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(Words::tr("It cannot be opened: %1.").arg(file.errorString()));
    QByteArray bytes = file.read(longestPolicy + 1);
    if (file.error() != QFile::NoError)
        return broken(Words::tr("It cannot be read: %1.").arg(file.errorString()));
    return bytes;
}

} // namespace

QString policyPath()
{
#if defined(Q_OS_WIN)
    // Not %ProgramData%: whoever starts the program sets its environment.
    PWSTR common = nullptr;
    const bool isKnown = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &common));
    const QString folder = isKnown ? QString::fromWCharArray(common) : u"C:\\ProgramData"_s;
    CoTaskMemFree(common);
    return folder + u"\\Frontdesk\\policy.json"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/Frontdesk/policy.json"_s;
#else
    return u"/etc/frontdesk/policy.json"_s;
#endif
}

Policy readPolicy(const QString &path, unsigned keeper)
{
    const auto bytes = bytesAt(path, keeper);
    if (!bytes)
        return closed(bytes.error());
    if (!*bytes)
        return {};
    const Result<Policy> policy = parsePolicy(**bytes);
    return policy ? *policy : closed(policy.error());
}

} // namespace frontdesk::policy
