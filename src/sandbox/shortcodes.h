// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

namespace frontdesk::sandbox {

/*! \a claim with every `{{a.b || 'c'}}` in it replaced by what \a facts hold at that path, through arrays and
    objects. A text that is one shortcode and nothing else takes the type of its value; what cannot be
    resolved is null, and inside a longer text "null". Of alternatives the first that is neither null nor
   false counts, else the last. */
[[nodiscard]] QJsonValue resolved(const QJsonValue &claim, const QJsonObject &facts);

} // namespace frontdesk::sandbox
