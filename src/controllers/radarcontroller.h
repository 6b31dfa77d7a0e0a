// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipnetwork.h"
#include "models/sessionfilter.h"
#include "models/sessiontablemodel.h"
#include "operations/radar.h"

#include <QTimer>

namespace frontdesk {
class Veil;
}

namespace frontdesk::controllers {

/*! Who else is on an address: sweeps whoever was active lately, and lists the sessions on a network.

    What a sweep sees is kept, wherever it is on, so that the next address is answered at once.
*/
class RadarController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, //!< Nothing was swept yet.
        Sweeping, //!< Or what was found is not in the table yet.
        Stopped, //!< Before it was through.
        Failed, //!< failure() says why; it can be gone on with.
        Full, //!< No more sessions are kept.
        Done, //!< Nobody is left to ask about, those who were missed apart.
    };
    struct Person {
        QString name;
        QString email; //!< May be empty, or what the name is.
    };

    static constexpr int mostPeople = 5000;
    static constexpr int mostSessions = 20'000; //!< That are kept: some 6 MB.

    //! All of these must outlive this.
    RadarController(api::UsersService &users, api::SessionsService &sessions, const Clock &clock,
        QObject *parent = nullptr);

    //! What hides who people are in the answers; nullptr: nothing does. \a veil must outlive the controller.
    void setVeil(Veil *veil) { m_veil = veil; }

    //! Whose sessions to show: those on the address or network in \a text, or on any when that is empty.
    //! False, and nothing changes, when it is neither.
    bool setNetwork(const QString &text);
    //! Nothing: any.
    [[nodiscard]] const std::optional<IpNetwork> &network() const { return m_network; }
    //! What start() will sweep: whoever was active within \a period, no more than \a people.
    void setScope(std::chrono::hours period, int people);
    //! Asks Clerk anew how many people that comes to, so that the cost can be told before.
    void count();
    //! How many that is; nothing until Clerk has said how many there are.
    [[nodiscard]] std::optional<qint64> expected() const;
    [[nodiscard]] int mostToAsk() const { return m_most; }

    //! Begins anew; what was found before is forgotten.
    void start();
    void stop();
    //! Goes on where it stopped, and asks once more about those who were missed.
    void goOn();
    [[nodiscard]] bool canGoOn() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Failure &failure() const { return m_failure; }
    [[nodiscard]] const operations::Radar &radar() const { return m_radar; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    //! Every session that was found, on whatever address.
    [[nodiscard]] models::SessionTableModel &table() { return m_table; }
    //! Which of them to show: those on the network, that were last on within the period.
    [[nodiscard]] models::SessionFilter filter() const;
    //! Sessions of which Clerk does not say the address.
    [[nodiscard]] int withoutAddress() const { return m_withoutAddress; }
    [[nodiscard]] Person person(const UserId &id) const { return m_people.value(id); }
    //! \a session as Clerk tells it now, if it is one of them.
    void update(const api::Session &session);

Q_SIGNALS:
    void changed();

private:
    void take(const QList<api::Session> &sessions);
    void listSome();
    void end();
    void takePeople(const QList<api::User> &people);
    void setState(State state);

    api::UsersService &m_users;
    const Clock &m_clock;
    Veil *m_veil = nullptr;
    operations::Radar m_radar;
    models::SessionTableModel m_table;
    QList<api::Session> m_unlisted; //!< Found, and to go into the table a few at a time.
    QTimer m_list;
    QHash<UserId, Person> m_people; //!< Who has been listed.
    std::optional<IpNetwork> m_network;
    std::chrono::hours m_period {0};
    int m_most = 0;
    std::optional<qint64> m_counted; //!< People active within m_period.
    api::CallHandle m_count;
    Instant m_since; //!< Of the sweep.
    int m_withoutAddress = 0;
    Failure m_failure;
    State m_state = State::Idle;
};

} // namespace frontdesk::controllers
