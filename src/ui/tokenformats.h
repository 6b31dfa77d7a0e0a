// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QList>
#include <QString>

namespace frontdesk::ui {

//! A line to paste elsewhere that uses a token.
struct TokenFormat {
    QString name; //!< E.g. "curl"; a proper name, not translated.
    QString before;
    QString after;
};

[[nodiscard]] const QList<TokenFormat> &tokenFormats();

//! Whether \a token consists of nothing but a JWT's characters, so that it changes no command's meaning.
[[nodiscard]] bool isHarmless(const Secret &token);

//! \a token, which has to be harmless, in such a line.
[[nodiscard]] Secret formatted(const Secret &token, const TokenFormat &format);

} // namespace frontdesk::ui
