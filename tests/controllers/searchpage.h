// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/searchcontroller.h"
#include "models/peoplemodel.h"
#include "pageundertest.h"

namespace frontdesk {

//! Somebody as Clerk answers; without \a email there is none.
inline QJsonObject personJson(const QString &id, const QString &firstName, const QString &email = {})
{
    using namespace Qt::Literals::StringLiterals;
    QJsonArray addresses;
    if (!email.isEmpty())
        addresses << QJsonObject {{u"object"_s, u"email_address"_s}, {u"id"_s, QString(u"idn_"_s + id)},
            {u"email_address"_s, email}, {u"reserved"_s, false}, {u"verification"_s, QJsonValue::Null},
            {u"linked_to"_s, QJsonArray()}};
    return {{u"object"_s, u"user"_s}, {u"id"_s, id}, {u"first_name"_s, firstName}, {u"last_name"_s, u"Lee"_s},
        {u"username"_s, QJsonValue::Null}, {u"email_addresses"_s, addresses},
        {u"phone_numbers"_s, QJsonArray {}}, {u"banned"_s, false}, {u"locked"_s, false},
        {u"created_at"_s, 1767261600000LL}, {u"updated_at"_s, 1767261600000LL}};
}

//! The search alone, and the people it finds.
struct SearchPage : PageUnderTest {
    models::PeopleModel people;
    controllers::SearchController search {api.users, api.sessions, people, clock};
};

} // namespace frontdesk
