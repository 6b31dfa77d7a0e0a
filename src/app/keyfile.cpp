// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyfile.h"

#include <QFile>

namespace frontdesk::app {

std::optional<Result<api::Connection>> connectionFromEnvironment()
{
    const QString path = qEnvironmentVariable("FRONTDESK_SECRET_KEY_FILE");
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return fail(Failure::refused(Refusal::NoSecretKey, file.errorString()));
    constexpr qint64 longerThanAnyKey = 4096;
    const Result<SecretKey> key = SecretKey::parse(QString::fromUtf8(file.read(longerThanAnyKey)));
    if (!key)
        return fail(key.error());
    const QString address = qEnvironmentVariable("FRONTDESK_BASE_URL");
    const Result<QUrl> baseUrl = address.isEmpty() ? api::defaultBaseUrl() : api::parseBaseUrl(address);
    if (!baseUrl)
        return fail(baseUrl.error());
    return api::Connection {*baseUrl, *key};
}

} // namespace frontdesk::app
