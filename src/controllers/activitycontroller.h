// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/filter.h"
#include "journal/types/verification.h"
#include "models/casereport.h"
#include "policy/policy.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace frontdesk::journal {
class Journal;
}
namespace frontdesk::models {
class ActivityModel;
}

namespace frontdesk::controllers {

//! What a case report can be about: a ticket, or a job.
struct CaseSubject {
    QString ticket; //!< Empty: the job.
    qint64 job = 0;
    Instant begun {}; //!< Of the job's newest entry that is listed.

    friend bool operator==(const CaseSubject &a, const CaseSubject &b) = default;
};

//! What the journal holds, filtered, and kept up to date while somebody looks.
class ActivityController final : public QObject {
    Q_OBJECT

public:
    //! Journal and model must outlive the controller.
    ActivityController(journal::Journal &journal, models::ActivityModel &model,
        const policy::Policy &rules = {}, QObject *parent = nullptr);

    void setFilter(const journal::Filter &filter);
    [[nodiscard]] const journal::Filter &filter() const { return m_filter; }
    //! Drops what is listed and what is on its way, and reads what \a filter wants.
    void beginAnew(const journal::Filter &filter);
    //! Nothing is read while nobody looks.
    void setWatching(bool watching);
    //! Where the chains ended as far as is kept elsewhere; check() compares with it.
    void setKeptHeads(const QList<journal::Head> &heads) { m_kept = heads; }
    //! Checks that the journal is what was written; checked() follows.
    void check();
    //! Hands everything that matches \a filter, newest first and as many as there are, to \a then. Fails with
    //! Refusal::UnreadableJournal, or with Refusal::ManagedExport where the policy allows no exports.
    void collect(journal::Filter filter, QObject *context,
        std::function<void(const Result<QList<journal::Entry>> &)> then);
    //! What the listed entries are about, newest first.
    [[nodiscard]] QList<CaseSubject> subjects() const;
    //! Hands everything about \a subject, and what checking the journal came to, to \a then; its name and
    //! time are not set. Fails as collect() does.
    void report(const CaseSubject &subject, QObject *context,
        std::function<void(const Result<models::CaseReport> &)> then);
    [[nodiscard]] models::ActivityModel &model() const { return m_model; }
    //! Whether what the journal holds may be handed on.
    [[nodiscard]] bool mayExport() const { return m_mayExport; }
    //! People and ids are not called what they are in what the journal is read as.
    [[nodiscard]] bool hasPseudonyms() const;
    //! Why the journal could not be read last; nullopt: it could.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    //! An answer has come.
    void changed();
    void checked(const frontdesk::Result<frontdesk::journal::Verification> &result);

private:
    void read();
    void readSoon();

    journal::Journal &m_journal;
    models::ActivityModel &m_model;
    const bool m_mayExport;
    journal::Filter m_filter;
    QList<journal::Head> m_kept;
    std::optional<Failure> m_failure;
    quint64 m_generation = 0; //!< Tells the answer to the newest question from older ones.
    bool m_watching = false;
    QTimer m_soon; //!< Many changes in a row are read about together.
};

} // namespace frontdesk::controllers
