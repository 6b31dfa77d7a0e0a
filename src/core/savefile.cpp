// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/savefile.h"

#include <QSaveFile>

namespace frontdesk {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [rest = bytes]() mutable -> Result<QByteArray> { return std::exchange(rest, {}); });
}

Result<void> saveFile(const QString &path, const std::function<Result<QByteArray>()> &next)
{
    QSaveFile file(path);
    bool isWell = file.open(QIODevice::WriteOnly);
    while (isWell) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            break;
        isWell = file.write(*piece) == piece->size();
    }
    if (isWell && file.commit())
        return {};
    return fail(Failure::refused(Refusal::UnwritableFile, file.errorString()));
}

} // namespace frontdesk
