// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// judge KEYS <TOKENS
// Says of each line of the standard input what the token room says of that token, now and by the keys in the
// file KEYS: "valid", a word of Clerk's SDK, or "unreadable". For independent.py.

#include "core/clock.h"
#include "token/keys.h"
#include "token/verify.h"

#include <QFile>

#include <cstdio>

using namespace frontdesk;

int main(int argc, char *argv[])
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const auto keys = token::keysIn(file.readAll());
    if (!keys)
        return keys.error() == token::KeysError::Secret ? 3 : 1;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    while (!input.atEnd()) {
        const token::Decoded jwt = token::decode(Secret(input.readLine()));
        if (!jwt) {
            std::puts("unreadable");
            continue;
        }
        const token::Verdict verdict = token::verify(*jwt, *keys, SystemClock().now());
        std::puts(verdict.rejected ? token::word(*verdict.rejected).data() : "valid");
    }
    return 0;
}
