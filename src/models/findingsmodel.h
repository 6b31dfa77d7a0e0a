// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findings.h"

#include <QAbstractListModel>

namespace frontdesk::models {

class SessionTableModel;

/*! What is worth a look among the sessions of a table, which is told to mark them.

    Worked out again when sessions come, change or go, on another thread where there are many; until then the
    earlier answer stays. Of another question's sessions nothing stays.
*/
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        EvidenceRole = Qt::UserRole + 1, //!< QString: what it rests on, a line each
        ExplanationRole, //!< QString: what the rule looks at
    };

    //! \a table must outlive it.
    explicit FindingsModel(SessionTableModel &table, QObject *parent = nullptr);

    void setSetup(const FindingSetup &setup);
    [[nodiscard]] const FindingSetup &setup() const { return m_setup; }
    //! Says what time it is. Within a minute nothing is worked out again for it.
    void setNow(Instant now);

    [[nodiscard]] const Finding &at(int row) const { return m_findings.list.at(row); }
    //! Findings, and the counts that go with them.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! Findings or counts are others.
    void changed();

private:
    void schedule();
    void ask();
    void take(const Findings &findings);

    SessionTableModel &m_table;
    FindingSetup m_setup;
    Instant m_now {};
    Findings m_findings;
    quint64 m_generation = 0; //!< Tells answers about the newest question's sessions from older ones.
    bool m_isScheduled = false;
    bool m_isAsked = false; //!< An answer is on its way.
    bool m_isStale = false; //!< Something changed since it was asked.
};

} // namespace frontdesk::models
