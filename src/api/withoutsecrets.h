// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace frontdesk::api {

/*! What redact() makes of \a text (UTF-8), at the price of one look at each byte where there is nothing to
    mask; then it is \a text itself. */
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text);
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace frontdesk::api
