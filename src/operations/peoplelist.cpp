// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/peoplelist.h"

#include "api/sessionsservice.h"
#include "api/usersservice.h"

#include <algorithm>

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 100; // addresses or ids in one request

enum class Kind { Address, User, Organization };

Kind kindOf(const QString &name)
{
    if (name.contains(u'@'))
        return Kind::Address;
    return name.startsWith("org_"_L1) ? Kind::Organization : Kind::User;
}

} // namespace

PeopleList::PeopleList(api::UsersService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void PeopleList::find(const QStringList &names)
{
    m_names = names;
    m_waiting = names;
    // Of one kind together: a request asks for people who match all it names.
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
        [](const QString &a, const QString &b) { return kindOf(a) < kindOf(b); });
    findNext();
}

void PeopleList::findNext()
{
    if (m_waiting.isEmpty())
        return Q_EMIT finished();
    api::UsersQuery query;
    query.limit = api::maximumPageSize;
    query.inStableOrder = true;
    const Kind kind = kindOf(m_waiting.constFirst());
    if (kind == Kind::Organization) {
        // One at a time, so that one without members is found out.
        query.organizationIds = {*OrganizationId::parse(m_waiting.takeFirst())};
        return ask(query);
    }
    while (!m_waiting.isEmpty() && kindOf(m_waiting.constFirst()) == kind
        && query.emailAddresses.size() + query.userIds.size() < mostAtOnce) {
        const QString name = m_waiting.takeFirst();
        if (kind == Kind::Address)
            query.emailAddresses << name;
        else
            query.userIds << *UserId::parse(name);
    }
    ask(query);
}

void PeopleList::ask(const api::UsersQuery &query)
{
    m_service.list(query, api::Urgency::Bulk).then(this, [this, query](const Result<Page<api::User>> &page) {
        if (!page)
            return Q_EMIT failed(page.error());
        take(page->items);
        if (query.organizationIds.isEmpty() || page->sent() == 0)
            return findNext();
        // There is no total, and a server may cut a page: only an empty one is the end.
        m_found.insert(query.organizationIds.constFirst().text());
        api::UsersQuery next = query;
        next.offset += static_cast<int>(page->sent());
        ask(next);
    });
}

void PeopleList::take(const QList<api::User> &users)
{
    for (const api::User &user : users) {
        if (m_found.contains(user.id.text()))
            continue;
        m_found.insert(user.id.text());
        for (const QString &address : user.emails)
            m_found.insert(address.toLower());
        m_people << user;
    }
}

QStringList PeopleList::unknown() const
{
    QStringList names;
    for (const QString &name : m_names) {
        if (!m_found.contains(name) && !m_found.contains(name.toLower()))
            names << name;
    }
    return names;
}

} // namespace frontdesk::operations
