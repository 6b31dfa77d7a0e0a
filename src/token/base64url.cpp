// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/base64url.h"

namespace frontdesk::token {

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray bytes = QByteArray::fromBase64(text, options);
    // Decoders forgive padding, spaces and stray bits in the last character; an encoder writes none of them.
    if (bytes.toBase64(options) != text)
        return std::nullopt;
    return bytes;
}

} // namespace frontdesk::token
