// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/allowedhosts.h"

#include <QUrl>

namespace frontdesk::api {

std::optional<Failure> refusedHost(const std::optional<QStringList> &hosts, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (!hosts || hosts->contains(host, Qt::CaseInsensitive))
        return std::nullopt;
    return Failure::refused(Refusal::ManagedHost, host);
}

} // namespace frontdesk::api
