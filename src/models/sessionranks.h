// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionnames.h"
#include "models/sessiontablemodel.h"

#include <vector>

namespace frontdesk::models {

//! Where sessions stand in the order of a column. Texts are compared once each, when this is made.
class SessionRanks final {
public:
    //! No rank is higher.
    static constexpr quint64 last = std::numeric_limits<quint64>::max() / 2;

    //! What has one of \a names stands where that belongs.
    SessionRanks(const SessionTexts &texts, SessionTableModel::Column column, const SessionNames &names = {});

    //! Lower stands before; equal ranks are equals. Nothing where Clerk said nothing.
    [[nodiscard]] std::optional<quint64> operator()(const PackedSession &session) const;

private:
    const SessionTableModel::Column m_column;
    std::vector<std::optional<quint64>> m_ranks; //!< By the number of the text that the column shows.
};

} // namespace frontdesk::models
