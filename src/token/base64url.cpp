// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/base64url.h"

namespace frontdesk::token {

namespace {

constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(options);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text, options);
    // Decoders forgive padding, spaces and stray bits in the last character; an encoder writes none of them.
    if (toBase64Url(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace frontdesk::token
