// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace frontdesk::sandbox {

using Millis = qint64; //!< Milliseconds since the Unix epoch, as the API writes times.

inline constexpr Millis second = 1000;
inline constexpr Millis minute = 60 * second;
inline constexpr Millis hour = 60 * minute;
inline constexpr Millis day = 24 * hour;

//! Odd is a word no published description knows, so that clients can show that they survive one.
enum class Status { Active, Pending, Revoked, Ended, Expired, Removed, Abandoned, Replaced, Odd };

[[nodiscard]] constexpr bool isLive(Status status)
{
    return status == Status::Active || status == Status::Pending;
}

//! Where and on what a session was last seen: rows of the tables in catalog.h and an address.
struct Activity {
    QByteArray id;
    int device = 0;
    int place = 0;
    QByteArray address;
};

struct Session {
    QByteArray id;
    int person = 0; //!< Row in World::people.
    int client = 0; //!< Row in World::clients.
    Status status = Status::Active; //!< As stored; the clock may have moved on, World::settle tells.
    Millis created = 0;
    Millis updated = 0;
    Millis lastActive = 0;
    Millis expire = 0;
    Millis abandon = 0;
    int organization = -1; //!< Row in World::organizations; -1: none is active.
    QByteArray actor; //!< JSON object of who impersonates; empty: nobody.
    QByteArray task; //!< Key of what is still to do; empty: nothing.
    std::optional<Activity> activity;
    bool hidesActivityInGet = false; //!< Clerk leaves latest_activity out there at times.
    QByteArray json; //!< As lists show it; empty: has to be rendered again.
};

struct Client {
    QByteArray id;
    Millis created = 0;
    QByteArray strategy; //!< How its user last signed in, e.g. "email_code".
    int device = 0;
    QList<int> sessions; //!< Oldest first.
};

struct Organization {
    QByteArray id;
    QString name;
    QByteArray slug;
    Millis created = 0;
    int members = 0;
};

struct Membership {
    QByteArray id;
    int organization = 0;
    bool admin = false;
    Millis created = 0;
};

struct Person {
    QByteArray id;
    QString firstName; //!< Null, not empty: the API says null.
    QString lastName;
    QString username;
    QString externalId;
    QString email; //!< Null: none.
    QByteArray emailId;
    bool emailVerified = true;
    QString phone; //!< E.164; null: none.
    QByteArray phoneId;
    QJsonObject publicMetadata;
    bool hasPassword = true;
    bool hasSecondFactor = false;
    bool banned = false;
    bool passwordCompromised = false;
    Millis lockedUntil = 0; //!< 0: not locked.
    Millis created = 0;
    Millis updated = 0;
    Millis lastSignIn = 0; //!< 0: never.
    Millis lastActive = 0; //!< 0: never.
    QList<Membership> memberships;
    QList<int> sessions; //!< Oldest first.
};

} // namespace frontdesk::sandbox
