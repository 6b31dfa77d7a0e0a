// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultserver.h"
#include "support/sessionjson.h"

#include <QUrlQuery>

namespace frontdesk {

//! Answers for people and their sessions as Clerk does, also while they come and go.
class RadarServer final {
public:
    explicit RadarServer(FaultServer &server)
    {
        server.answer("/v1/users/count", [this](const ReceivedRequest &request) {
            return reaction(request, [this](const QUrlQuery &) {
                return object({{QStringLiteral("object"), QStringLiteral("total_count")},
                    {QStringLiteral("total_count"), counted.value_or(static_cast<int>(people.size()))}});
            });
        });
        server.answer("/v1/users", [this](const ReceivedRequest &request) {
            return reaction(request, [this](const QUrlQuery &query) { return listPeople(query); });
        });
        server.answer("/v1/sessions", [this](const ReceivedRequest &request) {
            return reaction(request, [this](const QUrlQuery &query) { return listSessions(query); });
        });
    }
    Q_DISABLE_COPY_MOVE(RadarServer)

    //! People number \a first to \a last, and no others.
    void hold(int first, int last)
    {
        people.clear();
        for (int number = first; number <= last; ++number)
            people << number;
    }
    [[nodiscard]] static QString userName(int number) { return QStringLiteral("user_%1").arg(number); }

    QList<int> people; //!< In the order of the list.
    QString firstName = QStringLiteral("Person"); //!< Of everybody; the number is the last name.
    std::optional<int> counted; //!< What the count says, if it is wrong.
    int mostRows = 500; //!< The server cuts a page to this.
    bool isStuck = false; //!< It gives the first page of people whatever is asked for.
    //! The sessions of a person: one, on an address that ends in the person's number.
    std::function<QJsonArray(int)> sessionsOf = [](int person) { return QJsonArray {session(person, 1)}; };
    qsizetype requests = 0; //!< So many have come.
    //! Called before a request is answered; what it gives is the answer instead.
    std::function<std::optional<Reaction>(const ReceivedRequest &)> before;

    //! Session \a number of person \a person, the newer the lower.
    [[nodiscard]] static QJsonObject session(int person, int number)
    {
        QJsonObject json = withActivity(frontdesk::sessionJson(number));
        json[QStringLiteral("id")] = QStringLiteral("sess_%1_%2").arg(person).arg(number);
        json[QStringLiteral("user_id")] = userName(person);
        QJsonObject activity = json[QStringLiteral("latest_activity")].toObject();
        activity[QStringLiteral("ip_address")]
            = QStringLiteral("203.0.%1.%2").arg(person / 250).arg(person % 250);
        json[QStringLiteral("latest_activity")] = activity;
        return json;
    }

private:
    template <typename List>
    Reaction reaction(const ReceivedRequest &request, List list)
    {
        ++requests;
        if (const auto other = before ? before(request) : std::nullopt)
            return *other;
        return Reaction::answer(200, list(QUrlQuery(QUrl::fromEncoded(request.target))));
    }
    static int number(const QUrlQuery &query, const char *name)
    {
        return query.queryItemValue(QLatin1String(name)).toInt();
    }
    QByteArray listPeople(const QUrlQuery &query) const
    {
        QJsonArray rows;
        for (const int person :
            people.mid(isStuck ? 0 : number(query, "offset"), qMin(number(query, "limit"), mostRows)))
            rows.append(QJsonObject {{QStringLiteral("object"), QStringLiteral("user")},
                {QStringLiteral("id"), userName(person)}, {QStringLiteral("first_name"), firstName},
                {QStringLiteral("last_name"), QString::number(person)},
                {QStringLiteral("email_addresses"), QJsonArray()},
                {QStringLiteral("phone_numbers"), QJsonArray()},
                {QStringLiteral("created_at"), 1767261600000LL},
                {QStringLiteral("updated_at"), 1767261600000LL}});
        return bareArray(rows);
    }
    QByteArray listSessions(const QUrlQuery &query) const
    {
        const QJsonArray all = sessionsOf(query.queryItemValue(QStringLiteral("user_id")).mid(5).toInt());
        QJsonArray rows;
        const int offset = number(query, "offset");
        for (int row = offset; row < qMin(int(all.size()), offset + number(query, "limit")); ++row)
            rows.append(all[row]);
        return page(rows, static_cast<int>(all.size()));
    }
};

//! For RadarServer::before: requests in which \a part stands are answered by \a reaction.
inline auto insteadOf(const QByteArray &part, const Reaction &reaction)
{
    return [part, reaction](const ReceivedRequest &request) {
        return request.target.contains(part) ? std::optional(reaction) : std::nullopt;
    };
}

} // namespace frontdesk
