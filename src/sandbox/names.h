// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::sandbox {

class Random;

//! A name of an ordinary person and how an address would spell it.
struct Name {
    QString first;
    QString last;
    QString address; //!< ASCII, e.g. "ines.duarte".
};

//! A name out of one of the world's scripts; Latin ones are the most frequent.
[[nodiscard]] Name anyName(Random &random);

} // namespace frontdesk::sandbox
