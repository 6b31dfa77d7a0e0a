// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultserver.h"
#include "support/sessionjson.h"

#include <QUrlQuery>

namespace frontdesk {

//! Answers for a list of sessions as Clerk does, by limit and offset, also while it changes.
class ListServer final {
public:
    explicit ListServer(FaultServer &server)
    {
        server.answer("/v1/sessions", [this](const ReceivedRequest &request) { return react(request); });
    }
    Q_DISABLE_COPY_MOVE(ListServer)

    //! Sessions number \a first to \a last, and no others.
    void hold(int first, int last)
    {
        numbers.clear();
        for (int number = first; number <= last; ++number)
            numbers << number;
    }

    QList<int> numbers; //!< In the order of the list: the lower, the newer.
    int mostRows = 500; //!< The server cuts a page to this.
    bool isBare = false; //!< Answers with the array alone, without a total.
    qsizetype requests = 0; //!< So many have come.
    //! Called with the number of the request, from 1, before it is answered; what it gives is the answer
    //! instead.
    std::function<std::optional<Reaction>(qsizetype)> before;

private:
    Reaction react(const ReceivedRequest &request)
    {
        ++requests;
        if (const auto other = before ? before(requests) : std::nullopt)
            return *other;
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QJsonArray rows;
        for (const int number : numbers.mid(offset, qMin(limit, mostRows)))
            rows.append(sessionJson(number));
        return Reaction::answer(200, isBare ? bareArray(rows) : page(rows, static_cast<int>(numbers.size())));
    }
};

//! For ListServer::before: answers so many requests and leaves the others without a word.
inline auto silenceAfter(qsizetype requests)
{
    return [requests](qsizetype request) {
        return request > requests ? std::optional(Reaction::silence()) : std::nullopt;
    };
}

} // namespace frontdesk
