// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/peoplelist.h"

#include "api/sessionsservice.h"
#include "api/usersservice.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 100; // addresses or ids in one request

bool isAddress(const QString &name)
{
    return name.contains(u'@');
}

} // namespace

QStringList peopleIn(const QString &text)
{
    static const QRegularExpression separators(uR"([\s,;"'<>()|]+)"_s);
    QStringList names;
    QSet<QString> known;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isName = word.startsWith("user_"_L1) || (isAddress(word) && word.indexOf(u'@') > 0);
        if (!isName || known.contains(word))
            continue;
        known.insert(word);
        names << word;
    }
    return names;
}

PeopleList::PeopleList(api::UsersService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void PeopleList::find(const QStringList &names)
{
    m_names = names;
    m_waiting = names;
    // Of one kind together: a request asks for people who match both.
    std::stable_partition(m_waiting.begin(), m_waiting.end(), isAddress);
    findNext();
}

void PeopleList::findNext()
{
    if (m_waiting.isEmpty())
        return Q_EMIT finished();
    api::UsersQuery query;
    query.limit = api::maximumPageSize;
    const bool addresses = isAddress(m_waiting.constFirst());
    while (!m_waiting.isEmpty() && isAddress(m_waiting.constFirst()) == addresses
        && query.emailAddresses.size() + query.userIds.size() < mostAtOnce) {
        const QString name = m_waiting.takeFirst();
        if (addresses)
            query.emailAddresses << name;
        else
            query.userIds << *UserId::parse(name);
    }
    m_service.list(query, api::Urgency::Bulk).then(this, [this](const Result<Page<api::User>> &page) {
        if (!page)
            return Q_EMIT failed(page.error());
        for (const api::User &user : page->items) {
            if (std::ranges::find(m_people, user.id, &api::User::id) == m_people.end())
                m_people << user;
        }
        findNext();
    });
}

QStringList PeopleList::unknown() const
{
    QSet<QString> found;
    for (const api::User &user : m_people) {
        found.insert(user.id.text());
        for (const QString &address : user.emails)
            found.insert(address.toLower());
    }
    QStringList names;
    for (const QString &name : m_names) {
        if (!found.contains(name) && !found.contains(name.toLower()))
            names << name;
    }
    return names;
}

} // namespace frontdesk::operations
