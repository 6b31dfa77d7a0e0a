// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/exactfirst.h"

#include <algorithm>

namespace frontdesk::controllers {

QList<api::User> exactFirst(QList<api::User> people, const search::Meaning &question)
{
    const auto isAsked
        = [&question](const QString &text) { return text.compare(question.text, Qt::CaseInsensitive) == 0; };
    const auto isNamed = [&isAsked](const api::User &user) {
        const QString name = user.firstName + u' ' + user.lastName;
        return isAsked(user.username) || isAsked(name.simplified()) || isAsked(user.externalId)
            || isAsked(user.id.text()) || std::any_of(user.emails.begin(), user.emails.end(), isAsked)
            || std::any_of(user.phones.begin(), user.phones.end(), isAsked);
    };
    std::stable_partition(people.begin(), people.end(), isNamed);
    return people;
}

} // namespace frontdesk::controllers
