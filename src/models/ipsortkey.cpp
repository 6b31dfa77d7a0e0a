// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ipsortkey.h"

#include "core/ipnetwork.h"

#include <QByteArray>

namespace frontdesk::models {

QString ipSortKey(const QString &address)
{
    if (address.isEmpty())
        return {};
    const auto key = IpNetwork::addressKey(address);
    if (!key)
        return u'~' + address;
    const QByteArray bytes(reinterpret_cast<const char *>(key->data()), static_cast<qsizetype>(key->size()));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace frontdesk::models
