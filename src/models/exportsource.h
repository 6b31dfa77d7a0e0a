// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"
#include "models/masking.h"
#include "models/sessionnames.h"

#include <QJsonObject>

namespace frontdesk::models {

//! Which of the sessions of a list are handed on.
enum class ExportScope { Selected, Shown, Loaded };

//! Where sessions that are handed on come from.
struct ExportSource {
    QString instance; //!< What the desk calls it.
    Environment environment = Environment::Production;
    std::optional<api::User> person; //!< Whose they are; nullopt: a client's.
    ClientId client;
    QString operatorName; //!< Who hands them on.
    ExportScope scope = ExportScope::Shown;
    SessionFilter filter;
    qint64 loaded = 0;
    std::optional<qint64> total; //!< As Clerk counted; nullopt when it did not say.
    bool isComplete = false; //!< All that Clerk keeps are loaded.
    SessionNames names; //!< What ids in the sessions are called.
    Instant at; //!< When.
    bool hasPseudonyms = false; //!< People and ids are not called what they are.

    //! The same as \a masking lets it be seen.
    [[nodiscard]] ExportSource masked(Masking &masking) const;
};

//! Name, email and id, as far as they are known and differ.
[[nodiscard]] QString personWords(const api::User &person);
//! Whose sessions they are: "Dana Lee, dana@example.com, user_1".
[[nodiscard]] QString ownerWords(const ExportSource &source);
//! What a filter lets pass, in words; empty: everything. \a names say what ids in it are called.
[[nodiscard]] QString filterWords(const SessionFilter &filter, const SessionNames &names = {});
//! Whether everything is loaded, in words.
[[nodiscard]] QString completeWords(const ExportSource &source);
//! "2026-01-01 10:05 UTC"
[[nodiscard]] QString minuteWords(Instant time);

//! What stands below \a count exported sessions, piece by piece. \a source is masked as \a mask says.
[[nodiscard]] QStringList sourceWords(const ExportSource &source, qint64 count, const MaskChoice &mask);
//! The same for programs.
[[nodiscard]] QJsonObject sourceJson(const ExportSource &source, qint64 count, const MaskChoice &mask);

} // namespace frontdesk::models
