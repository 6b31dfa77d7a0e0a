// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace frontdesk::models {

//! When a version of a browser came out.
struct BrowserRelease {
    QDate month; //!< Its first day.
    bool isEarlier = false; //!< Before that month: the table does not go back further.

    friend bool operator==(const BrowserRelease &, const BrowserRelease &) = default;
};

/*! When the major versions of browsers came out, by month, as a table says that has a date and a source.

    It knows no more than the table: of a browser or a version that is not there, and of anything newer, it
    says nothing. A copy is cheap, and safe to read on another thread. */
class BrowserAges final {
public:
    //! Nothing is known.
    BrowserAges() = default;
    //! As resources/browserages.txt is written; lines that make no sense are left out.
    [[nodiscard]] static BrowserAges parse(const QString &text);

    //! The first of the month from which the table is; invalid where there is none.
    [[nodiscard]] QDate date() const { return m_date; }
    //! Who says so, in one line.
    [[nodiscard]] const QString &source() const { return m_source; }

    //! The last release of the major version of \a version.
    [[nodiscard]] std::optional<BrowserRelease> released(
        const QString &browser, const QString &version) const;

private:
    using Versions = QMap<int, QDate>;

    QDate m_date;
    QString m_source;
    QHash<QString, Versions> m_browsers; //!< By name in lower case.
};

} // namespace frontdesk::models
