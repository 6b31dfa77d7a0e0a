// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/filter.h"
#include "journal/types/verification.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace frontdesk::journal {
class Journal;
}
namespace frontdesk::models {
class ActivityModel;
}

namespace frontdesk::controllers {

//! What the journal holds, filtered, and kept up to date while somebody looks.
class ActivityController final : public QObject {
    Q_OBJECT

public:
    //! Both must outlive the controller.
    ActivityController(journal::Journal &journal, models::ActivityModel &model, QObject *parent = nullptr);

    void setFilter(const journal::Filter &filter);
    [[nodiscard]] const journal::Filter &filter() const { return m_filter; }
    //! Nothing is read while nobody looks.
    void setWatching(bool watching);
    //! Where the chains ended as far as is kept elsewhere; check() compares with it.
    void setKeptHeads(const QList<journal::Head> &heads) { m_kept = heads; }
    //! Checks that the journal is what was written; checked() follows.
    void check();
    [[nodiscard]] models::ActivityModel &model() const { return m_model; }
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
    journal::Filter m_filter;
    QList<journal::Head> m_kept;
    std::optional<Failure> m_failure;
    quint64 m_generation = 0; //!< Tells the answer to the newest question from older ones.
    bool m_watching = false;
    QTimer m_soon; //!< Many changes in a row are read about together.
};

} // namespace frontdesk::controllers
