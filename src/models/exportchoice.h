// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/masking.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::models {

//! How sessions are written down.
enum class ExportFormat {
    Csv, //!< For spreadsheets, with the table's headings.
    Json, //!< For programs, with the API's names and values.
    Markdown, //!< For tickets.
    Html, //!< To be read or printed.
    Cells, //!< Tab separated values and nothing else, as a spreadsheet takes them from the clipboard.
};

//! What to write of sessions, and how.
struct ExportChoice {
    using Column = SessionTableModel::Column;

    QList<Column> columns = usualColumns();
    ExportFormat format = ExportFormat::Csv;
    bool byteOrderMark = false; //!< In front of CSV: some spreadsheets take it for another encoding without.
    MaskChoice mask;

    //! What a reader of a ticket asks about.
    [[nodiscard]] static QList<Column> usualColumns();
    //! As it is remembered.
    [[nodiscard]] QByteArray kept() const;
    //! What kept() gave. What makes no sense takes its default.
    [[nodiscard]] static ExportChoice parse(const QByteArray &kept);

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

//! How names of such files end: "csv".
[[nodiscard]] QString suffixOf(ExportFormat format);

} // namespace frontdesk::models
