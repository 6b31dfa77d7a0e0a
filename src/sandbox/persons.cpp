// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/persons.h"

#include "sandbox/names.h"

#include <QJsonArray>

#include <array>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array domains {"example.com"_L1, "example.org"_L1, "example.net"_L1, "mail.example.com"_L1};
constexpr std::array departments {"sales"_L1, "support"_L1, "finance"_L1, "engineering"_L1};
constexpr std::array areaCodes {"202"_L1, "303"_L1, "415"_L1, "617"_L1};

} // namespace

Persons::Persons(World &world, const Random &random)
    : m_world(world)
    , m_random(random)
{
}

void Persons::add(const Role *role)
{
    Person person;
    if (role) {
        // fromUtf8 makes null of nullptr and keeps "" apart from it, as the API does.
        person.firstName = QString::fromUtf8(role->first);
        person.lastName = QString::fromUtf8(role->last);
        person.username = QString::fromUtf8(role->username);
        person.email = QString::fromUtf8(role->email);
    } else {
        person = ordinary();
    }
    fillIn(person, m_count == dana);
    if (person.email == "bea@example.org"_L1)
        person.banned = true;
    if (person.email == "lou@example.org"_L1)
        person.lockedUntil = m_world.now() + 50 * minute;
    m_world.add(std::move(person));
    ++m_count;
}

Person Persons::ordinary()
{
    const Name name = anyName(m_random);
    Person person;
    person.firstName = name.first;
    person.lastName = name.last;
    const QString tag = m_random.chance(8) ? u"+crm"_s : QString();
    // The number keeps addresses apart where names repeat.
    person.email = name.address % QString::number(m_count) % tag % u'@' % m_random.pick(domains);
    if (m_random.chance(20))
        person.username = name.address % u'_' % QString::number(m_count);
    return person;
}

void Persons::fillIn(Person &person, bool isDana)
{
    const Millis now = m_world.now();
    person.id = m_random.id("user_");
    person.created = now - 95 * day - Millis(m_count) * 5 * hour - m_random.between(0, 4 * hour);
    person.updated = now - m_random.between(day, 90 * day);
    if (!person.email.isNull()) {
        person.emailId = m_random.id("idn_");
        person.emailVerified = !m_random.chance(5);
    }
    const bool needsPhone = person.email.isNull() && person.username.isNull();
    if (isDana || needsPhone || m_random.chance(30)) {
        person.phone = phone();
        person.phoneId = m_random.id("idn_");
    }
    if (isDana || m_random.chance(40))
        person.externalId = u"crm-"_s % QString::number(4700 + m_count);
    person.hasPassword = m_random.chance(80);
    person.hasSecondFactor = isDana || m_random.chance(15);
    if (isDana || m_random.chance(50))
        person.publicMetadata = {{u"role"_s, isDana ? u"admin"_s : u"member"_s},
            {u"team"_s,
                QJsonObject {{u"name"_s, m_random.pick(departments)}, {u"seats"_s, 1 + m_random.below(20)}}},
            {u"tags"_s, QJsonArray {u"beta"_s, u"vip"_s}}};
    const int companyCount = static_cast<int>(m_world.organizations().size());
    if (isDana) {
        join(person, 0, true);
        join(person, 1, false);
    } else if (m_random.chance(70)) {
        const int first = m_random.below(companyCount);
        join(person, first, m_random.chance(20));
        if (m_random.chance(20))
            join(person, (first + 1) % companyCount, false);
    }
}

void Persons::join(Person &person, int organization, bool admin)
{
    person.memberships.append(
        {m_random.id("orgmem_"), organization, admin, person.created + m_random.between(hour, 30 * day)});
}

// Numbers that regulators keep free for fiction: +1 … 555 01xx and +44 7700 900xxx.
QString Persons::phone()
{
    if (m_random.chance(50))
        return u"+1"_s % m_random.pick(areaCodes) % u"55501"_s
            % QString::number(m_random.below(100)).rightJustified(2, u'0');
    return u"+447700900"_s % QString::number(m_random.below(1000)).rightJustified(3, u'0');
}

} // namespace frontdesk::sandbox
