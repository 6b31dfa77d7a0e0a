// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/userfilter.h"

#include <algorithm>
#include <array>
#include <functional>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Test = std::function<bool(const Person &)>;
using Texts = QStringList (*)(const World &, const Person &);
using Time = Millis Person::*;

constexpr int mostValues = 100;

struct ListFilter {
    const char *name;
    Texts texts;
    bool hasSigns; //!< "+x" asks for x, "-x" for everybody else.
};

// Nobody here signs in with a wallet: those filters fit nobody.
constexpr std::array<ListFilter, 7> listFilters {{
    {"email_address", [](const World &, const Person &person) { return QStringList {person.email}; }, false},
    {"phone_number", [](const World &, const Person &person) { return QStringList {person.phone}; }, false},
    {"username", [](const World &, const Person &person) { return QStringList {person.username}; }, false},
    {"web3_wallet", [](const World &, const Person &) { return QStringList(); }, false},
    {"external_id", [](const World &, const Person &person) { return QStringList {person.externalId}; },
        true},
    {"user_id",
        [](const World &, const Person &person) { return QStringList {QString::fromLatin1(person.id)}; },
        true},
    {"organization_id",
        [](const World &world, const Person &person) {
            QStringList ids;
            for (const Membership &membership : person.memberships)
                ids += QString::fromLatin1(
                    world.organizations()[static_cast<std::size_t>(membership.organization)].id);
            return ids;
        },
        true},
}};

QStringList namesOf(const Person &person)
{
    return {person.firstName, person.lastName, person.firstName % u' ' % person.lastName};
}

struct PartFilter {
    const char *name;
    QStringList (*texts)(const Person &);
};

constexpr std::array<PartFilter, 5> partFilters {{
    {"query",
        [](const Person &person) {
            return namesOf(person)
                + QStringList {person.email, person.phone, person.username, QString::fromLatin1(person.id)};
        }},
    {"email_address_query", [](const Person &person) { return QStringList {person.email}; }},
    {"phone_number_query", [](const Person &person) { return QStringList {person.phone}; }},
    {"username_query", [](const Person &person) { return QStringList {person.username}; }},
    {"name_query", &namesOf},
}};

struct TimeFilter {
    const char *name;
    Time time;
    bool after;
};

constexpr std::array<TimeFilter, 7> timeFilters {{
    {"last_active_at_before", &Person::lastActive, false},
    {"last_active_at_after", &Person::lastActive, true},
    {"last_active_at_since", &Person::lastActive, true},
    {"created_at_before", &Person::created, false},
    {"created_at_after", &Person::created, true},
    {"last_sign_in_at_before", &Person::lastSignIn, false},
    {"last_sign_in_at_after", &Person::lastSignIn, true},
}};

Test testFor(const ListFilter &filter, const World &world, const QList<QByteArray> &values)
{
    QStringList wanted;
    QStringList unwanted;
    for (const QByteArray &value : values) {
        const bool hasSign = filter.hasSigns && (value.startsWith('+') || value.startsWith('-'));
        (hasSign && value.startsWith('-') ? unwanted : wanted)
            += QString::fromUtf8(hasSign ? value.mid(1) : value);
    }
    return [texts = filter.texts, &world, wanted, unwanted](const Person &person) {
        const QStringList own = texts(world, person);
        const auto isOneOf = [&own](const QStringList &list) {
            return std::any_of(own.begin(), own.end(), [&](const QString &text) {
                return !text.isNull() && list.contains(text, Qt::CaseInsensitive);
            });
        };
        return (wanted.isEmpty() || isOneOf(wanted)) && !isOneOf(unwanted);
    };
}

Test testFor(const PartFilter &filter, const QString &part)
{
    return [texts = filter.texts, part](const Person &person) {
        const QStringList own = texts(person);
        return std::any_of(own.begin(), own.end(),
            [&](const QString &text) { return text.contains(part, Qt::CaseInsensitive); });
    };
}

Answer wrongType(const Request &request, const char *name, const QString &what)
{
    const QString parameter = QString::fromLatin1(name);
    return failed(request, 422, u"form_param_type_invalid"_s, u"is invalid"_s,
        parameter % u" has to be "_s % what, parameter);
}

std::vector<Test> testsOf(const Request &request, const World &world, std::optional<Answer> &refusal)
{
    std::vector<Test> tests;
    for (const ListFilter &filter : listFilters) {
        const QList<QByteArray> values = request.values(filter.name);
        if (values.size() > mostValues) {
            const QString name = QString::fromLatin1(filter.name);
            refusal = failed(request, 422, u"form_param_array_size_exceeded"_s, u"has too many values"_s,
                name % u" takes at most 100 values"_s, name);
        } else if (!values.isEmpty()) {
            tests.emplace_back(testFor(filter, world, values));
        }
    }
    for (const PartFilter &filter : partFilters) {
        if (const auto part = request.value(filter.name); part && !part->isEmpty())
            tests.emplace_back(testFor(filter, QString::fromUtf8(*part)));
    }
    for (const TimeFilter &filter : timeFilters) {
        const auto text = request.value(filter.name);
        if (!text)
            continue;
        bool readable = false;
        const Millis limit = text->toLongLong(&readable);
        if (!readable)
            refusal = wrongType(request, filter.name, u"a number of milliseconds"_s);
        tests.emplace_back([time = filter.time, after = filter.after, limit](const Person &person) {
            return after ? person.*time > limit : person.*time < limit;
        });
    }
    if (const auto flag = request.value("banned")) {
        if (*flag != "true" && *flag != "false")
            refusal = wrongType(request, "banned", u"true or false"_s);
        tests.emplace_back(
            [banned = *flag == "true"](const Person &person) { return person.banned == banned; });
    }
    if (request.value("provider"))
        tests.emplace_back([](const Person &) { return false; });
    return tests;
}

} // namespace

std::vector<const Person *> matchingUsers(
    const Request &request, const World &world, std::optional<Answer> &refusal)
{
    const std::vector<Test> tests = testsOf(request, world, refusal);
    std::vector<const Person *> found;
    for (const Person &person : world.people()) {
        if (std::all_of(tests.begin(), tests.end(), [&](const Test &test) { return test(person); }))
            found.push_back(&person);
    }
    return found;
}

} // namespace frontdesk::sandbox
