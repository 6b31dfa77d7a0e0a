// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/callrecord.h"

#include <QObject>

namespace frontdesk::api {

//! The last calls of one transport, in memory only.
class CallLog final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 200; //!< calls

    using QObject::QObject;

    //! Oldest first.
    [[nodiscard]] const QList<CallRecord> &records() const { return m_records; }
    //! The number for a call that begins.
    [[nodiscard]] quint64 nextNumber() { return ++m_last; }
    //! Takes in \a record, or what became of it; what was cleared or fell out meanwhile does not come back.
    void note(const CallRecord &record);
    void clear();

Q_SIGNALS:
    //! What is connected to this must not send or cancel calls.
    void changed();

private:
    QList<CallRecord> m_records;
    quint64 m_last = 0;
    quint64 m_dropped = 0; //!< What came up to this number is gone.
};

} // namespace frontdesk::api
