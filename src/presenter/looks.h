// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QRegularExpression;

namespace frontdesk::presenter {

//! What may name somebody in a text, each kind under its name, the surest first: jwt, email, id, ip, ip4,
//! phone, word.
[[nodiscard]] const QRegularExpression &tokens();
//! An id of Clerk's that names neither an instance nor a template nor a key.
[[nodiscard]] bool looksLikeId(const QString &text);
//! The id of an instance or a template, or a key.
[[nodiscard]] bool isOfInstance(const QString &id);
//! The letters and digits that \a text begins with, once what is neither is left out.
[[nodiscard]] QString firstWord(const QString &text);

} // namespace frontdesk::presenter
