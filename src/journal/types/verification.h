// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontdesk::journal {

//! How far one writer's chain goes: kept somewhere else, it tells when records at the end are gone.
struct Head {
    QString writer;
    qint64 number = 0; //!< Of its last record, from 1; 0: it has written none.
    QByteArray hash; //!< Of that record.

    friend bool operator==(const Head &a, const Head &b) = default;
};

//! The first place where a journal is not what was written.
struct Break {
    enum class Kind {
        Altered, //!< A record is not the one that was written there.
        Missing, //!< A record is gone from within a chain, or stands twice.
        CutOff, //!< Records at the end of a chain are gone.
        Rewritten, //!< A chain is whole in itself, but is not the one whose head was kept.
        Damaged, //!< The file itself is broken; `detail` says how.
    };

    Kind kind = Kind::Altered;
    QString writer;
    qint64 number = 0; //!< In that writer's chain; 0 with Damaged.
    qint64 id = 0; //!< Of the record, as in Entry; 0 where there is none.
    QString detail;

    friend bool operator==(const Break &a, const Break &b) = default;
};

//! What checking a journal came to.
struct Verification {
    qint64 records = 0; //!< Looked at.
    int writers = 0;
    std::optional<Break> broken; //!< nullopt: it is what was written.

    friend bool operator==(const Verification &a, const Verification &b) = default;
};

} // namespace frontdesk::journal
