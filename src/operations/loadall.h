// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/sessionsservice.h"
#include "api/types/packedsession.h"
#include "api/types/stringpool.h"

#include <QMap>
#include <QObject>

namespace frontdesk::operations {

/*! Reads every page of a list of sessions, several at a time.

    Offsets count rows of a list that goes on changing: a row that comes or goes moves all behind it. Each
   page therefore begins with the last row of the one before. Where the two answers do not agree on it, or
   fewer rows came than the server counts, everything is read once more; if that was not enough either the
   list is not called complete.
*/
class LoadAll final : public QObject {
    Q_OBJECT

public:
    //! \a service must outlive this.
    explicit LoadAll(api::SessionsService &service, QObject *parent = nullptr);

    /*! Begins to read what \a query names, its limit and offset apart; what was read before is forgotten. The
        first page has \a firstPage rows, so that something comes quickly; the others 500, and keep out of the
        way of what people wait for, as the first does where \a urgency says so. So many as are \a foreseen
        are asked for at once, the others once the server has counted them. */
    void start(const api::SessionsQuery &query, int firstPage = api::maximumPageSize,
        api::Urgency urgency = api::Urgency::Person, qint64 foreseen = 0);
    //! Asks for nothing more; what is on its way is dropped. resume() goes on from there.
    void stop();
    //! Goes on after stop() or a failure.
    void resume();

    [[nodiscard]] bool isRunning() const { return !m_flying.isEmpty(); }
    //! Everything was read, and nothing moved meanwhile.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    //! Whether \a id has come in this reading.
    [[nodiscard]] bool holds(const SessionId &id) const { return m_ids.find(id.text()) > 0; }
    //! How many sessions have come in this reading, each counted once.
    [[nodiscard]] qint64 count() const { return m_idTexts.size() - 1; }
    //! As the server counted last; nullopt when it does not say.
    [[nodiscard]] std::optional<qint64> total() const { return m_walk.total; }
    //! Rows that could not be understood.
    [[nodiscard]] int unreadable() const { return m_walk.unreadable; }

Q_SIGNALS:
    //! A page has come, in the server's order; rows may have come before.
    void loaded(const frontdesk::api::PackedPage &page);
    //! Nothing more will come by itself. Complete or not.
    void finished();
    //! A page could not be had. The others on their way are dropped.
    void failed(const frontdesk::Failure &failure);

private:
    struct Range {
        int offset = 0;
        int limit = 0;
    };
    //! One reading of the list from its first row on.
    struct Walk {
        QHash<int, SessionId> firsts; //!< By offset, what pages began with
        QHash<int, SessionId> lasts; //!< and ended with.
        std::optional<qint64> total;
        int planned = 0; //!< Rows that have been asked for, or wait to be.
        int unreadable = 0;
        bool hasShrunk = false; //!< The total fell: rows have slipped past an offset.

        [[nodiscard]] bool hasMoved() const;
    };

    void begin(int firstPage, qint64 foreseen);
    void fill();
    void ask(const Range &range);
    void decode(quint64 number, const api::Answer &answer);
    void land(quint64 number, const Result<api::PackedPage> &page);
    void take(const Range &range, const api::PackedPage &page);
    void plan(const Range &range, const api::PackedPage &page);
    void planUpTo(qint64 rows);
    void end();
    void drop();

    api::SessionsService &m_service;
    api::SessionsQuery m_query;
    api::Urgency m_urgency = api::Urgency::Person; //!< Of the first page.
    Walk m_walk;
    api::Texts m_idTexts;
    api::StringPool m_ids {m_idTexts}; //!< Twenty thousand strings of their own would be slow to let go.
    QList<Range> m_waiting;
    struct Flight {
        Range range;
        api::CallHandle call;
    };
    QMap<quint64, Flight> m_flying; //!< In the order asked.
    quint64 m_asked = 0;
    bool m_isSecond = false; //!< Once more is enough: a list in motion would never end.
    bool m_isComplete = false;
};

} // namespace frontdesk::operations
